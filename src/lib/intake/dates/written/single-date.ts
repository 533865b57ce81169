import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { readEdtf } from '../../../dates/edtf.ts';
import { broadDate, yearBefore } from './broad-date.ts';
import { BROAD_WORDS as W } from './broad-words.ts';
import { clockedDate } from './clocked-date.ts';
import { namedDate } from './named-date.ts';
import { numericDate, type DayOrder } from './numeric-date.ts';
import { clockOf } from './written-clock.ts';
import { withoutWeekday } from './without-weekday.ts';
import { weekAround, weekDate } from './week-date.ts';
import type { WrittenDate } from './date-of-cell.ts';

/** One date that is not a stretch from one to another, though its words may stand for a season or a week. */
export function singleDate(text: string, order: DayOrder): WrittenDate | null {
	return (
		isoDate(text) ??
		checked(unixTime(text)) ??
		checked(numericDate(text, order)) ??
		checked(namedDate(text)) ??
		checked(plain(weekDate(text))) ??
		checked(broadDate(text)) ??
		clocked(text, order) ??
		checked(eraDate(text, order)) ??
		checked(plain(weekAround(text, (day) => singleDate(day, order)?.written ?? null))) ??
		doubtful(text, order) ??
		vague(text, order)
	);
}

const checked = (date: WrittenDate | null): WrittenDate | null =>
	date && readEdtf(date.written).ok ? date : null;

const plain = (written: string | null): WrittenDate | null =>
	written === null ? null : { written, inferred: null };

/** EDTF, and the forms of ISO 8601 that it leaves out: a blank for the T, fractions, `+0300`. */
function isoDate(text: string): WrittenDate | null {
	if (!/^(?:[-\dY]|(?:\.\.)?\/)/.test(text)) return null;
	const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d?:\d.*)$/.exec(
		text.replace(BASIC, '$1-$2-$3T$4:$5:$6$7')
	);
	const clock = parts && clockOf(parts[2]!);
	const written = parts ? (clock === null ? '' : `${parts[1]!}${clock}`) : text;
	return readEdtf(written).ok ? plain(written) : null;
}

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?$/;

/** Seconds or milliseconds since 1970, of ten and thirteen digits. */
function unixTime(text: string): WrittenDate | null {
	if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return null;
	const seconds = Number(text.slice(0, 10));
	return plain(formatISO(new UTCDateMini(seconds * 1000)));
}

/** A day with a clock time behind it. */
function clocked(text: string, order: DayOrder): WrittenDate | null {
	const parts = clockedDate(text);
	const day = parts && (numericDate(withoutWeekday(parts.day), order) ?? namedDate(parts.day));
	if (!day || !/^-?\d{4}-\d\d-\d\d$/.test(day.written)) return null;
	return checked({ ...day, written: `${day.written}${parts.clock}` });
}

const ERA = new RegExp(`^(?<rest>.*\\D)(?<year>\\d{1,4}) ?(?:(?<bc>${W.bc})|${W.ad})$`, 'iu');

/** A day or month of a year with its era: “15 March 44 BC”. */
function eraDate(text: string, order: DayOrder): WrittenDate | null {
	const parts = ERA.exec(text)?.groups;
	if (!parts) return null;
	const modern = `${parts.rest!}${parts.year!.padStart(4, '0')}`;
	const date = namedDate(modern) ?? numericDate(modern, order);
	if (!date || !parts.bc) return date;
	return { ...date, written: date.written.replace(/^\d{4}/, yearBefore(parts.year!)) };
}

const ABOUT = new RegExp(`^(?:~ ?|(?:${W.about}) ?)(?<rest>\\S.*)$`, 'iu');
const PERHAPS = new RegExp(
	`^(?:\\[(?<inside>.+)\\]|(?:${W.perhaps}) (?<rest>.+)|(?<before>.+?) ?(?:\\?|\\(\\?\\)))$`,
	'iu'
);

/** “c. May 1850” is approximate, `[1850]` and “1850 (?)” are uncertain. */
function doubtful(text: string, order: DayOrder): WrittenDate | null {
	const about = ABOUT.exec(text)?.groups?.rest;
	if (about) return withDoubt(singleDate(about, order), '~');
	const parts = PERHAPS.exec(text)?.groups;
	const rest = parts && (parts.inside ?? parts.rest ?? parts.before);
	return rest ? withDoubt(singleDate(rest, order), '?') : null;
}

function withDoubt(date: WrittenDate | null, sign: '~' | '?'): WrittenDate | null {
	if (!date || /[?%T/]/.test(date.written)) return null;
	const written = date.written.endsWith('~')
		? date.written.replace('~', sign === '~' ? '~' : '%')
		: `${date.written}${sign}`;
	return checked({ ...date, written });
}

const VAGUE = new RegExp(
	`^(?:${W.early}|${W.middle}|${W.late})[ -]+(?=[^ -])(?:in |de |du |of |the )*(?<rest>[^ ].*)$`,
	'iu'
);

/** “Early 2021” is 2021, which says less than the words. */
function vague(text: string, order: DayOrder): WrittenDate | null {
	const rest = VAGUE.exec(text)?.groups?.rest;
	const date = rest && singleDate(rest, order);
	if (!date || /^-?\d{4}-\d\d-\d\d/.test(date.written)) return null;
	const inferred = `“${text}” is kept as ${date.written}, which is less exact than the words`;
	return { ...date, inferred, isLoose: true };
}
