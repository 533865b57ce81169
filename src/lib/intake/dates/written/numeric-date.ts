import { fullYear } from './full-year.ts';
import type { WrittenDate } from './date-of-cell.ts';

/** Which of two numbers before a year is the day. */
export type DayOrder = 'day-first' | 'month-first';

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})(?: ?г\.?)?$/;
/** “21. 11. 2023” and “21 / 11 / 2023”, and a stop behind the last: “2023. 11. 21.” */
const SPACED = /^(\d{1,4}) ?([./]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})\.?$/;
const MONTH = /^(\d{1,2})[./](\d{4})$|^(\d{4})[./](\d{1,2})$/;
const BASIC = /^((?:1\d|20)\d\d)(\d\d)(\d\d)$/;
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?$/;

/**
 * A date in numbers: `21.11.2023`, `11/21/2023`, `2023/11/21`, `11.2023`, `20231121`, `2023年11月21日`.
 * Where only one of the two numbers can be the month it is that one, whatever the order. Null where it
 * is none.
 */
export function numericDate(written: string, order: DayOrder): WrittenDate | null {
	const text = written.replace(SPACED, '$1$2$3$2$4');
	const whole = BASIC.exec(text) ?? EAST_ASIAN.exec(text);
	if (whole) {
		const [, year, month, day] = whole;
		return { written: [year!, two(month!), ...(day ? [two(day)] : [])].join('-'), inferred: null };
	}
	const month = MONTH.exec(text);
	if (month && !isSeason(month[3], month[4])) {
		const [, first, last, year, second] = month;
		return { written: `${(last ?? year)!}-${two((first ?? second)!)}`, inferred: null };
	}
	const parts = NUMERIC.exec(text);
	if (!parts) return null;
	const [, first, , middle, final] = parts;
	if (first!.length === 4) {
		if (final!.length > 2) return null;
		return { written: `${first!}-${two(middle!)}-${two(final!)}`, inferred: null };
	}
	if (first!.length > 2) return null;
	const monthFirst = orderOf(text) ?? (text.includes('.') ? 'day-first' : order);
	const [day, inYear] = monthFirst === 'month-first' ? [middle!, first!] : [first!, middle!];
	const { year, inferred } = fullYear(final!);
	return { written: `${year}-${two(inYear)}-${two(day)}`, inferred };
}

/** “2007/08” names two years, as a season does, and not August. */
const isSeason = (year = '', next = ''): boolean =>
	next.length === 2 && (Number(year) + 1) % 100 === Number(next);

const DAY_AND_MONTH = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

/** The order that a date in numbers proves by a number past 12, also in a stretch; null where none does. */
export function orderOf(text: string): DayOrder | null {
	for (const [, first, , second] of text.matchAll(DAY_AND_MONTH)) {
		if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
		if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
	}
	return null;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/; // each row of a table asks, and most are written so

/** Whether a date in numbers, or one of a stretch, reads as two different days by the two orders. */
export const isAmbiguous = (text: string): boolean =>
	!ISO_DAY.test(text) &&
	orderOf(text) === null &&
	Array.from(text.matchAll(DAY_AND_MONTH)).some(
		([, first, sign, second]) => sign !== '.' && Number(first) !== Number(second)
	);

const two = (digits: string): string => digits.padStart(2, '0');
