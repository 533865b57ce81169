import { fullYear } from './full-year.ts';
import { clockOf } from './written-clock.ts';
import type { WrittenDate } from './written-date.ts';

/** Which of two numbers before a year is the day. */
export type DayOrder = 'day-first' | 'month-first';

const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:г\.?)?(?:,? (.+))?$/;
const MONTH = /^(\d{1,2})[./](\d{4})$/;

/**
 * A date in numbers: `21.11.2023`, `11/21/2023 15:00`, `2023/11/21`, `11.2023`. Where only one of the
 * two numbers can be the month it is that one, whatever the order. Null where it is none.
 */
export function numericDate(text: string, order: DayOrder): WrittenDate | null {
	const month = MONTH.exec(text);
	if (month) return { written: `${month[2]!}-${two(month[1]!)}`, inferred: null };
	const parts = NUMERIC.exec(text);
	if (!parts) return null;
	const [, first, , middle, final, time] = parts;
	const clock = time === undefined ? '' : clockOf(time);
	if (clock === null) return null;
	if (first!.length === 4) {
		if (final!.length > 2) return null;
		return { written: `${first!}-${two(middle!)}-${two(final!)}${clock}`, inferred: null };
	}
	if (first!.length > 2) return null;
	const monthFirst = orderOf(text) ?? (text.includes('.') ? 'day-first' : order);
	const [day, inYear] = monthFirst === 'month-first' ? [middle!, first!] : [first!, middle!];
	const { year, inferred } = fullYear(final!);
	return { written: `${year}-${two(inYear)}-${two(day)}${clock}`, inferred };
}

/** The order that a date in numbers proves by a number past 12; null where it proves none. */
export function orderOf(text: string): DayOrder | null {
	const parts = /^(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?:\D|$)/.exec(text);
	if (!parts) return null;
	const [first, second] = [Number(parts[1]), Number(parts[3])];
	if (first > 12 && second <= 12) return 'day-first';
	return second > 12 && first <= 12 ? 'month-first' : null;
}

/** Whether a date in numbers reads as two different days by the two orders. */
export function isAmbiguous(text: string): boolean {
	const parts = /^(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?:\D|$)/.exec(text);
	return parts !== null && Number(parts[1]) !== Number(parts[3]) && orderOf(text) === null;
}

const two = (digits: string): string => digits.padStart(2, '0');
