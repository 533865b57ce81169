import type { Lane } from './lane.ts';
import type { Links } from './lane-builder.ts';

type Rows = Pick<
	Lane,
	'actorRuns' | 'rowStarts' | 'rowPositions' | 'looks' | 'lookRuns' | 'rowActorRuns'
>;

/**
 * Turns statement-to-rows into row-to-statements, by counting; each row stays in order of time.
 * @param actors by position
 * @param order from position to place of adding, null when they are the same
 */
export function byRow(
	links: Links,
	rows: number,
	actors: Uint16Array,
	order: Uint32Array | null
): Rows {
	const rowStarts = new Uint32Array(rows + 1);
	for (const row of links.rows) rowStarts[row + 1]!++;
	for (let row = 0; row < rows; row++) rowStarts[row + 1]! += rowStarts[row]!;
	const next = rowStarts.slice(0, rows);
	const rowPositions = new Uint32Array(links.rows.length);
	const looks = new Uint8Array(links.rows.length);
	for (let position = 0; position < actors.length; position++) {
		const added = order ? order[position]! : position;
		const end = links.starts[added + 1]!;
		for (let place = links.starts[added]!; place < end; place++) {
			const slot = next[links.rows[place]!]!++;
			rowPositions[slot] = position;
			looks[slot] = links.looks[place]!;
		}
	}
	const lookRuns = new Uint32Array(looks.length);
	const rowActorRuns = new Uint32Array(looks.length);
	for (let row = 0; row < rows; row++) {
		const [from, to] = [rowStarts[row]!, rowStarts[row + 1]!];
		fillRuns(lookRuns, from, to, (slot) => looks[slot]!);
		fillRuns(rowActorRuns, from, to, (slot) => actors[rowPositions[slot]!]!);
	}
	const actorRuns = new Uint32Array(actors.length);
	fillRuns(actorRuns, 0, actors.length, (position) => actors[position]!);
	return { actorRuns, rowStarts, rowPositions, looks, lookRuns, rowActorRuns };
}

/** Writes for each place where the run of equal values that it belongs to ends. */
function fillRuns(
	runs: Uint32Array,
	from: number,
	to: number,
	valueAt: (at: number) => number
): void {
	let end = to;
	for (let at = to - 1; at >= from; at--) {
		if (at + 1 < to && valueAt(at) !== valueAt(at + 1)) end = at + 1;
		runs[at] = end;
	}
}
