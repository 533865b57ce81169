import { fail, ok, type Result } from '../../base/result.ts';
import { readEdtf, type DateProblem } from '../../dates/edtf.ts';
import { clockOf } from './written-clock.ts';
import { namedDate } from './named-date.ts';
import { numericDate, type DayOrder } from './numeric-date.ts';

/** A date that a cell holds, as EDTF, and what was added to its words. */
export interface WrittenDate {
	/** EDTF. */
	readonly written: string;
	/** In a sentence; null where the words say all of it. */
	readonly inferred: string | null;
}

/**
 * Reads a date as people write it into a cell: EDTF and ISO 8601, `21.11.2023`, `11/21/2023`, “21
 * November 2023” in English, Russian or Arabic, “Nov 2023”, “1920s”, “44 BC”, “c. 1920”, two of these
 * with a dash between, and a clock time after a day.
 * @param order of day and month in `03/04/2023`
 */
export function readWrittenDate(cell: string, order: DayOrder): Result<WrittenDate, DateProblem> {
	if (cell.length > LONGEST) return fail(none(`${cell.slice(0, LONGEST)}…`));
	const text = plainDigits(cell)
		.replace(/[\s\u200e\u200f]+/g, ' ')
		.trim();
	const single = readOne(text, order);
	if (single) return ok(single);
	const stretch = readStretch(text, order);
	if (stretch) return ok(stretch);
	const edtf = readEdtf(text);
	return fail(
		/^\d{5}(\.\d+)?$/.test(text) ? serialNumber(cell) : !edtf.ok ? edtf.problem : none(cell)
	);
}

const LONGEST = 80; // characters of a date

function readOne(text: string, order: DayOrder): WrittenDate | null {
	return (
		readIso(text) ??
		edtfOf(numericDate(text, order)) ??
		edtfOf(namedDate(text)) ??
		readBroad(text, order)
	);
}

const edtfOf = (date: WrittenDate | null): WrittenDate | null =>
	date && readEdtf(date.written).ok ? date : null;

/** EDTF, and the forms of ISO 8601 that it leaves out: a blank for the T, fractions, `+0300`. */
function readIso(text: string): WrittenDate | null {
	const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d?:\d.*)$/.exec(text);
	const clock = parts && clockOf(parts[2]!);
	const written = parts ? (clock === null ? '' : `${parts[1]!}${clock}`) : text;
	return readEdtf(written).ok ? { written, inferred: null } : null;
}

/** What is less than a day and has words around it: “c. 1920”, “1920s”, “44 BC”. */
function readBroad(text: string, order: DayOrder): WrittenDate | null {
	const about = /^(?:c\.|ca\.?|circa|about|approx\.?|около|ок\.|حوالي|نحو) ?(.+)$/i.exec(text);
	if (about) {
		const date = readOne(about[1]!, order);
		return date && !/[~?%T/]/.test(date.written) ? { ...date, written: `${date.written}~` } : null;
	}
	const decade = /^(?:the )?(\d{3})0(?:'?s|-е(?: гг?\.?| годы)?)$/i.exec(text);
	if (decade) return { written: `${decade[1]!}X`, inferred: null };
	const before = /^(\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?|до н\. ?э\.|ق\.?م\.?)$/i.exec(text);
	if (before) {
		const year = Number(before[1]) - 1; // 0 is 1 BC
		return { written: `${year > 0 ? '-' : ''}${String(year).padStart(4, '0')}`, inferred: null };
	}
	return null;
}

const DASH = / ?[–—] ?| - | (?:to|until|till|по|до|إلى|الى|حتى) /;

/** Two dates with a dash between, the first of which may leave out what the second says. */
function readStretch(text: string, order: DayOrder): WrittenDate | null {
	const years = /^(\d{4})-(\d{4})$/.exec(text);
	const sides = years ? years.slice(1) : text.replace(/^(from|с|من) /i, '').split(DASH);
	if (sides.length !== 2) return null;
	const [left, right] = sides as [string, string];
	const year = /\d{4}/.exec(right)?.[0] ?? '';
	const month = left.replace(/\d+/g, '').trim();
	const to = readOne(right, order) ?? readOne(`${month} ${right}`, order);
	const from = [left, `${left} ${year}`, `${left} ${right.replace(/^\d{1,2}\b/, '')}`]
		.map((side) => readOne(side, order))
		.find((date) => date !== null);
	if (!from || !to) return null;
	const written = `${from.written.replace(/T.*/, '')}/${to.written.replace(/T.*/, '')}`;
	return readEdtf(written).ok ? { written, inferred: from.inferred ?? to.inferred } : null;
}

/** The digits of Arabic and Persian as ASCII. */
const plainDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const HINT = 'write a date as 2023-11-21, 2023-11 or 2023, or an interval as 2023-11-08/2023-11-24';

const none = (cell: string): DateProblem => ({ because: `“${cell}” is not a date`, hint: HINT });

const serialNumber = (cell: string): DateProblem => ({
	because: `“${cell}” is not a date; it may be the number by which a spreadsheet keeps one`,
	hint: 'format the column as a date in the spreadsheet, or write 2023-11-21'
});
