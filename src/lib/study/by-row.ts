import type { Lane } from './lane.ts';

/** Statement-to-rows: the statement added i-th owns the slots `starts[i]` to `starts[i + 1]`. */
export interface Links {
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly codes: Uint8Array;
}

type Rows = Pick<Lane, 'rowStarts' | 'rowPositions' | 'codes' | 'codeRuns' | 'rowActorRuns'>;

/**
 * Turns statement-to-rows into row-to-statements, by counting; each row stays in order of time.
 * @param actors by position
 * @param order from position to order of adding, null when they are the same
 */
export function byRow(
	{ starts, rows: linkRows, codes: linkCodes }: Links,
	rows: number,
	actors: Uint16Array,
	order: Uint32Array | null
): Rows {
	const rowStarts = startsOf(linkRows, rows);
	const next = rowStarts.slice(0, rows);
	const rowPositions = new Uint32Array(linkRows.length);
	const rowActors = new Uint16Array(linkRows.length);
	const codes = new Uint8Array(linkRows.length);
	for (let position = 0; position < actors.length; position++) {
		const added = order ? order[position]! : position;
		const actor = actors[position]!;
		const end = starts[added + 1]!;
		for (let index = starts[added]!; index < end; index++) {
			const slot = next[linkRows[index]!]!++;
			rowPositions[slot] = position;
			rowActors[slot] = actor;
			codes[slot] = linkCodes[index]!;
		}
	}
	return {
		rowStarts,
		rowPositions,
		codes,
		codeRuns: runsOf(codes, rowStarts),
		rowActorRuns: runsOf(rowActors, rowStarts)
	};
}

function startsOf(linkRows: Uint16Array, rows: number): Uint32Array {
	const starts = new Uint32Array(rows + 1);
	for (let index = 0; index < linkRows.length; index++) starts[linkRows[index]! + 1]!++;
	for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
	return starts;
}

/**
 * For each index, where the run of equal values that it belongs to ends.
 * @param borders ascending, from 0 to the length: no run reaches over one
 */
export function runsOf(values: Uint8Array | Uint16Array, borders: ArrayLike<number>): Uint32Array {
	const runs = new Uint32Array(values.length);
	for (let border = borders.length - 1; border > 0; border--) {
		const from = borders[border - 1]!;
		let end = borders[border]!;
		for (let at = end - 1; at >= from; at--) {
			runs[at] = end;
			if (at > from && values[at - 1] !== values[at]) end = at;
		}
	}
	return runs;
}
