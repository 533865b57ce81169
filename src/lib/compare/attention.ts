import { lastOf } from '../base/last-of.ts';
import type { Division, Side } from '../study/division.ts';
import type { Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';

/** How a side spreads its links over the priorities. */
export interface Attention {
	readonly side: Side;
	/** How many links it has to each row, a priority and its sub-points each for itself. */
	readonly links: Uint32Array;
	readonly total: number;
	/** The rows that each of its linked statements bears on: statement i has `starts[i]` to `starts[i + 1]`. */
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
}

/** The attention of every side. A statement that two coders joined to a priority has one link to it. */
export function attentionOf(
	study: Study,
	screen: Screen,
	{ sides, sideOf }: Division
): Attention[] {
	const { linkStarts, linkRows, looks } = study.ledger;
	const gathered = sides.map(() => ({ starts: [0], rows: [] as number[] }));
	for (let place = 0; place < sideOf.length; place++) {
		const side = sideOf[place]!;
		if (side < 0 || !screen.kept[place]) continue;
		const { starts, rows } = gathered[side]!;
		const before = rows.length;
		for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
			const isRepeated = rows.length > before && lastOf(rows) === linkRows[slot]!;
			const counts = screen.wanted[looks[slot]!]! & screen.rows[linkRows[slot]!]!;
			if (counts && !isRepeated) rows.push(linkRows[slot]!);
		}
		if (rows.length > before) starts.push(rows.length);
	}
	return gathered.map(({ starts, rows }, side) => {
		const links = new Uint32Array(study.rows.length);
		for (const row of rows) links[row]!++;
		return {
			side: sides[side]!,
			links,
			total: rows.length,
			starts: Uint32Array.from(starts),
			rows: Uint16Array.from(rows)
		};
	});
}

/** Counts as shares that add up to 1; all 0 where there is nothing to share. */
export function sharesOf(counts: ArrayLike<number>): Float64Array {
	let total = 0;
	for (let at = 0; at < counts.length; at++) total += counts[at]!;
	return Float64Array.from(counts, (count) => (total > 0 ? count / total : 0));
}
