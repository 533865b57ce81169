import { cellOf, type Matrix } from './matrix.ts';

/** Rows that the same groups speak to, and the others do not. */
export interface Addressed {
	/** Ascending; empty: no group speaks to them. */
	readonly by: readonly number[];
	readonly rows: readonly number[];
}

/**
 * What was said by A and not by B, both ways, and for up to four groups: rows by the groups that speak to
 * them. Those of one group first, then of several, of all, and last of none.
 */
export function addressedBy(matrix: Matrix, rows: readonly number[]): Addressed[] {
	const rowsBySpeakers = new Map<string, { by: number[]; rows: number[] }>();
	// Of two groups both ways are listed, also where one is empty.
	if (matrix.groups.length === 2)
		for (const group of [0, 1]) rowsBySpeakers.set(`${group}`, { by: [group], rows: [] });
	for (const row of rows) {
		const by = [...matrix.groups.keys()].filter((group) => cellOf(matrix, row, group) > 0);
		const known = rowsBySpeakers.get(by.join());
		if (known) known.rows.push(row);
		else rowsBySpeakers.set(by.join(), { by, rows: [row] });
	}
	return [...rowsBySpeakers.values()].sort(
		(a, b) => rank(a) - rank(b) || (a.by.join() < b.by.join() ? -1 : 1)
	);
}

const rank = ({ by }: Addressed): number => (by.length === 0 ? Infinity : by.length);
