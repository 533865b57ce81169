import { lastOf } from '../base/sequences.ts';
import type { Grouping, Group } from '../study/groups/grouping.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Study } from '../study/study.ts';

/** How a group spreads its links over the priorities. */
export interface Attention {
	readonly group: Group;
	/** How many links it has to each row, a priority and its sub-points each for itself. */
	readonly links: Uint32Array;
	readonly total: number;
	/** The rows that each of its linked statements bears on: statement i has `starts[i]` to `starts[i + 1]`. */
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
}

/** The attention of every group. A statement that two coders joined to a priority has one link to it. */
export function attentionOf(
	study: Study,
	mask: FilterMask,
	{ groups, groupIndex, linkGroups }: Grouping
): Attention[] {
	const { linkStarts, linkRows } = study.columns;
	const perGroup = groups.map(() => ({ last: -1, starts: [] as number[], rows: [] as number[] }));
	for (let index = 0; index < groupIndex.length; index++) {
		if (!mask.kept[index]) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			const group = linkGroups ? linkGroups[slot]! : groupIndex[index]!;
			if (group < 0 || !mask.links[slot]) continue;
			const own = perGroup[group]!;
			if (own.last !== index) own.starts.push(own.rows.length);
			else if (lastOf(own.rows) === linkRows[slot]!) continue;
			own.last = index;
			own.rows.push(linkRows[slot]!);
		}
	}
	return perGroup.map(({ starts, rows }, group) => {
		starts.push(rows.length);
		const links = new Uint32Array(study.rows.length);
		for (const row of rows) links[row]!++;
		return {
			group: groups[group]!,
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
