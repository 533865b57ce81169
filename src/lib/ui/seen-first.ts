import { lastOf } from '../base/sequences.ts';

/** A row of a table. */
export interface RowInTurn {
	readonly key: string | number;
	/** How many cells it has: rows of different widths never stand among one another. */
	readonly width: number;
}

/**
 * The rows of a table that changes: new where they are seen, elsewhere as they were painted last.
 */
export function seenFirst<Row extends RowInTurn>(
	next: readonly Row[],
	painted: readonly Row[],
	isSeen: (key: Row['key']) => boolean
): readonly Row[] {
	const seenIndexes = painted.flatMap(({ key }, at) => (isSeen(key) ? [at] : []));
	const [first = Infinity, last = -Infinity] = [seenIndexes[0], lastOf(seenIndexes)];
	const before = new Map(painted.map((row) => [row.key, row]));
	return next.map((row, at) => {
		if (at >= first && at <= last) return row;
		const old = before.get(row.key);
		return old?.width === row.width ? old : row;
	});
}
