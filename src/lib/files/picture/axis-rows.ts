import { formatCount } from '../../base/words.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { documentRuns } from '../../study/folds.ts';
import type { LanesDrawn } from '../../timeline/lanes/lanes-layout.ts';
import { rowBars, rowCounts } from '../../timeline/lanes/row-bars.ts';
import { documentHeading } from '../../wording/document-heading.ts';
import { rowName } from '../../wording/row-name.ts';

/** A line under the lanes of a picture: a priority with the bars of every group, or the heading of a document. */
export interface AxisRow {
	readonly name: string;
	/** By lane; none under a heading. */
	readonly cells: readonly {
		/** In shares of a thousand of the window. */
		readonly path: string;
		readonly count: string;
	}[];
}

/** The rows of every group of one axis, as the page has them under its lanes. */
export function axisRows(comparison: Comparison, drawn: LanesDrawn): AxisRow[] {
	const { laneRows, rows, source } = comparison;
	const { study } = source;
	const { counts, tallest } = rowCounts(laneRows, drawn);
	const rowOf = (row: number): AxisRow => ({
		name: rowName(row, study),
		cells: laneRows.map(({ statements }, lane) => ({
			path: rowBars(counts[lane]![row]!, drawn.bins, drawn.window, tallest),
			count: formatCount(statements[row]!)
		}))
	});
	return documentRuns(rows, ({ row }) => study.rows[row]!.document, study).flatMap(
		({ document, rows: under }) => [
			...(document ? [{ name: documentHeading(document), cells: [] }] : []),
			...under.map(({ row }) => rowOf(row))
		]
	);
}

/** px of a priority under the lanes of a picture, and of the heads above them. */
export const AXIS_ROW = 26;
