import { fail, ok, type Result } from '../../../base/result.ts';
import { readEdtf, type DateProblem } from '../../../dates/edtf.ts';
import { absentDate } from './absent-date.ts';
import { broadDate } from './broad-date.ts';
import { clockStretch } from './clock-stretch.ts';
import { monthNamed } from './month-names.ts';
import { namedDate } from './named-date.ts';
import { numericDate, type DayOrder } from './numeric-date.ts';
import { plainDigits } from './plain-digits.ts';
import { singleDate } from './single-date.ts';
import { withoutWeekday } from './without-weekday.ts';
import { writtenStretch } from './written-stretch.ts';
import type { NoDate, WrittenDate } from './date-of-cell.ts';

/**
 * Reads a date as people write it: EDTF and ISO 8601, `21.11.2023`, `11/21/2023`, “21 November 2023” in
 * any of the languages, “Q3 2023”, “1920s”, “19th century”, “44 BC”, “c. 1920”, a Unix time, two of these
 * with a dash between, and a clock time after a day. Where it cannot, the problem quotes it whole.
 * @param order of day and month in `03/04/2023`
 */
export function readWrittenDate(cell: string, order: DayOrder): Result<WrittenDate, NoDate> {
	if (cell.length > LONGEST) return fail(none(`${cell.slice(0, LONGEST)}…`));
	const text = plainDate(cell);
	if (text === '') return fail({ because: 'there is a blank where a date should be', hint: HINT });
	const timed = text.length > DAY.length ? clockStretch(text) : null;
	const begun = timed && singleDate(`${timed.before} ${timed.from}`, order);
	if (begun) return ok({ ...begun, endHour: timed.end });
	// Without a figure only a century has a name: “XIX век”.
	const isFigured = /\d/.test(text);
	const date = isFigured ? weekdayed(text, order) : broadDate(text);
	if (date) return ok(date);
	const absent = absentDate(text);
	if (absent) return fail(absent);
	const stretch = isFigured ? writtenStretch(text, order) : null;
	if (stretch) return ok(stretch);
	return fail(reasonOf(text, cell.trim(), order));
}

/** A date by itself, or with the day of the week before or behind it. */
function weekdayed(text: string, order: DayOrder): WrittenDate | null {
	const date = singleDate(text, order);
	const bare = date ? text : withoutWeekday(text);
	return bare === text ? date : singleDate(bare, order);
}

/** A date that leaves out its year, with the year that stands elsewhere: “4 May” and 2022. */
export function withYear(cell: string, year: string, order: DayOrder): WrittenDate | null {
	const text = plainDate(cell);
	if (text.length > LONGEST || /\d{4}/.test(text)) return null;
	if (!/\d/.test(text) && monthNamed(text) === null) return null;
	for (const whole of [
		`${text} ${year}`,
		`${text.replace(/\.?$/, '.')}${year}`,
		`${text}/${year}`
	]) {
		const date = readWrittenDate(whole, order);
		if (date.ok && date.value.written.includes(`${year}-`)) return date.value;
	}
	return null;
}

const DAY = '2023-11-21'; // the shortest date that a clock time could stand behind
const LONGEST = 120; // characters of a date

function plainDate(cell: string): string {
	return plainDigits(cell)
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/[−‒‑]/g, '-')
		.replace(/^(\d{4})–(\d\d)–(\d\d)$/, '$1-$2-$3')
		.trim();
}

function reasonOf(text: string, cell: string, order: DayOrder): DateProblem {
	if (/^\d{5}(\.\d+)?$/.test(text)) return serialNumber(cell);
	if (numericDate(withoutWeekday(text), order) ?? namedDate(text)) return beyondCalendar(cell);
	const edtf = readEdtf(text);
	// What EDTF says of a part of the cell would not tell which cell it is.
	return !edtf.ok && edtf.problem.because.includes(`“${cell}”`) ? edtf.problem : none(cell);
}

const HINT = 'write a date as 2023-11-21, 2023-11 or 2023, or an interval as 2023-11-08/2023-11-24';

const none = (cell: string): DateProblem => ({ because: `“${cell}” is not a date`, hint: HINT });

const beyondCalendar = (cell: string): DateProblem => ({
	because: `“${cell}” names a day or month that the calendar does not have`,
	hint: 'check the day and the month'
});

const serialNumber = (cell: string): DateProblem => ({
	because: `“${cell}” is not a date; it may be a spreadsheet’s number for one`,
	hint: 'format the column as a date in the spreadsheet, or write 2023-11-21'
});
