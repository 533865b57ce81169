import { lastDayOf, certainDaysOf } from '../dates/days-of.ts';
import { millisecondsInDay, type Span } from '../dates/span.ts';
import type { Study } from '../study/study.ts';
import type { SpokenDays } from './spoken-days.ts';

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
