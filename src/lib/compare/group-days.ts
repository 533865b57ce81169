import { millisecondsInDay, type Span } from '../dates/span.ts';
import type { Grouping, Group } from '../study/groups/grouping.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Study } from '../study/study.ts';

/** When the statements of a group were made, in whole days: what is set side by side on one axis. */
export interface GroupDays {
	readonly group: Group;
	/** The first milliseconds of the days of statements dated to one day, ascending. */
	readonly days: Float64Array;
	/** The days that the other statements reach over, by their beginnings. */
	readonly spans: readonly Span[];
}

/** The days of every group of a grouping. */
export function daysOfGroups(
	study: Study,
	mask: FilterMask,
	{ groups, groupIndex }: Grouping
): GroupDays[] {
	const { starts, ends } = study.columns;
	const days: number[][] = groups.map(() => []);
	const spans: Span[][] = groups.map(() => []);
	for (let index = 0; index < groupIndex.length; index++) {
		const group = groupIndex[index]!;
		if (group < 0 || !mask.kept[index]) continue;
		const [start, end] = [starts[index]!, ends[index]!];
		if (end - start <= millisecondsInDay) days[group]!.push(start);
		else spans[group]!.push({ start, end });
	}
	return groups.map((group, at) => ({
		group,
		days: Float64Array.from(days[at]!).sort(),
		spans: spans[at]!.sort((a, b) => a.start - b.start)
	}));
}
