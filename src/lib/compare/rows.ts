import type { PriorityId } from '../model/ids.ts';
import type { Fold } from '../study/folds.ts';
import type { Study } from '../study/study.ts';
import { cellOf, type Matrix } from './matrix.ts';

/** A row as a table shows it. */
export interface TableRow {
	readonly row: number;
	/** Whether it has sub-points, and whether they are put away. */
	readonly fold: 'none' | 'open' | 'folded';
}

/**
 * The rows that a table shows, in order: without the sub-points of what is folded, and where
 * priorities were chosen, these with their sub-points alone.
 */
export function rowsShown(
	{ rows }: Study,
	folded: readonly Fold[],
	chosen: readonly PriorityId[]
): TableRow[] {
	const isHidden: boolean[] = [];
	const isChosen: boolean[] = [];
	const shown: TableRow[] = [];
	rows.forEach(({ priority, parent }, row) => {
		isHidden[row] =
			parent >= 0 && (isHidden[parent]! || folded.includes(rows[parent]!.priority.id));
		isChosen[row] =
			chosen.length === 0 || chosen.includes(priority.id) || (parent >= 0 && isChosen[parent]!);
		if (isHidden[row] || !isChosen[row]) return;
		const has = priority.priorities.length > 0;
		shown.push({ row, fold: has ? (folded.includes(priority.id) ? 'folded' : 'open') : 'none' });
	});
	return shown;
}

/**
 * How far the groups of a row are apart: its share in the group where that is largest, less that where it is
 * smallest, 0 to 1.
 * @param shares of the row in each group
 */
const spreadOf = (shares: readonly number[]): number =>
	shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : 0;

/** The spread of a row over the columns of a matrix, each counted in shares of its own statements. */
export const spreadInMatrix = (matrix: Matrix, row: number): number =>
	spreadOf(
		matrix.groups.map((_, group) =>
			matrix.groupTotals[group]! > 0 ? cellOf(matrix, row, group) / matrix.groupTotals[group]! : 0
		)
	);

/** Rows by a figure of theirs; equals stay in the order of the documents. */
export const sortRows = (
	rows: readonly TableRow[],
	figureOf: (row: number) => number,
	isDescending: boolean
): TableRow[] => {
	const sign = isDescending ? -1 : 1;
	return rows
		.map((row) => ({ row, figure: figureOf(row.row) }))
		.sort((a, b) => sign * (a.figure - b.figure) || a.row.row - b.row.row)
		.map(({ row }) => row);
};
