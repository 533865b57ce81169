import { millisecondsInDay } from './span.ts';

// The Gregorian calendar repeats itself every 400 years.
const CYCLE_YEARS = 400;
const CYCLE = 146_097 * millisecondsInDay;

/**
 * The first millisecond, in UTC, of a day of the proleptic Gregorian calendar.
 * Year 0 is 1 BC; months run from 1, and a month or day past the last rolls over.
 * Exact for years far outside the range of `Date`.
 */
export function utcDate(year: number, month = 1, day = 1): number {
	const cycles = Math.floor((year - 2000) / CYCLE_YEARS);
	return Date.UTC(year - cycles * CYCLE_YEARS, month - 1, day) + cycles * CYCLE;
}

/** How many days a month has: 29 for February 2024. By far years too, of which date-fns knows nothing. */
export function daysIn(year: number, month: number): number {
	return (utcDate(year, month + 1) - utcDate(year, month)) / millisecondsInDay;
}
