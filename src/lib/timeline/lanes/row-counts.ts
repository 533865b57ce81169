import type { LaneRows } from '../../compare/lane-rows.ts';
import type { LanesDrawn } from './lanes-layout.ts';
import { countsInBins } from './row-bars.ts';

/** The bars of every row of every side, on the time and in the bins of its lanes. */
export interface RowCounts {
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
