import type { Attention } from './attention.ts';

/** Statements of some groups in packs of one size, each with its links counted by row. */
export interface Packs {
	readonly count: number;
	/** How many of them, the first ones, are of the first group. */
	readonly firstGroup: number;
	/** Pack i has the slots `starts[i]` to `starts[i + 1]` of the two arrays below. */
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly counts: Uint32Array;
}

/**
 * Packs statements at random, so that what stands together in the dataset does not stand together here.
 * @param size statements in a pack, or one more; 1 leaves each statement on its own
 */
export function packsOf(groups: readonly Attention[], size: number, random: () => number): Packs {
	const [starts, rows, counts]: [number[], number[], number[]] = [[0], [], []];
	const firsts = groups.map((group) => {
		const statements = group.starts.length - 1;
		const order = size === 1 ? null : shuffled(statements, random);
		const packs = Math.max(1, Math.floor(statements / size));
		const links = new Uint32Array(group.links.length);
		for (let pack = 0; pack < packs; pack++) {
			const end = Math.floor(((pack + 1) * statements) / packs);
			for (let at = Math.floor((pack * statements) / packs); at < end; at++) {
				const statement = order ? order[at]! : at;
				for (let slot = group.starts[statement]!; slot < group.starts[statement + 1]!; slot++) {
					links[group.rows[slot]!]!++;
				}
			}
			for (let row = 0; row < links.length; row++) {
				if (links[row] === 0) continue;
				rows.push(row);
				counts.push(links[row]!);
				links[row] = 0;
			}
			starts.push(rows.length);
		}
		return packs;
	});
	return {
		count: starts.length - 1,
		firstGroup: firsts[0]!,
		starts: Uint32Array.from(starts),
		rows: Uint16Array.from(rows),
		counts: Uint32Array.from(counts)
	};
}

function shuffled(length: number, random: () => number): Uint32Array {
	const order = Uint32Array.from({ length }, (_, at) => at);
	for (let at = length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
