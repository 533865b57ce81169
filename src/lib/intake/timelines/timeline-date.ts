import { fail, ok, type Result } from '../../base/result.ts';
import { readEdtf, type DateProblem } from '../../dates/edtf.ts';
import type { DraftDate } from '../draft.ts';
import { clockOf } from '../dates/written-clock.ts';

/** A date in parts, each as it was written; empty where it was not. */
export interface DateParts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
	/** A clock time: `15:00`, `3:45 PM`. */
	readonly time: string;
}

const HINT = 'write a year, and where they are known a month from 1 to 12 and a day';

/**
 * A date of TimelineJS as EDTF. Its years before the common era count from -1 (which is 1 BC); EDTF
 * counts them from 0. Years of more than four digits, of a cosmological scale, stay as they are.
 */
export function timelineDay({ year, month, day, time }: DateParts): Result<string, DateProblem> {
	const number = Number(year.replace(/[\s,]/g, ''));
	const words = [year, month, day].filter((part) => part !== '').join('-');
	if (year === '' || !Number.isSafeInteger(number)) {
		return fail({ because: words ? `“${words}” has no year` : 'there is no year', hint: HINT });
	}
	const months = part(month);
	const days = part(day);
	if (days !== '' && months === '') {
		return fail({ because: `“${words}” has a day and no month`, hint: HINT });
	}
	const clock = days === '' || time === '' ? '' : (clockOf(time) ?? '');
	const written = `${yearOf(number)}${months}${days}${clock}`;
	const read = readEdtf(written);
	return read.ok ? ok(written) : fail({ because: read.problem.because, hint: HINT });
}

/**
 * The stretch from one date of TimelineJS to another. Where the end cannot be joined on, the beginning
 * is given with the reason.
 */
export function timelineStretch(
	start: DateParts,
	end: DateParts | null,
	words: string
): Result<DraftDate & { readonly withoutEnd: DateProblem | null }, DateProblem> {
	const from = timelineDay(start);
	if (!from.ok) return from;
	const alone = (withoutEnd: DateProblem | null) =>
		ok({ written: from.value, words, inferred: null, withoutEnd });
	if (end === null || end.year === '') return alone(null);
	const to = timelineDay(end);
	if (!to.ok) return alone(to.problem);
	if (to.value === from.value) return alone(null);
	const day = (written: string) => written.replace(/T.*/, '');
	const written = `${day(from.value)}/${day(to.value)}`;
	const read = readEdtf(written);
	if (read.ok) return ok({ written, words, inferred: null, withoutEnd: null });
	return alone(written.includes('Y') ? { because: TOO_LONG, hint: HINT } : read.problem);
}

const TOO_LONG = 'a stretch between years of five digits or more has no date here';

function yearOf(year: number): string {
	if (Math.abs(year) > 9999) return `Y${year}`;
	const astronomical = year < 0 ? year + 1 : year;
	return `${astronomical < 0 ? '-' : ''}${String(Math.abs(astronomical)).padStart(4, '0')}`;
}

/** A month or day as EDTF joins it on; a zero is none. */
function part(written: string): string {
	const number = Number(written);
	if (written === '' || number === 0) return '';
	return `-${written.trim().padStart(2, '0')}`;
}
