import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addSeconds } from 'date-fns/addSeconds';
import { secondsInDay } from 'date-fns/constants';
import { formatISO } from 'date-fns/formatISO';
import { isBefore } from 'date-fns/isBefore';
import { utcDate } from '../../dates/civil.ts';
import type { NumberGrain } from './number-format.ts';

/** From which day a workbook counts. */
export type DateSystem = 1900 | 1904;

const ZERO = utcDate(1899, 12, 30); // day 0 of the system of 1900, from March 1900 on
const END = utcDate(10_000); // the calendar of a spreadsheet has years of four digits

/**
 * A spreadsheet's serial number as its format shows it, in EDTF or as a clock time; null where the
 * format shows no date, or the number lies outside the calendar. The system of 1900 has a 29 February
 * 1900 that never was, number 60: the numbers before it count from one day later.
 */
export function serialDate(serial: number, grain: NumberGrain, system: DateSystem): string | null {
	if (grain === 'number' || !Number.isFinite(serial) || serial < 0) return null;
	const rounded = Math.round((serial % 1) * secondsInDay);
	const whole = Math.floor(serial) + (rounded === secondsInDay ? 1 : 0);
	const seconds = rounded % secondsInDay;
	const shift = system === 1904 ? 1462 : whole < 60 ? 1 : 0;
	const at = addSeconds(addDays(new UTCDateMini(ZERO), whole + shift), seconds);
	if (!isBefore(at, END)) return null;
	const written = formatISO(at); // 2023-11-21T15:00:00Z
	const day = written.slice(0, 10);
	const clock = written.slice(11, seconds % 60 === 0 ? 16 : 19);
	if (grain === 'time' || (whole === 0 && system === 1900)) return clock;
	if (grain === 'year') return day.slice(0, 4);
	if (grain === 'month') return day.slice(0, 7);
	return grain === 'day-time' && seconds !== 0 ? `${day}T${clock}` : day;
}
