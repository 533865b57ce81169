import type { Lane } from './lane.ts';

/** Statement-to-rows: the statement added i-th owns the slots `starts[i]` to `starts[i + 1]`. */
export interface Links {
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly codes: Uint8Array;
}

type Rows = Pick<Lane, 'rowStarts' | 'rowPositions' | 'codes'>;

/**
 * Turns statement-to-rows into row-to-statements, by counting; each row stays in order of time.
 * @param count how many statements there are
 * @param order from position to order of adding, null when they are the same
 */
export function byRow(
	{ starts, rows: linkRows, codes: linkCodes }: Links,
	rows: number,
	count: number,
	order: Uint32Array | null
): Rows {
	const rowStarts = startsOf(linkRows, rows);
	const next = rowStarts.slice(0, rows);
	const rowPositions = new Uint32Array(linkRows.length);
	const codes = new Uint8Array(linkRows.length);
	for (let position = 0; position < count; position++) {
		const added = order ? order[position]! : position;
		const end = starts[added + 1]!;
		for (let index = starts[added]!; index < end; index++) {
			const slot = next[linkRows[index]!]!++;
			rowPositions[slot] = position;
			codes[slot] = linkCodes[index]!;
		}
	}
	return { rowStarts, rowPositions, codes };
}

function startsOf(linkRows: Uint16Array, rows: number): Uint32Array {
	const starts = new Uint32Array(rows + 1);
	for (let index = 0; index < linkRows.length; index++) starts[linkRows[index]! + 1]!++;
	for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
	return starts;
}
