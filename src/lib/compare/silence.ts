import { oncePer } from '../base/once-per.ts';
import { certainDaysOf, lastDayOf } from '../dates/days-of.ts';
import { millisecondsInDay, type Span } from '../dates/span.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Group, Grouping } from '../study/groups/grouping.ts';
import type { Study } from '../study/study.ts';

/** A stretch in which nothing was said of a priority. */
export interface Silence {
	/** Epoch milliseconds: the first moment of the day that it is counted from. */
	readonly from: number;
	/** The day that ended it; where it goes on, the last day that the dataset knows of. */
	readonly to: number;
	readonly days: number;
	readonly goesOn: boolean;
}

/** A silence with the whole days in which nothing was said, the end left out. */
export interface SilentStretch extends Silence {
	readonly span: Span;
}

/**
 * The longest silence within some days, the earliest of those that are equally long; null where
 * there is no day of silence. Between two statements it has the whole days that lie between them: after the
 * last that the earlier may mean, before the first that the later may mean, so that it is at least as long as
 * it says. From the first of all days to a statement, and from the last statement on, it has the days that
 * have passed since.
 * @param spoken by their beginnings
 * @param between from the day of adoption to the last day known, both included
 */
export function longestSilence(spoken: SpokenDays, between: Span): Silence | null {
	let longest: Silence | null = null;
	eachSilence(spoken, between, (from, to, days, goesOn) => {
		if (days > (longest?.days ?? 0)) longest = { from, to, days, goesOn };
	});
	return longest;
}

/** All silences within some days, in order of time, by the same rule. */
export function silencesIn(spoken: SpokenDays, between: Span): SilentStretch[] {
	const silences: SilentStretch[] = [];
	eachSilence(spoken, between, (from, to, days, goesOn, isAfterOne) => {
		if (days <= 0) return;
		const start = isAfterOne ? from + millisecondsInDay : from;
		const end = goesOn ? to + millisecondsInDay : to;
		silences.push({ from, to, days, goesOn, span: { start, end } });
	});
	return silences;
}

type HeardSilence = (
	from: number,
	to: number,
	days: number,
	goesOn: boolean,
	isAfterOne: boolean
) => void;

function eachSilence(spoken: SpokenDays, between: Span, hear: HeardSilence): void {
	let last = between.start;
	let isAfterOne = false;
	const end = lastDayOf(between);
	const hold = (to: number, goesOn: boolean) => {
		// As `daysBetween` has it, of midnights in UTC: asked for every statement of every row.
		const days = Math.round((to - last) / millisecondsInDay) - (isAfterOne && !goesOn ? 1 : 0);
		hear(last, to, days, goesOn, isAfterOne);
	};
	const { starts, ends } = spoken;
	for (let at = 0; at < starts.length && starts[at]! <= end; at++) {
		hold(starts[at]!, false);
		isAfterOne ||= ends[at]! > between.start;
		last = Math.max(last, Math.min(ends[at]! - millisecondsInDay, end));
	}
	hold(end, true);
}

/** The last day that a dataset knows anything of: where a silence that goes on is counted to. */
export function horizonOf({ columns: { ends }, dataset: { statements } }: Study): number {
	let last = -Infinity;
	for (let index = 0; index < ends.length; index++) {
		const end = Number.isFinite(ends[index])
			? ends[index]!
			: certainDaysOf(statements[index]!.when).end;
		if (Number.isFinite(end)) last = Math.max(last, end - millisecondsInDay);
	}
	return last;
}

/**
 * The days that some statements surely tell of (`certainDaysOf`): from `starts[i]`, before `ends[i]`. As their dates
 * have them, but of an open end those of its beginning. Plain numbers, since a row may have thousands.
 */
export interface SpokenDays {
	readonly starts: Float64Array;
	readonly ends: Float64Array;
}

/** The days of some statements, by index, in their order. */
export function spokenDays(indices: readonly number[], study: Study): SpokenDays {
	const { starts } = study.columns;
	const ends = certainEnds(study);
	const days = { starts: new Float64Array(indices.length), ends: new Float64Array(indices.length) };
	for (let at = 0; at < indices.length; at++) {
		days.starts[at] = starts[indices[at]!]!;
		days.ends[at] = ends[indices[at]!]!;
	}
	return days;
}

/** Made once, since every filter asks for most of them in every row. */
const certainEnds = oncePer(({ columns, dataset }: Study) =>
	Float64Array.from(columns.ends, (end, index) =>
		Number.isFinite(end) ? end : certainDaysOf(dataset.statements[index]!.when).end
	)
);

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
