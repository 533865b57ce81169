import { millisecondsInDay } from '../dates/span.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Group, Grouping } from '../study/groups/grouping.ts';
import type { Study } from '../study/study.ts';

/** The statements of a group by priority, as rows of one axis. */
export interface LaneRows {
	readonly group: Group;
	/** By row: the days of its statements, its sub-points included, ascending: the first milliseconds of each. */
	readonly days: readonly Float64Array[];
	/** By row: all of them, also those whose date is too imprecise for a day. */
	readonly statements: Uint32Array;
}

/** The rows of every group, each statement once in a row however many of its links lead there. */
export function laneRowsOf(
	{ columns, rows }: Study,
	mask: FilterMask,
	{ groups, groupIndex, linkGroups }: Grouping
): LaneRows[] {
	const { linkStarts, linkRows, starts, ends } = columns;
	const perGroup = groups.map(() => ({
		days: rows.map((): number[] => []),
		statements: new Uint32Array(rows.length),
		/** The statement that each row was last found for. */
		seen: new Int32Array(rows.length).fill(-1)
	}));
	const parents = Int16Array.from(rows, ({ parent }) => parent);
	for (let index = 0; index < groupIndex.length; index++) {
		if (!mask.kept[index]) continue;
		const isDay = ends[index]! - starts[index]! <= millisecondsInDay;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			const group = linkGroups ? linkGroups[slot]! : groupIndex[index]!;
			if (group < 0 || !mask.links[slot]) continue;
			const { days, statements, seen } = perGroup[group]!;
			for (let row = linkRows[slot]!; row >= 0 && seen[row] !== index; row = parents[row]!) {
				seen[row] = index;
				statements[row]!++;
				if (isDay) days[row]!.push(starts[index]!);
			}
		}
	}
	return perGroup.map(({ days, statements }, at) => ({
		group: groups[at]!,
		days: days.map((some) => Float64Array.from(some).sort()),
		statements
	}));
}
