import type { UTCDate } from '@date-fns/utc';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addQuarters } from 'date-fns/addQuarters';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { getQuarter } from 'date-fns/getQuarter';
import { startOfDay } from 'date-fns/startOfDay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import { startOfQuarter } from 'date-fns/startOfQuarter';
import { startOfYear } from 'date-fns/startOfYear';
import { lastOf } from '../base/sequences.ts';
import { assertNever } from '../base/types.ts';
import { dayAt } from './day.ts';
import type { Span } from './span.ts';

/** The periods that a calendar divides time into, the shortest first. A week begins on Monday. */
export const CALENDAR_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const START: Record<CalendarUnit, (date: UTCDate) => Date> = {
	day: startOfDay,
	week: startOfISOWeek,
	month: startOfMonth,
	quarter: startOfQuarter,
	year: startOfYear
};

const ADD: Record<CalendarUnit, (date: UTCDate, amount: number) => Date> = {
	day: addDays,
	week: addWeeks,
	month: addMonths,
	quarter: addQuarters,
	year: addYears
};

/** The first millisecond of the period that an instant lies in, UTC. */
export const startOfUnit = (unit: CalendarUnit, instant: number): number =>
	START[unit](new UTCDateMini(instant)).getTime();

/** The first millisecond of the next one. `start` is that of a period. */
export const nextUnit = (unit: CalendarUnit, start: number): number =>
	ADD[unit](new UTCDateMini(start), 1).getTime();

/** The first milliseconds of all periods that a finite span meets, and of the one after them; at most `most`, else null. */
export function unitsOver(unit: CalendarUnit, { start, end }: Span, most: number): number[] | null {
	const starts = [startOfUnit(unit, start)];
	while (lastOf(starts)! < end) {
		if (starts.length > most) return null;
		starts.push(nextUnit(unit, lastOf(starts)!));
	}
	return starts;
}

/** Its name in an address: `2023-11-21`, `2023-11-20` for a week, `2023-11`, `2023-Q4`, `2023`. */
export function writeUnit(unit: CalendarUnit, start: number): string {
	const day = dayAt(start);
	const month = day.slice(0, -3);
	const year = month.slice(0, -3);
	switch (unit) {
		case 'day':
		case 'week':
			return day;
		case 'month':
			return month;
		case 'quarter':
			return `${year}-Q${quarterOf(start)}`;
		case 'year':
			return year;
		default:
			return assertNever(unit);
	}
}

const quarterOf = (start: number): number => getQuarter(new UTCDateMini(start));
