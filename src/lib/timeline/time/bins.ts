import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { CalendarUnit } from '../../dates/calendar-unit.ts';
import { lastOf } from '../../base/sequences.ts';
import { formatCount } from '../../base/words.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import type { TimeScale } from './window.ts';

/** Strips of time in which statements are counted together. */
export interface Bins {
	/** Axis time, ms, ascending: bin i reaches from `borders[i]` to `borders[i + 1]`. */
	readonly borders: Float64Array;
	/** How long each is, in words: “week”, “stretch of 28 days”. */
	readonly name: string;
}

/** Bins that are periods of the calendar. */
export interface CalendarBins extends Bins {
	readonly unit: CalendarUnit;
	/** How many units each is long: 1, or for years more. */
	readonly units: number;
}

const NARROWEST = 8; // px: a bar can still be pointed at

type Interval = Pick<typeof utcDay, 'floor' | 'offset'>;

// Not date-fns, as the units of `dates` are: the axis steps by d3’s, which the script of an embed has anyway.
const CALENDAR: readonly [unit: CalendarUnit, days: number, interval: Interval][] = [
	['day', 1, utcDay],
	['week', 7, utcMonday],
	['month', 30, utcMonth],
	['quarter', 91, utcMonth.every(3)!],
	['year', 365, utcYear]
];
const YEARS = [5, 10, 25, 50, 100, 250, 500, 1000];
const DAYS = [1, 7, 28, 91, 364, 1820, 3640, 9100, 18_200, 36_400];

/**
 * Calendar periods, as short as there is room for, over a window of the calendar.
 * @param narrowest px
 * @param shortest days: no period is shorter, but for years
 */
export function calendarBins(scale: TimeScale, narrowest = NARROWEST, shortest = 0): CalendarBins {
	const period = CALENDAR.find(([, days]) => days >= shortest && hasRoom(days, scale, narrowest));
	if (period) {
		const [unit, , interval] = period;
		return { borders: bordersOf(interval, scale), name: unit, unit, units: 1 };
	}
	const years = YEARS.find((many) => hasRoom(many * 365, scale, narrowest)) ?? lastOf(YEARS)!;
	const borders = bordersOf(utcYear.every(years)!, scale);
	return { borders, name: `period of ${formatCount(years)} years`, unit: 'year', units: years };
}

function bordersOf(interval: Interval, { window: { start, end } }: TimeScale): Float64Array {
	const first = interval.floor(new Date(start));
	return bordersFrom(first.getTime(), end, (at) => interval.offset(new Date(at)).getTime());
}

/** So many days from day 0 on, as few as there is room for; axis time is 0 where day 0 begins. */
export function dayBins(scale: TimeScale): Bins {
	const days = DAYS.find((many) => hasRoom(many, scale)) ?? lastOf(DAYS)!;
	const length = days * millisecondsInDay;
	const first = Math.floor(scale.window.start / length) * length;
	const borders = bordersFrom(first, scale.window.end, (at) => at + length);
	return { borders, name: days === 1 ? 'day' : `period of ${formatCount(days)} days` };
}

const hasRoom = (days: number, { msPerPx }: TimeScale, narrowest = NARROWEST): boolean =>
	(days * millisecondsInDay) / msPerPx >= narrowest;

function bordersFrom(first: number, end: number, next: (at: number) => number): Float64Array {
	const borders = [first];
	while (lastOf(borders)! < end) borders.push(next(lastOf(borders)!));
	return Float64Array.from(borders);
}
