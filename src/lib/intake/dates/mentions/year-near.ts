import { nextUnit } from '../../../dates/calendar-unit.ts';
import { utcDate, daysIn } from '../../../dates/civil.ts';
import { startOf, type Day } from '../../../dates/day.ts';
import { millisecondsInDay } from '../../../dates/span.ts';
import type { Tense } from './tense-near.ts';

/** A date that names no year: a month, or a day of it. */
export interface YearlessDate {
	readonly month: number;
	/** Null where only the month is named. */
	readonly day: number | null;
	/** 0 is Sunday; null where none is named. */
	readonly weekday: number | null;
}

const YEARS = 4; // either way, so that 29 February is found

/**
 * The year that a date without one belongs to, by the day on which the words were published: in the
 * past tense the latest year that does not lie after that day, in the future tense the earliest that
 * does not lie before it, and else the nearest. A weekday that is named must agree, where any year
 * does. Null where the calendar has no such day.
 */
export function yearNear(date: YearlessDate, published: Day, tense: Tense | null): number | null {
	const at = startOf(published);
	const around = new Date(at).getUTCFullYear();
	const real = Array.from({ length: 2 * YEARS + 1 }, (_, index) => around - YEARS + index)
		.filter((year) => date.day === null || date.day <= daysIn(year, date.month))
		.map((year) => spanOf(year, date));
	const agreeing = real.filter(({ weekday }) => date.weekday === null || weekday === date.weekday);
	const years = agreeing.length > 0 ? agreeing : real;
	const fitting = years.filter(({ start, end }) =>
		tense === 'past' ? start <= at : tense === 'future' ? end > at : true
	);
	const distance = ({ start, end }: Year) => Math.max(start - at, at - end + millisecondsInDay, 0);
	return [...fitting].sort((a, b) => distance(a) - distance(b) || a.year - b.year)[0]?.year ?? null;
}

type Year = ReturnType<typeof spanOf>;

function spanOf(year: number, { month, day }: YearlessDate) {
	const start = utcDate(year, month, day ?? 1);
	const end = nextUnit(day === null ? 'month' : 'day', start);
	return { year, start, end, weekday: new Date(start).getUTCDay() };
}
