import { excerpt } from '../base/words.ts';
import { fail, ok, type Result } from '../base/types.ts';
import { daysIn, utcDate } from './civil.ts';
import { readClock, sinceMidnight } from './clock.ts';
import { millisecondsInDay, type Span } from './span.ts';
import type { Bound, Doubt, Precision, SingleDate, When } from './when.ts';

/** Why a date could not be read, and what to write instead. */
export interface DateProblem {
	readonly because: string;
	readonly hint: string;
}

const FORMS =
	'write a date as 2023-11-21, 2023-11 or 2023, or an interval as 2023-11-08/2023-11-24';

const DATE =
	/^(?<year>-?\d{4}|-?\d{3}X|-?\d\dXX|-?\dXXX|Y-?[1-9]\d{4,14})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T(?<time>[^?~%]*))?(?<doubt>[?~%]?)$/;

const DOUBTS: Record<string, Doubt> = {
	'': 'none',
	'?': 'uncertain',
	'~': 'approximate',
	'%': 'both'
};

// By the northern calendar. Winter keeps to the written year: its December.
const SEASONS = {
	21: { season: 'spring', first: 3, months: 3 },
	22: { season: 'summer', first: 6, months: 3 },
	23: { season: 'autumn', first: 9, months: 3 },
	24: { season: 'winter', first: 12, months: 1 }
} as const;

/**
 * Reads a date in EDTF, levels 0 and 1 (ISO 8601-2:2019, annex A): years to days, seasons,
 * `?` `~` `%`, unspecified digits from the right, negative and `Y` years, intervals with open or
 * unknown ends, and a day with a clock time, which may leave out its seconds.
 *
 * Parsed here and not by the `edtf` package: that one takes seasons for quarters, places unknown
 * ends in 1970 and lets reversed intervals through.
 */
export function readEdtf(written: string): Result<When, DateProblem> {
	if (written.trim() !== written || written === '') {
		return fail({
			because: `“${excerpt(written)}” has a blank where a date should be`,
			hint: FORMS
		});
	}
	const day = plainDay(written);
	if (day) return ok(day);
	const sides = written.split('/');
	if (sides.length === 1) {
		const date = readSingle(written);
		return date.ok ? ok({ ...date.value, written }) : date;
	}
	if (sides.length > 2) {
		return fail({ because: `“${excerpt(written)}” has more than two ends`, hint: FORMS });
	}
	return readInterval(written, sides[0]!, sides[1]!);
}

/** Most dates are plain days, and a large dataset or import reads each several times: no pattern is tried on them. */
function plainDay(written: string): When | null {
	if (written.length !== 10 || written[4] !== '-' || written[7] !== '-') return null;
	const [year, month, day] = [
		numberIn(written, 0, 4),
		numberIn(written, 5, 7),
		numberIn(written, 8, 10)
	];
	if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	const start = utcDate(year, month, day);
	return {
		kind: 'date',
		precision: 'day',
		year,
		month,
		season: null,
		day,
		unspecified: null,
		clock: null,
		doubt: 'none',
		span: { start, end: start + millisecondsInDay },
		written
	};
}

/** The number that ASCII digits of a text are; -1 where something else stands among them. */
function numberIn(text: string, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return -1;
		number = number * 10 + digit;
	}
	return number;
}

function readInterval(written: string, left: string, right: string): Result<When, DateProblem> {
	if (left === '' && right === '') {
		return fail({ because: '“/” has neither a start nor an end', hint: FORMS });
	}
	const from = readBound(left);
	if (!from.ok) return from;
	const to = readBound(right);
	if (!to.ok) return to;
	const span = between(from.value, to.value);
	if (!span) {
		return fail({
			because: `“${excerpt(written)}” ends before it begins`,
			hint: 'write the earlier date first'
		});
	}
	return ok({ kind: 'interval', from: from.value, to: to.value, span, written });
}

function readBound(written: string): Result<Bound, DateProblem> {
	if (written === '') return ok('unknown');
	if (written === '..') return ok('open');
	if (written.startsWith('Y')) {
		return fail({
			because: `“${excerpt(written)}” is a year of five digits or more inside an interval`,
			hint: 'write the ends of an interval with four-digit years, such as 1964/2008'
		});
	}
	const date = readSingle(written);
	if (date.ok && date.value.clock) {
		return fail({
			because: `“${excerpt(written)}” has a clock time inside an interval`,
			hint: 'write the ends of an interval as days, such as 2023-11-08/2023-11-24'
		});
	}
	return date;
}

/** An unknown end reaches as far as the known one says; an open end has no limit. */
function between(from: Bound, to: Bound): Span | null {
	const start = typeof from === 'object' ? from.span.start : null;
	const end = typeof to === 'object' ? to.span.end : null;
	if (typeof from === 'object' && typeof to === 'object' && from.span.start > to.span.start) {
		return null;
	}
	const soleStart = typeof to === 'object' ? to.span.start : -Infinity;
	const soleEnd = typeof from === 'object' ? from.span.end : Infinity;
	return {
		start: start ?? (from === 'open' ? -Infinity : soleStart),
		end: end ?? (to === 'open' ? Infinity : soleEnd)
	};
}

function readSingle(written: string): Result<SingleDate, DateProblem> {
	const parts = DATE.exec(written)?.groups;
	if (!parts?.year || parts.year === '-0000') return fail(notADate(written));
	const { year: digits, month = null, day = null, time } = parts;
	if (digits.startsWith('Y') && month) return fail(notADate(written));
	// Digits are left open from the right: after an open year or month nothing finer can be known.
	if (month && digits.includes('X')) return fail(levelTwo(written));
	if (month === 'XX' && day && day !== 'XX') return fail(levelTwo(written));

	const whole = wholeOf(digits, month, day);
	if (!whole) return fail(noSuchDay(written));
	const date: SingleDate = {
		kind: 'date',
		clock: null,
		doubt: DOUBTS[parts.doubt ?? ''] ?? 'none',
		...whole
	};
	if (time === undefined) return ok(date);
	const clock = whole.day ? readClock(time) : null;
	if (!clock || date.doubt !== 'none') {
		return fail({
			because: `“${excerpt(written)}” has a clock time that cannot be read`,
			hint: 'write it as 2023-11-21T15:00:00+03:00, with its time zone'
		});
	}
	return ok({ ...date, precision: 'time', clock, span: instantOf(date.span, clock) });
}

type Whole = Omit<SingleDate, 'kind' | 'clock' | 'doubt'>;

/** What the written year, month and day stand for; null when the calendar has no such day. */
function wholeOf(digits: string, month: string | null, day: string | null): Whole | null {
	// `-19XX` holds the years -1999 to -1900: below zero the digits count backwards.
	const year = Number(digits.replace('Y', '').replaceAll('X', digits.startsWith('-') ? '9' : '0'));
	const blank = { year, month: null, season: null, day: null, unspecified: null };
	if (!month || month === 'XX') {
		const { precision, years } = breadthOf(digits);
		const unspecified = month ? (day ? 'day' : 'month') : null;
		return { ...blank, precision, unspecified, span: months(year, 1, years * 12) };
	}
	const number = Number(month);
	if (number in SEASONS && !day) {
		const { season, first, months: length } = SEASONS[number as keyof typeof SEASONS];
		return { ...blank, precision: 'season', season, span: months(year, first, length) };
	}
	if (number < 1 || number > 12) return null;
	if (!day || day === 'XX') {
		const unspecified = day ? 'day' : null;
		const span = months(year, number, 1);
		return { ...blank, precision: 'month', month: number, unspecified, span };
	}
	const inMonth = Number(day);
	if (inMonth < 1 || inMonth > daysIn(year, number)) return null;
	const start = utcDate(year, number, inMonth);
	const span = { start, end: start + millisecondsInDay };
	return { ...blank, precision: 'day', month: number, day: inMonth, span };
}

function breadthOf(digits: string): { precision: Precision; years: number } {
	const open = digits.length - digits.replaceAll('X', '').length;
	const precision = (['year', 'decade', 'century', 'millennium'] as const)[open] ?? 'year';
	return { precision, years: 10 ** open };
}

const months = (year: number, first: number, length: number): Span => ({
	start: utcDate(year, first),
	end: utcDate(year + Math.floor((first - 1 + length) / 12), ((first - 1 + length) % 12) + 1)
});

/** The instant, held inside the day that it was written with, so that its label and its position agree. */
function instantOf(day: Span, clock: NonNullable<SingleDate['clock']>): Span {
	const at = Math.min(Math.max(day.start + sinceMidnight(clock), day.start), day.end - 1);
	return { start: at, end: at };
}

// Nothing but digits and the signs of EDTF, one of level 2 among them: no “September 2023”.
const LEVEL_TWO = /^(?=.*\d)(?=.*[?~%[\]{}^ESX])[-\d.,:+ TZYESX?~%[\]{}^]+$/;

const notADate = (written: string): DateProblem =>
	LEVEL_TWO.test(written)
		? levelTwo(written)
		: { because: `“${excerpt(written)}” is not a date`, hint: FORMS };

const noSuchDay = (written: string): DateProblem => ({
	because: `“${excerpt(written)}” names a day or month that the calendar does not have`,
	hint: 'check the month (01 to 12) and the day'
});

const levelTwo = (written: string): DateProblem => ({
	because: `“${excerpt(written)}” is not a date in EDTF level 0 or 1`,
	hint: 'put ?, ~ or % at the end, X only in the last digits (201X, 2004-XX), and use no lists'
});
