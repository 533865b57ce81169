import type { Lane } from './lane.ts';

/** Statement-to-rows: the statement added i-th owns the places `starts[i]` to `starts[i + 1]`. */
export interface Links {
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly looks: Uint8Array;
}

type Rows = Pick<Lane, 'rowStarts' | 'rowPositions' | 'looks' | 'lookRuns' | 'rowActorRuns'>;

/**
 * Turns statement-to-rows into row-to-statements, by counting; each row stays in order of time.
 * @param actors by position
 * @param order from position to place of adding, null when they are the same
 */
export function byRow(
	{ starts, rows: linkRows, looks: linkLooks }: Links,
	rows: number,
	actors: Uint16Array,
	order: Uint32Array | null
): Rows {
	const rowStarts = startsOf(linkRows, rows);
	const next = rowStarts.slice(0, rows);
	const rowPositions = new Uint32Array(linkRows.length);
	const rowActors = new Uint16Array(linkRows.length);
	const looks = new Uint8Array(linkRows.length);
	for (let position = 0; position < actors.length; position++) {
		const added = order ? order[position]! : position;
		const actor = actors[position]!;
		const end = starts[added + 1]!;
		for (let place = starts[added]!; place < end; place++) {
			const slot = next[linkRows[place]!]!++;
			rowPositions[slot] = position;
			rowActors[slot] = actor;
			looks[slot] = linkLooks[place]!;
		}
	}
	return {
		rowStarts,
		rowPositions,
		looks,
		lookRuns: runsOf(looks, rowStarts),
		rowActorRuns: runsOf(rowActors, rowStarts)
	};
}

function startsOf(linkRows: Uint16Array, rows: number): Uint32Array {
	const starts = new Uint32Array(rows + 1);
	for (let place = 0; place < linkRows.length; place++) starts[linkRows[place]! + 1]!++;
	for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
	return starts;
}

/**
 * For each place, where the run of equal values that it belongs to ends.
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
