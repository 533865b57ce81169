import { utcDate } from './civil.ts';
import { millisecondsInDay, type Span } from './span.ts';
import type { Bound, SingleDate, When } from './when.ts';

/**
 * The whole days that a date covers, as they were written: a clock time lies on its own day, also
 * where that day has begun or ended in UTC.
 */
export function daysOf(when: When): Span {
	if (when.kind === 'date') return daysOfDate(when);
	return {
		start: daysOfBound(when.from)?.start ?? when.span.start,
		end: daysOfBound(when.to)?.end ?? when.span.end
	};
}

const daysOfBound = (bound: Bound): Span | null =>
	typeof bound === 'object' ? daysOfDate(bound) : null;

function daysOfDate(date: SingleDate): Span {
	if (date.precision !== 'time') return date.span;
	const start = utcDate(date.year, date.month!, date.day!);
	return { start, end: start + millisecondsInDay };
}

/**
 * The whole days that a date surely tells of: those that it covers, and of an interval with an open or unknown
 * end those of its beginning, since nothing is known of the days that follow.
 */
export function certainDaysOf(when: When): Span {
	const days = daysOf(when);
	if (Number.isFinite(days.end) || when.kind === 'date') return days;
	return daysOfBound(when.from) ?? days;
}

/** The first millisecond of the last day of a span; of an open one, infinite. */
export const lastDayOf = ({ end }: Span): number => end - millisecondsInDay;
