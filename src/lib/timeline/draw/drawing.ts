import { arcPath, riseOf } from '../layout/arcs.ts';
import { wideningOf } from '../layout/frame.ts';
import type { Columns } from '../layout/columns.ts';
import type { Label } from '../layout/ladder.ts';
import type { Arc } from '../layout/scene.ts';
import { textWidth } from '../text/text-width.ts';
import { axisShapes, edgeShapes, eraShapes, gridShapes } from './shapes/frame-shapes.ts';
import { adoptionShapes, flagShapes, tiersOver } from './shapes/declared-shapes.ts';
import {
	barsLift,
	histogramShapes,
	ridgeShapes,
	ridgeStep,
	stackShapes
} from './shapes/count-shapes.ts';
import { FADED, lineShape, linesShapes, markShapes } from './shapes/mark-shapes.ts';
import type { ChartContent } from './shapes/chart-content.ts';
import {
	leaderShapes,
	namesOverShapes,
	rowTextShapes,
	silenceShapes,
	tagShapes,
	titleShapes
} from './shapes/row-shapes.ts';
import type { Shape } from './shapes/shape.ts';
import { textShape, type Sheet } from './shapes/sheet.ts';

const NAMED_ARCS = 3; // more arcs than these go without a name
const ARC_AIR = 6; // px beside the name of an arc
const ARC_GAP = 7; // px between an arc and the head that it begins at
const APART = 3; // px of line

/** The moving part of the chart as shapes, back to front. x from the plot's left edge, y from the top. */
export function drawingOf(content: ChartContent, sheet: Sheet): Shape[] {
	const level = levelShapes(content, sheet);
	const behind = [
		...gridShapes(content.axis, sheet),
		...axisShapes(content.axis, sheet),
		...adoptionShapes(content.adoptions, sheet),
		...silenceShapes(content.tallies, sheet)
	];
	const hatches = behind.filter(isHatch);
	return [
		...hatches,
		...(hatches.length > 0 ? paperUnder(level, sheet) : []),
		...behind.filter((shape) => !isHatch(shape)),
		...level,
		...content.arcs.flatMap((arc) => arcShapes(arc, content, sheet)),
		...apartShapes(content, sheet),
		...rowTextShapes(content.rowTexts, sheet),
		...namesOverShapes(content, sheet),
		...titleShapes(titlesOf(content), content.adoptions, sheet),
		...eraShapes(content.eras, sheet),
		...flagShapes(content.adoptions, content.eras, sheet),
		...tagShapes(
			content.apart.filter(({ statement }) => content.tagged.has(statement)),
			content.titleOf,
			sheet
		),
		...edgeShapes(content.scene, sheet)
	];
}

const isHatch = ({ kind }: Shape): boolean => kind === 'hatch';

/** Paper under ridges, through whose shade the hatches of rows that they rise into would be seen. */
const paperUnder = (shapes: readonly Shape[], { theme }: Sheet): Shape[] =>
	shapes.flatMap((shape): Shape[] =>
		shape.kind === 'ridge'
			? [
					{
						...shape,
						key: `under ${shape.key}`,
						stroke: theme.paper,
						shade: 1,
						dash: '',
						opacity: 1
					}
				]
			: []
	);

/** What is tagged has its title at its head alone. */
const titlesOf = ({ ladder, tagged }: ChartContent): readonly Label[] =>
	ladder.labels.filter(({ statement }) => !tagged.has(statement));

function levelShapes(content: ChartContent, sheet: Sheet): Shape[] {
	const { scene, tallies, found } = content;
	if (scene.level === 'lines') {
		return linesShapes(scene.plumbs, leaderShapes(titlesOf(content), sheet), content, sheet);
	}
	const over = tiersOver(content.adoptions, content.eras, sheet.frame);
	const rows = tallies.slice(0, sheet.frame.rows).map(({ note }) => ({
		isReviewed: note?.kind !== 'unreviewed'
	}));
	const hasRidges = scene.level === 'ridges';
	const lift = hasRidges ? barsLift(sheet.frame) : 0;
	const step = ridgeStep(scene.columns, sheet.frame);
	const countShapes = (columns: Columns) => [
		...histogramShapes(columns, over, lift, sheet),
		...(hasRidges ? ridgeShapes(columns, step, rows, sheet) : [])
	];
	const all = countShapes(scene.columns);
	const shares = found ? sharesOf(all, countShapes(found)) : all;
	return scene.level === 'dots'
		? [...shares, ...stackShapes(scene.stacks, scene.columns, content, sheet)]
		: shares;
}

/** What is highlighted, before all others, which fade. */
const sharesOf = (all: readonly Shape[], found: readonly Shape[]): Shape[] => [
	...all.map((shape) => (shape.kind === 'text' ? shape : { ...shape, opacity: FADED })),
	...found
		.filter(({ kind }) => kind !== 'text')
		.map((shape) => ({ ...shape, key: `found ${shape.key}` }))
];

/** Whole lines, over what stands there. */
function apartShapes({ apart, initials }: ChartContent, sheet: Sheet): Shape[] {
	return apart.flatMap((plumb) => {
		const initial = initials[plumb.colour] ?? '';
		const look = { width: APART, room: Infinity, initial, opacity: 1 };
		return [...lineShape(plumb, look, sheet), ...markShapes(plumb, look, sheet)].map((shape) => ({
			...shape,
			key: `apart ${shape.key}`
		}));
	});
}

function arcShapes(arc: Arc, content: ChartContent, sheet: Sheet): Shape[] {
	const { frame, theme } = sheet;
	const curve: Shape = {
		...{ kind: 'curve', key: `arc ${arc.key}`, path: arcPath(arc, frame.heads - ARC_GAP) },
		...{ stroke: theme.muted, dash: '4 3' }
	};
	// Titles of what is chosen stand over arcs.
	const isNamed = content.arcs.length <= NAMED_ARCS && content.tagged.size === 0;
	return isNamed ? [curve, ...arcName(arc, sheet)] : [curve];
}

/** What an arc says, at its middle, where the arc is wide enough. */
function arcName({ from, to, ...arc }: Arc, sheet: Sheet): Shape[] {
	const { frame, theme, messages } = sheet;
	const text = messages.chart.refersTo;
	// Its room, in a plot that is as wide as this one.
	const room = (textWidth(text, 12) + 2 * ARC_AIR) * wideningOf(frame);
	const middle = (from + to) / 2;
	if (Math.abs(from - to) < 2 * room || middle < room / 2 || middle > frame.plot - room / 2)
		return [];
	const y = frame.heads - ARC_GAP - riseOf({ from, to, ...arc }) + 4;
	const how = { fill: theme.muted, halo: theme.paper };
	return [textShape(sheet, `arc name ${arc.key}`, text, middle, y, how)];
}
