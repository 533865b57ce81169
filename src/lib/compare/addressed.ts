import { cellOf, type Matrix } from './matrix.ts';

/** Rows that the same sides speak to, and the others do not. */
export interface Addressed {
	/** Ascending; empty: no side speaks to them. */
	readonly by: readonly number[];
	readonly rows: readonly number[];
}

/**
 * What was said by A and not by B, both ways, and for up to four sides: rows by the sides that speak to
 * them. Those of one side first, then of several, of all, and last of none.
 */
export function addressedBy(matrix: Matrix, rows: readonly number[]): Addressed[] {
	const groups = new Map<string, { by: number[]; rows: number[] }>();
	// Of two sides both ways are told, also where one is empty.
	if (matrix.sides.length === 2)
		for (const side of [0, 1]) groups.set(`${side}`, { by: [side], rows: [] });
	for (const row of rows) {
		const by = [...matrix.sides.keys()].filter((side) => cellOf(matrix, row, side) > 0);
		const group = groups.get(by.join());
		if (group) group.rows.push(row);
		else groups.set(by.join(), { by, rows: [row] });
	}
	return [...groups.values()].sort(
		(a, b) => rank(a) - rank(b) || (a.by.join() < b.by.join() ? -1 : 1)
	);
}

const rank = ({ by }: Addressed): number => (by.length === 0 ? Infinity : by.length);
