import type { ChartMessages } from '../../messages/chart-messages.ts';
import { say } from '../../messages/say.ts';
import { LINK_STATES, type LinkState } from '../../model/link-state.ts';
import { type Relation, RELATIONS } from '../../model/link.ts';
import { type Colour, colourOfShare, NO_COLOUR } from '../../study/colouring.ts';
import { isLink, relationOf, statusOf } from '../../study/link-code.ts';
import type { Columns } from '../layout/columns.ts';
import { shortenedAtWord, wrapped } from '../text/text-width.ts';
import type { TimelineDrawn } from './draw.ts';
import type { ChartContent } from './shapes/chart-content.ts';
import { barsLift } from './shapes/count-shapes.ts';
import type { TextShape } from './shapes/shape.ts';
import { textShape } from './shapes/sheet.ts';
import type { Theme } from './theme.ts';

const SIZE = 12; // px of type
const FIRST = 33; // px from the last row to the first base line
const LEADING = 15; // px to the next
const LINES = 2;
const BESIDE = 14; // px from what the histogram is called to the plot
const ABOVE = 4; // px from what the histogram is called to its base line
const WIDEST = 13.5; // px: an embed is set in its reader’s own type, of which DejaVu Sans is as wide at 12
const AIR = 14; // px from that to the plot
const NARROWEST = 60; // px: where there is less beside the plot, the line under the rows tells it alone

type Drawn = Pick<TimelineDrawn, 'scene' | 'ladder' | 'frame'> & {
	readonly source: Pick<TimelineDrawn['source'], 'messages'>;
};

/** What is drawn at this level, what zooming in brings, and how many titles have no room, in words. */
export function levelNote({ scene, ladder, source: { messages } }: Drawn): string {
	const { levels, untitled } = messages.chart;
	const unit = scene.level === 'lines' ? '' : unitName(scene.columns, messages);
	const note = say(messages, levels[scene.level], { unit });
	return ladder.untitled > 0
		? `${note} ${say(messages, untitled, { count: ladder.untitled })}`
		: note;
}

/** The same under the rows, and beside the histogram what it counts: x from the chart’s left edge. */
export function noteShapes(drawn: Drawn, theme: Theme): TextShape[] {
	const { scene, frame, source } = drawn;
	if (frame.fontSize === 0) return [];
	const { width, plot, fit = plot } = frame;
	const muted = { size: SIZE, fill: theme.muted } as const;
	const lines = wrapped(levelNote(drawn), WIDEST, width - plot + fit, LINES);
	const shapes = lines.map((line, at) =>
		textShape({ theme }, `note ${at}`, line, 0, frame.bottom + FIRST + at * LEADING, {
			...{ ...muted, anchor: 'start' }
		})
	);
	if (scene.level === 'lines' || frame.gutter - AIR < NARROWEST) return shapes;
	const { messages } = source;
	const all = say(messages, messages.chart.all, { unit: unitName(scene.columns, messages) });
	const text = shortenedAtWord(all, WIDEST, frame.gutter - BESIDE);
	const lift = scene.level === 'ridges' ? barsLift(frame) : 0;
	const [x, y] = [frame.gutter - BESIDE, frame.heads - lift - ABOVE];
	return [...shapes, textShape({ theme }, 'all', text, x, y, { ...muted, anchor: 'end' })];
}

/** The unit that columns count by: “week”, “period of 10 years”. */
const unitName = ({ bins: { unit, units } }: Columns, messages: ChartMessages): string =>
	say(messages, messages.chart.units[units > 1 ? 'years' : unit], { count: units });

/** What occurs in a drawing, and so needs to be explained: each once. */
export interface Present {
	/** The colours of actors, ascending. */
	readonly colours: readonly Colour[];
	/** Whether there are marks of actors that have none. */
	readonly others: boolean;
	readonly relations: readonly Relation[];
	readonly statuses: readonly LinkState[];
	/** Whether there are dates that stretch over more than a day. */
	readonly stretches: boolean;
	/** Whether there are references. */
	readonly arcs: boolean;
	/** Whether there are rows for which the dataset holds nothing. */
	readonly silences: boolean;
}

export function presentIn(content: ChartContent): Present {
	const colours = coloursIn(content);
	const codes = codesIn(content).filter(isLink);
	const [relations, statuses] = [new Set(codes.map(relationOf)), new Set(codes.map(statusOf))];
	const { scene, arcs, tallies } = content;
	return {
		...presentColours(colours),
		relations: RELATIONS.filter((one) => relations.has(one)),
		statuses: LINK_STATES.filter((one) => statuses.has(one)),
		stretches: scene.level === 'lines' && scene.plumbs.some(({ stretch }) => stretch),
		arcs: arcs.length > 0,
		silences: tallies.some(({ note }) => note?.kind === 'silent')
	};
}

/** The colours among some, in their order, and whether there are statements without one. */
export const presentColours = (
	colours: ReadonlySet<Colour>
): Pick<Present, 'colours' | 'others'> => ({
	colours: [...colours].filter((one) => one !== NO_COLOUR).sort((a, b) => a - b),
	others: colours.has(NO_COLOUR)
});

function coloursIn({ scene }: ChartContent): ReadonlySet<Colour> {
	if (scene.level === 'lines') return new Set(scene.plumbs.map(({ colour }) => colour));
	const { shares, colours } = scene.columns;
	const present = new Set<Colour>();
	shares.forEach((share, at) => {
		const colour = at % colours;
		if (share > 0) present.add(colourOfShare(colour, colours));
	});
	return present;
}

/** The codes of the links that are marks; none where ridges count them. */
function codesIn({ scene, apart }: ChartContent): number[] {
	const lines = scene.level === 'lines' ? scene.plumbs : apart;
	const codes = new Set(lines.flatMap(({ dots }) => dots.map(({ code }) => code)));
	if (scene.level === 'dots') for (const code of scene.stacks.codes) codes.add(code);
	return [...codes];
}
