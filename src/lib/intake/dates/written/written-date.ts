import { fail, ok, type Result } from '../../../base/types.ts';
import { type DateProblem, readEdtf } from '../../../dates/edtf.ts';
import { broadDate } from './broad-date.ts';
import { BROAD_WORDS as W } from './broad-words.ts';
import { clockStretch } from './clock-stretch.ts';
import type { NoDate, WrittenDate } from './date-of-cell.ts';
import { ANY_MONTH, monthNamed } from './month-names.ts';
import { namedDate } from './named-date.ts';
import { type DayOrder, numericDate } from './numeric-date.ts';
import { plainDigits } from './plain-digits.ts';
import { singleDate } from './single-date.ts';
import { withoutWeekday } from './without-weekday.ts';
import { writtenStretch } from './written-stretch.ts';

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

const UNKNOWN =
	/^(?:n\.? ?d\.?|n\/?a|s\.? ?[df]\.?|o\. ?j\.?|b\. ?d\.|б\. ?[дг]\.|unknown|undated|no date|not known|none|null|nil|nan|tbd|tba|tbc|unbekannt|ohne datum|inconnue?|sans date|desconocid[oa]|sin fecha|неизвестно|без даты|нет данных|невідомо|без дати|غير معروف|بدون تاريخ|[-–—?.…*]+)$/iu;
const FISCAL =
	/^(?:(?:[QTH][1-4][ /,-]*)?FY ?’?'?\d|fiscal year|financial year|финансовый год|фінансовий рік|exercice|année fiscale|año fiscal|geschäftsjahr|haushaltsjahr|السنة المالية)/iu;
const LISTED_DAY = '\\d{1,2}(?:st|nd|rd|th|\\.)?(?: ?[–—-] ?\\d{1,2}(?:st|nd|rd|th|\\.)?)?';
const LISTED = `${LISTED_DAY}(?:(?:, ?| ?& ?| (?:and|и|et|y|und|та|و) )${LISTED_DAY})+`;
const SEVERAL = new RegExp(
	`^(?:${LISTED},? (?:de )?(?:${ANY_MONTH})|(?:${ANY_MONTH})\\.? ${LISTED},? \\d{4}$)`,
	'iu'
);
const MILLENNIUM = new RegExp(`(?:${W.millennium})(?!\\p{L})`, 'iu');

/** Says why words are not a date, where more can be said than that, and whether they say that there is no date. */
function absentDate(cell: string): (DateProblem & { isUnknown: boolean }) | null {
	if (UNKNOWN.test(cell)) {
		return {
			isUnknown: true,
			because: `no date was given: “${cell}”`,
			hint: 'write a date, even if only a year or a century, or leave the statement out'
		};
	}
	if (FISCAL.test(cell)) {
		return {
			isUnknown: false,
			because: `“${cell}” is a fiscal year, but does not say in which month it begins`,
			hint: 'write its first and last day, such as 2023-04-01/2024-03-31'
		};
	}
	if (SEVERAL.test(cell)) {
		return {
			isUnknown: false,
			because: `“${cell}” names several days`,
			hint: 'write a row for each, or the period from the first to the last'
		};
	}
	if (!MILLENNIUM.test(cell)) return null;
	return {
		isUnknown: false,
		because: `“${cell}” is a millennium, which is too long to place on a timeline`,
		hint: 'write the century, such as 18XX, or a range of years, such as -0999/-0900'
	};
}
