import type { Comparison } from '../query/comparison/comparison.ts';
import { axisSource } from '../timeline/lanes/axis-source.ts';
import { drawLanes } from '../timeline/lanes/lanes-layout.ts';
import { countsInBins } from '../timeline/lanes/row-bars.ts';

/** A row of a group on an axis, as files tell of it. */
interface AxisRowFigures {
	/** All of them, also those whose date is too imprecise for a bar. */
	readonly statements: number;
	/** By bar of the axis. */
	readonly bars: Uint32Array;
}

/** The lanes of an axis as they are drawn, and by priority the same of each group. */
export function axisFigures(comparison: Comparison) {
	const view = drawLanes(axisSource(comparison));
	const { laneRows, rows } = comparison;
	return {
		view,
		rows: rows.map(({ row }) => ({
			row,
			lanes: view.source.lanes.map(({ zero }, lane): AxisRowFigures => ({
				statements: laneRows[lane]!.statements[row]!,
				bars: countsInBins(laneRows[lane]!.days[row]!, view.bins, zero)
			}))
		}))
	};
}
