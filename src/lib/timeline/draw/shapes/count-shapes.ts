import { formatCount } from '../../../base/words.ts';
import { labelOfUnit } from '../../../dates/unit-label.ts';
import { colourAt, colourOfShare } from '../../../study/colouring.ts';
import { isLink, type LinkCode, statusOf } from '../../../study/link-code.ts';
import type { Columns } from '../../layout/columns.ts';
import {
	baseline,
	type Frame,
	isNamedBeside,
	stackRoom,
	TIER,
	wideningOf
} from '../../layout/frame.ts';
import type { Stacks } from '../../layout/scene.ts';
import { middleOf, pitchOf, pointOfDot } from '../../layout/stacks.ts';
import { textWidth } from '../../text/text-width.ts';
import { colourOf } from '../theme.ts';
import { FADED } from './mark-shapes.ts';
import type { ChartContent } from './chart-content.ts';
import type { Bars, Dots, Ridge, Shape } from './shape.ts';
import { type Sheet, textShape } from './sheet.ts';
import { symbolOf } from './symbols.ts';

/** The dots of all stacks: those of one look are one shape, and so there are few, whatever the data are. */
export function stackShapes(
	stacks: Stacks,
	columns: Columns,
	{ lane, colours, highlighted }: Pick<ChartContent, 'lane' | 'colours' | 'highlighted'>,
	sheet: Sheet
): Shape[] {
	const { frame, theme } = sheet;
	const pitch = pitchOf(stacks, columns, frame);
	const looks = new Map<string, Dots & { xs: number[]; ys: number[] }>();
	for (let index = 0; index < stacks.codes.length; index++) {
		const position = stacks.positions[index]!;
		const code = stacks.codes[index]!;
		const colour = colourAt(lane, position, colours);
		const isFaded = highlighted !== null && !highlighted.has(lane.statements[position]!);
		const key = `dots ${colour} ${code}${isFaded ? ' faded' : ''}`;
		let look = looks.get(key);
		if (!look) {
			look = {
				...{ kind: 'dots', key, symbol: symbolOf(code), radius: pitch / 2 - 0.35 },
				...{ fill: colourOf(colour, theme), opacity: isFaded ? FADED : 1 },
				...insideOf(code, theme.paper, pitch),
				...{ xs: [], ys: [] }
			};
			looks.set(key, look);
		}
		const { x, y } = pointOfDot(index, stacks, columns, frame, pitch);
		look.xs.push(x);
		look.ys.push(y);
	}
	return [...looks.values()];
}

/** Full when accepted, hollow when not; contested with the thickest edge, rejected with the thinnest. */
function insideOf(code: LinkCode, paper: string, pitch: number): Pick<Dots, 'inside' | 'edge'> {
	const status = isLink(code) ? statusOf(code) : 'suggested';
	if (status === 'accepted') return { inside: '', edge: 0 };
	const share = status === 'contested' ? 0.26 : status === 'rejected' ? 0.09 : 0.16;
	return { inside: paper, edge: pitch * share };
}

/** The most that a ridge rises, in heights of its row; never over a name that stands over the row. */
const RISE = 1.75;

/** px between the heads and the base line of the first row. */
const firstRoom = (frame: Frame): number => baseline(frame, 0) - frame.heads - 2;

/** px by which the bars stand higher over ridges: those of the first row may then rise as far as those of any. */
export const barsLift = (frame: Frame): number =>
	isNamedBeside(frame)
		? Math.min(
				Math.max(0, RISE * frame.rowHeight - firstRoom(frame)),
				(frame.heads - frame.axis - PEAK) / 3
			)
		: 0;

/** px that one statement of a column rises, the same in every row: the first must not reach the bars over it. */
export const ridgeStep = ({ highest, count, counts }: Columns, frame: Frame): number =>
	isNamedBeside(frame)
		? Math.min(
				(RISE * frame.rowHeight) / highest,
				(firstRoom(frame) + barsLift(frame)) / Math.max(...counts.subarray(0, count))
			)
		: stackRoom(frame) / highest;

/**
 * A ridge a row, all on one scale; without a shade where nothing of the row has been reviewed. Each has a point a
 * column, and so their size is bounded by pixels.
 * @param step px that one statement rises
 */
export function ridgeShapes(
	columns: Columns,
	step: number,
	rows: readonly { readonly isReviewed: boolean }[],
	{ frame, theme }: Sheet
): Shape[] {
	const { count, counts } = columns;
	const middles = Array.from({ length: count }, (_, column) => middleOf(column, columns, frame));
	return rows.flatMap(({ isReviewed }, row): Ridge[] => {
		const base = baseline(frame, row);
		const countIn = (column: number) => counts[row * count + column]!;
		const pointAt = (column: number): Ridge['runs'][number][number] => {
			const x = middles[column];
			if (x === undefined) return [column < 0 ? 0 : frame.plot, base];
			return [x, base - countIn(column) * step];
		};
		const runs = runsOf(countIn, count).map(([from, to]) =>
			Array.from({ length: to - from + 2 }, (_, at) => pointAt(from - 1 + at))
		);
		if (runs.length === 0) return [];
		return [
			{
				...{ kind: 'ridge', key: `ridge ${row}`, runs, base, stroke: theme.ink },
				...{ shade: isReviewed ? 0.16 : 0, dash: isReviewed ? '' : '4 3' }
			}
		];
	});
}

/** The runs of columns that have statements: from the first, without the last. Between them a row is flat. */
function runsOf(countIn: (column: number) => number, count: number): [from: number, to: number][] {
	const runs: [number, number][] = [];
	for (let column = 0; column < count; column++) {
		if (countIn(column) === 0) continue;
		const last = runs[runs.length - 1];
		if (last?.[1] === column) last[1]++;
		else runs.push([column, column + 1]);
	}
	return runs;
}

const PEAK = 18; // px above the tallest bar, for its name
const SIZE = 12; // px of type
const MOST_GAP = 1; // px between bars
const MOST_RISE = 22; // px of one statement
const LEAST = 6; // px of the tallest bar, whatever stands above it

/** px that one statement rises in the histogram. */
const riseOf = ({ peak }: Columns, room: number): number =>
	Math.min(MOST_RISE, Math.max(LEAST, room - PEAK) / Math.max(1, peak));

/**
 * All statements of a window by column, stacked by colour, and its peak by name.
 * @param over how many tiers are taken above it
 * @param lift px by which it stands over the heads
 */
export function histogramShapes(
	columns: Columns,
	over: number,
	lift: number,
	sheet: Sheet
): Shape[] {
	const { frame, theme } = sheet;
	const { edges, count, colours, shares, peak } = columns;
	const base = frame.heads - lift;
	const rise = riseOf(columns, base - frame.axis - over * TIER);
	const tops = new Float64Array(count).fill(base);
	const shapes: Shape[] = Array.from({ length: colours }, (_, colour): Bars => {
		const boxes: [number, number, number, number][] = [];
		for (let column = 0; column < count; column++) {
			const share = shares[column * colours + colour]!;
			if (share === 0) continue;
			const [from, to] = [Math.max(0, edges[column]!), Math.min(frame.plot, edges[column + 1]!)];
			const height = share * rise;
			tops[column]! -= height;
			const width = Math.max(0.5, to - from - Math.min(MOST_GAP, (to - from) / 8));
			boxes.push([from, tops[column]!, width, height]);
		}
		const slot = colourOfShare(colour, colours);
		return { kind: 'bars', key: `bars ${slot}`, fill: colourOf(slot, theme), boxes };
	}).filter(({ boxes }) => boxes.length > 0);
	return peak === 0 ? shapes : [...shapes, peakShape(columns, base - peak * rise, sheet)];
}

function peakShape(columns: Columns, top: number, sheet: Sheet): Shape {
	const { totals, peak, edges } = columns;
	const { frame } = sheet;
	const column = totals.indexOf(peak);
	const text = `${columnName(column, columns, sheet)}: ${formatCount(peak, sheet.messages.thousands)}`;
	const half = (textWidth(text, SIZE) / 2) * wideningOf(frame);
	const middle = (edges[column]! + edges[column + 1]!) / 2;
	const x = Math.min(Math.max(middle, half), Math.max(half, frame.plot - half));
	return textShape(sheet, 'peak', text, x, top - 5, {
		size: SIZE,
		bold: true,
		halo: sheet.theme.paper
	});
}

/** The unit of time that a column counts, by name: “Oct 2022”, “2010 – 2019”. */
export function columnName(
	column: number,
	{ bins: { borders, unit, units } }: Columns,
	{ messages }: Pick<Sheet, 'messages'>
): string {
	const first = labelOfUnit(unit, borders[column]!, messages.dates);
	if (units === 1) return first;
	const last = labelOfUnit(unit, borders[column + 1]! - 1, messages.dates);
	return `${first} – ${last}`;
}
