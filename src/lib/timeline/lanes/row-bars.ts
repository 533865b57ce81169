import { bisectLeft } from '../../base/sequences.ts';
import type { LaneRows } from '../../compare/lane-rows.ts';
import type { Span } from '../../dates/span.ts';
import type { Bins } from '../time/bins.ts';
import type { LanesDrawn } from './lanes-layout.ts';

export const ROW_WIDTH = 1000;
export const ROW_HEIGHT = 20;

/** How many days of a row lie in each bin. */
export function countsInBins(days: Float64Array, { borders }: Bins, zero: number): Uint32Array {
	const counts = new Uint32Array(Math.max(0, borders.length - 1));
	for (let bin = 0; bin < counts.length; bin++) {
		const from = bisectLeft(days, borders[bin]! + zero);
		counts[bin] = bisectLeft(days, borders[bin + 1]! + zero, from) - from;
	}
	return counts;
}

/**
 * Bars of a row on its base line, as path data, in shares of a thousand of the window. What is not nothing can be
 * seen.
 * @param tallest the count that is as tall as the row, in every row of every side the same
 */
export function rowBars(
	counts: Uint32Array,
	{ borders }: Bins,
	window: Span,
	tallest: number
): string {
	const length = window.end - window.start;
	const x = (at: number) => Math.round(((at - window.start) / length) * ROW_WIDTH * 10) / 10;
	let path = '';
	for (let bin = 0; bin < counts.length; bin++) {
		if (counts[bin] === 0) continue;
		const [from, to] = [Math.max(0, x(borders[bin]!)), Math.min(ROW_WIDTH, x(borders[bin + 1]!))];
		if (to <= from) continue;
		const height = Math.max(2, Math.round((counts[bin]! / tallest) * (ROW_HEIGHT - 2)));
		path += `M${from},${ROW_HEIGHT - height}h${Math.round((to - from) * 10) / 10}V${ROW_HEIGHT}H${from}Z`;
	}
	return path;
}

/** The bars of every row of every side, on the time and in the bins of its lanes. */
interface RowCounts {
	/** By lane, then by row: statements by bin. */
	readonly counts: readonly (readonly Uint32Array[])[];
	/** The largest of them: the same scale in all rows. */
	readonly tallest: number;
}

export function rowCounts(
	laneRows: readonly LaneRows[],
	{ bins, source: { lanes } }: LanesDrawn
): RowCounts {
	const counts = laneRows.map(({ days }, lane) =>
		days.map((some) => countsInBins(some, bins, lanes[lane]!.zero))
	);
	const tallest = counts
		.flat()
		.reduce((most, row) => row.reduce((more, count) => Math.max(more, count), most), 1);
	return { counts, tallest };
}
