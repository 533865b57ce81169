import { dayAt } from '../../dates/day.ts';
import { utcDate } from '../../dates/civil.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import type { NumberGrain } from '../tables/number-format.ts';

/** From which day a workbook counts. */
export type DateSystem = 1900 | 1904;

const LAST_SERIAL = 2_958_465; // the last day of 9999

/**
 * A spreadsheet's serial number as its format shows it, in EDTF or as a clock time; null where the
 * format shows no date, or the number lies outside the calendar. The system of 1900 has a 29 February
 * 1900 that never was, number 60: the numbers before it count from one day later.
 */
export function serialDate(serial: number, grain: NumberGrain, system: DateSystem): string | null {
	if (grain === 'number' || !Number.isFinite(serial) || serial < 0 || serial > LAST_SERIAL)
		return null;
	const seconds = Math.round((serial % 1) * 86_400);
	const whole = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
	const clock = clockAt(seconds % 86_400);
	if (grain === 'time' || (whole === 0 && system === 1900)) return clock.slice(1);
	const shift = system === 1904 ? 1462 : whole < 60 ? 1 : 0;
	const day = dayAt(utcDate(1899, 12, 30) + (whole + shift) * millisecondsInDay);
	if (grain === 'year') return day.slice(0, 4);
	if (grain === 'month') return day.slice(0, 7);
	return grain === 'day-time' && seconds % 86_400 !== 0 ? `${day}${clock}` : day;
}

function clockAt(seconds: number): string {
	const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
	const rest = seconds % 60 ? `:${two(seconds % 60)}` : '';
	return `T${two(seconds / 3600)}:${two((seconds / 60) % 60)}${rest}`;
}
