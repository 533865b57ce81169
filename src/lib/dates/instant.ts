import { excerpt } from '../base/words.ts';
import { fail, ok, type Result } from '../base/types.ts';
import { dayAt, readDay, startOf, type Day } from './day.ts';
import type { DateProblem } from './edtf.ts';
import { millisecondsInDay, millisecondsInMinute, type Span } from './span.ts';

/** Writes an instant as an address shows it: `2023-11-08`, or `2023-11-08T06:30` where it is not midnight. UTC. */
export function writeInstant(instant: number): string {
	const day = dayAt(instant);
	const minutes = Math.round((instant - startOf(day)) / millisecondsInMinute);
	if (minutes === 0) return day;
	if (minutes === millisecondsInDay / millisecondsInMinute)
		return dayAt(startOf(day) + millisecondsInDay);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Reads what `writeInstant` wrote. */
export function readInstant(written: string): Result<number, DateProblem> {
	const [day, time] = written.split('T');
	const read = readDay(day ?? '');
	if (!read.ok) return read;
	if (time === undefined) return ok(startOf(read.value));
	const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
	if (!parts)
		return fail({ because: `“${excerpt(time)}” is not a time`, hint: 'write it as 06:30' });
	return ok(
		startOf(read.value) + (Number(parts[1]) * 60 + Number(parts[2])) * millisecondsInMinute
	);
}

/** Writes the end of a span, which is left out: where it is a midnight, as the last day before it. */
export function writeEnd(end: number): string {
	const written = writeInstant(end);
	return written.includes('T') ? written : dayAt(startOf(written as Day) - millisecondsInDay);
}

/** Reads what `writeEnd` wrote: a day is meant to its end. */
export function readEnd(written: string): Result<number, DateProblem> {
	const end = readInstant(written);
	return end.ok && !written.includes('T') ? ok(end.value + millisecondsInDay) : end;
}

const PRECISE = 900 * millisecondsInDay; // a window so wide has less than a pixel for a day

/** A window as it can be written: in whole minutes, or in whole days where a day is not seen. */
export function roundedWindow({ start, end }: Span): Span {
	const step = end - start >= PRECISE ? millisecondsInDay : millisecondsInMinute;
	const round = (instant: number) => Math.round(instant / step) * step;
	return { start: round(start), end: round(end) };
}
