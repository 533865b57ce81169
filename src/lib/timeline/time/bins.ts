import { nextUnit, startOfUnit, type CalendarUnit } from '../../dates/calendar-unit.ts';
import { utcDate } from '../../dates/civil.ts';
import { lastOf } from '../../base/last-of.ts';
import { formatCount } from '../../base/format-count.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import type { TimeScale } from './time-scale.ts';

/** Strips of time in which statements are counted together. */
export interface Bins {
	/** Axis time, ms, ascending: bin i reaches from `borders[i]` to `borders[i + 1]`. */
	readonly borders: Float64Array;
	/** How long each is, in words: “week”, “stretch of 28 days”. */
	readonly name: string;
}

const NARROWEST = 8; // px: a bar can still be pointed at

const CALENDAR: readonly [unit: CalendarUnit, days: number][] = [
	['day', 1],
	['week', 7],
	['month', 30],
	['quarter', 91],
	['year', 365]
];
const YEARS = [5, 10, 25, 50, 100, 250, 500, 1000];
const DAYS = [1, 7, 28, 91, 364, 1820, 3640, 9100, 18_200, 36_400];

/** Calendar periods, as short as there is room for, over a window of the calendar. */
export function calendarBins(scale: TimeScale): Bins {
	const { start, end } = scale.window;
	const unit = CALENDAR.find(([, days]) => hasRoom(days, scale))?.[0];
	if (unit) {
		const borders = bordersFrom(startOfUnit(unit, start), end, (at) => nextUnit(unit, at));
		return { borders, name: unit };
	}
	const years = YEARS.find((many) => hasRoom(many * 365, scale)) ?? lastOf(YEARS)!;
	const firstYear = Math.floor(new Date(start).getUTCFullYear() / years) * years;
	let year = firstYear;
	const borders = bordersFrom(utcDate(firstYear), end, () => utcDate((year += years)));
	return { borders, name: `period of ${formatCount(years)} years` };
}

/** So many days from day 0 on, as few as there is room for; axis time is 0 where day 0 begins. */
export function dayBins(scale: TimeScale): Bins {
	const days = DAYS.find((many) => hasRoom(many, scale)) ?? lastOf(DAYS)!;
	const length = days * millisecondsInDay;
	const first = Math.floor(scale.window.start / length) * length;
	const borders = bordersFrom(first, scale.window.end, (at) => at + length);
	return { borders, name: days === 1 ? 'day' : `period of ${formatCount(days)} days` };
}

const hasRoom = (days: number, { msPerPx }: TimeScale): boolean =>
	(days * millisecondsInDay) / msPerPx >= NARROWEST;

function bordersFrom(first: number, end: number, next: (at: number) => number): Float64Array {
	const borders = [first];
	while (lastOf(borders)! < end) borders.push(next(lastOf(borders)!));
	return Float64Array.from(borders);
}
