import { cellOf, type Matrix } from './matrix.ts';
import type { TableRow } from './row-folds.ts';

/**
 * How far the groups of a row are apart: its share in the group where that is largest, less that where it is
 * smallest, 0 to 1.
 * @param shares of the row in each group
 */
export const spreadOf = (shares: readonly number[]): number =>
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
