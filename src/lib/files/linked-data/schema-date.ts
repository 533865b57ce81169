import { dayAt } from '../../dates/day.ts';
import type { Bound, SingleDate, When } from '../../dates/when.ts';

/** The beginning and end of a date as schema.org knows them. */
export interface SchemaDates {
	readonly startDate?: string;
	readonly endDate?: string;
}

/**
 * The ends of a date that are exact: whole days (schema.org `Date`) and clock times (`DateTime`). What is
 * less exact has no such form: a month written as its first day would claim to be that day.
 */
export function schemaDates(when: When): SchemaDates {
	if (when.kind === 'date') {
		const day = exactDay(when);
		return day ? { startDate: day } : {};
	}
	const [first, last] = [exactDay(when.from), exactDay(when.to)];
	return { ...(first && { startDate: first }), ...(last && { endDate: last }) };
}

function exactDay(date: Bound): string | null {
	if (typeof date !== 'object' || date.doubt !== 'none' || date.day === null) return null;
	if (date.year < 1) return null; // no year of theirs
	const day = dayAt(date.span.start);
	return date.clock ? `${day}T${clockText(date.clock)}` : day;
}

function clockText({ hour, minute, second, offset }: NonNullable<SingleDate['clock']>): string {
	const time = [hour, minute, second].map((part) => digits(part)).join(':');
	if (offset === null) return time;
	if (offset === 0) return `${time}Z`;
	const east = Math.abs(offset);
	return `${time}${offset < 0 ? '-' : '+'}${digits(Math.floor(east / 60))}:${digits(east % 60)}`;
}

const digits = (number: number): string => String(number).padStart(2, '0');
