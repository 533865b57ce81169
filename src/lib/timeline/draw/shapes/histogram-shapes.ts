import { labelOfUnit } from '../../../dates/unit-label.ts';
import { formatCount } from '../../../base/format-count.ts';
import type { Columns } from '../../layout/columns.ts';
import { TIER, wideningOf, type Frame } from '../../layout/frame.ts';
import { NO_COLOUR } from '../../../study/colour.ts';
import { textWidth } from '../../text/text-width.ts';
import type { Bars, Shape } from './shape.ts';
import { words, type Sheet } from './sheet.ts';
import { colourOf } from '../theme.ts';

const PEAK = 18; // px above the tallest bar, for its name
const SIZE = 12; // px of type
const MOST_GAP = 1; // px between bars
const MOST_RISE = 22; // px of one statement

/** px that one statement rises in the histogram. */
const riseOf = ({ peak }: Columns, { heads, axis }: Frame, over: number): number =>
	Math.min(MOST_RISE, (heads - axis - PEAK - over * TIER) / Math.max(1, peak));

/**
 * All statements of a window by column, stacked by colour, and its peak by name.
 * @param over how many tiers are taken above it
 */
export function histogramShapes(columns: Columns, over: number, sheet: Sheet): Shape[] {
	const { frame, theme } = sheet;
	const { edges, count, colours, shares, peak } = columns;
	const rise = riseOf(columns, frame, over);
	const tops = new Float64Array(count).fill(frame.heads);
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
		const slot = colour === colours - 1 ? NO_COLOUR : colour;
		return { kind: 'bars', key: `bars ${slot}`, fill: colourOf(slot, theme), boxes };
	}).filter(({ boxes }) => boxes.length > 0);
	return peak === 0 ? shapes : [...shapes, peakShape(columns, rise, sheet)];
}

function peakShape(columns: Columns, rise: number, sheet: Sheet): Shape {
	const { totals, peak, edges } = columns;
	const { frame } = sheet;
	const column = totals.indexOf(peak);
	const text = `${columnName(column, columns, sheet)}: ${formatCount(peak, sheet.messages.thousands)}`;
	const half = (textWidth(text, SIZE) / 2) * wideningOf(frame);
	const middle = (edges[column]! + edges[column + 1]!) / 2;
	const x = Math.min(Math.max(middle, half), Math.max(half, frame.plot - half));
	const top = frame.heads - peak * rise;
	return words(sheet, 'peak', text, x, top - 5, {
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
