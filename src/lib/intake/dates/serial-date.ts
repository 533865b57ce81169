import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addSeconds } from 'date-fns/addSeconds';
import { secondsInDay } from 'date-fns/constants';
import { formatISO } from 'date-fns/formatISO';
import { isBefore } from 'date-fns/isBefore';
import { utcDate } from '../../dates/civil.ts';

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

/** How a number format shows a number: as a date of so fine a grain, as a clock time, or as a number. */
export type NumberGrain = 'number' | 'time' | 'day-time' | 'day' | 'month' | 'year';

// ECMA-376, part 1, 18.8.30, and those that Excel adds for East Asian dates.
const BUILT_IN: Record<number, NumberGrain> = {
	...{
		14: 'day',
		15: 'day',
		16: 'day',
		17: 'month',
		18: 'time',
		19: 'time',
		20: 'time',
		21: 'time'
	},
	...{
		22: 'day-time',
		27: 'day',
		28: 'day',
		29: 'day',
		30: 'day',
		31: 'day',
		32: 'time',
		33: 'time'
	},
	...{ 34: 'time', 35: 'time', 36: 'day', 50: 'day', 51: 'day', 52: 'month', 53: 'day', 54: 'day' },
	...{ 55: 'month', 56: 'day', 57: 'day', 58: 'day' }
};

const LONGEST = 255; // characters of a format, as Excel itself allows

/** @param defined the format's own code, where the workbook defines it */
export function grainOf(id: number, defined: string | undefined): NumberGrain {
	const code = defined?.slice(0, LONGEST);
	if (code === undefined) return BUILT_IN[id] ?? 'number';
	// What is in quotation marks, in brackets (colours, [h] for hours past 24) or after a stroke is not a letter.
	if (/\[h+\]|\[m+\]|\[s+\]/i.test(code)) return 'number';
	const letters = code
		.split(';')[0]!
		.replace(/"[^"]*"|\[[^[\]]*\]|\\.|_.|\*./g, '')
		.replace(/general/i, '')
		.toLowerCase();
	const has = (letter: string) => letters.includes(letter);
	const clock = has('h') || has('s');
	if (has('d')) return clock ? 'day-time' : 'day';
	if (has('y') || has('e')) return gregorian(letters, clock);
	if (clock) return 'time';
	return has('m') && !/[0#?]/.test(letters) ? 'month' : 'number';
}

function gregorian(letters: string, clock: boolean): NumberGrain {
	if (letters.includes('y')) return clock ? 'day-time' : letters.includes('m') ? 'month' : 'year';
	return 'number'; // an E without a year is an exponent
}
