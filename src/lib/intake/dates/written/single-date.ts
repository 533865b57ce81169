import type { UTCDate } from '@date-fns/utc';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { lastDayOfISOWeek } from 'date-fns/lastDayOfISOWeek';
import { setISODay } from 'date-fns/setISODay';
import { setISOWeek } from 'date-fns/setISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { hasOwn } from '../../../base/fields.ts';
import { utcDate } from '../../../dates/civil.ts';
import { dayAt, readDay, startOf } from '../../../dates/day.ts';
import { readEdtf } from '../../../dates/edtf.ts';
import { broadDate, yearBefore } from './broad-date.ts';
import { BROAD_WORDS as W } from './broad-words.ts';
import { clockOf } from './clock-stretch.ts';
import type { WrittenDate } from './date-of-cell.ts';
import { namedDate } from './named-date.ts';
import { type DayOrder, numericDate } from './numeric-date.ts';
import { withoutWeekday } from './without-weekday.ts';

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

const WEEK =
	/^(?:(?<year>\d{4})-?W(?<week>\d\d)(?:-?(?<day>[1-7]))?|(?:the )?(?:week|неделя|тиждень|semaine|semana|woche|KW|CW) (?<nth>\d{1,2})(?:[ ,/]+|,? (?:of|de) )(?<of>\d{4}))$/iu;

/** A week by its number (ISO 8601): `2023-W46`, “week 46 of 2023”; from Monday to Sunday, in EDTF. */
function weekDate(text: string): string | null {
	const parts = WEEK.exec(text)?.groups;
	if (!parts) return null;
	const [year, week] = [Number(parts.year ?? parts.of), Number(parts.week ?? parts.nth)];
	const firstWeek = new UTCDateMini(utcDate(year, 1, 4));
	if (week < 1 || week > getISOWeeksInYear(firstWeek)) return null;
	const inWeek = setISOWeek(firstWeek, week);
	return parts.day ? dayOf(setISODay(inWeek, Number(parts.day))) : weekOf(inWeek);
}

/** The week that a day lies in, from Monday to Sunday, in EDTF. */
export const weekOf = (day: UTCDate): string =>
	`${dayOf(startOfISOWeek(day))}/${dayOf(lastDayOfISOWeek(day))}`;

const dayOf = (date: Date): string => dayAt(date.getTime());

const AROUND =
	/^(?:the )?(?:(?<weekend>weekend|выходные|вихідні|week-end|fin de semana|wochenende)|week|неделя|тиждень|semaine|semana|woche)(?: of| beginning| commencing| du| del| vom| от| с| з)? (?<day>.*\d.*)$/iu;

/**
 * The week or the weekend that a day lies in: “weekend of 11 November 2023”. Of a day from Monday to
 * Friday the weekend is the one after it.
 * @param read reads the day itself
 */
function weekAround(text: string, read: (day: string) => string | null): string | null {
	const parts = AROUND.exec(text)?.groups;
	if (!parts) return null;
	const day = readDay(read(parts.day!) ?? '');
	if (!day.ok) return null;
	const date = new UTCDateMini(startOf(day.value));
	if (!parts.weekend) return weekOf(date);
	return `${dayOf(setISODay(date, SATURDAY))}/${dayOf(lastDayOfISOWeek(date))}`;
}

const SATURDAY = 6; // of ISO 8601

// As RFC 5322 has them, and those of Moscow and of central Europe.
const ZONES: Readonly<Record<string, string>> = {
	...{ UT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00' },
	...{ MDT: '-06:00', PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00' },
	...{ MSK: '+03:00', МСК: '+03:00' }
};

// “15h30” in French, “15.30” behind a whole year.
const TIME =
	'\\d{1,2}[:h]\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?|(?<=\\d{4},? (?:um |kl\\.? )?)\\d\\d?\\.\\d\\d|\\d{1,2} ?[ap]\\.?m\\.?';
const ZONE = ` ?(?:(?:GMT|UTC)?[+-]\\d\\d:?(?:\\d\\d)?|Z|GMT|UTC|${Object.keys(ZONES).join('|')})`;
const AT_END = new RegExp(
	`^(?<day>.*?)[,;]?(?:(?<= )| |T)(?:at |um |à |a las |kl\\.? |в |о |об |الساعة )?(?<time>${TIME})(?: Uhr)?(?<zone>${ZONE})?(?: \\((?<named>[^()]*)\\))?$`,
	'iu'
);
// As Unix writes it: “Tue Nov 21 15:00:00 MSK 2023”.
const BEFORE_YEAR = new RegExp(
	`^(?<day>.*\\d) (?<time>${TIME})(?<zone>${ZONE})? (?<year>\\d{4})$`,
	'iu'
);

/** A day and the clock time that is written behind it, as EDTF has it; null where there is none. */
function clockedDate(text: string): { day: string; clock: string } | null {
	if (!/\d[:h]\d|\d{4},? \D*\d\d?\.\d\d|\d ?[ap]\.?m/i.test(text)) return null;
	const parts = (BEFORE_YEAR.exec(text) ?? AT_END.exec(text))?.groups;
	if (!parts) return null;
	const { day, time, zone, named = '', year } = parts;
	// A name in brackets behind a zone in figures only repeats it.
	const sole = (zone ?? (hasOwn(ZONES, named.toUpperCase()) ? named : '')).trim().toUpperCase();
	const offset = ZONES[sole] ?? sole.replace(/^(?:GMT|UTC)(?=[+-])/, '');
	const whole = time!
		.replace(/^(\d\d?)[h.](?=\d\d)/i, '$1:')
		.replace(/^(\d{1,2})(?= ?[ap])/i, '$1:00');
	const clock = clockOf(`${whole}${offset && ` ${offset}`}`);
	return clock === null ? null : { day: year ? `${day!} ${year}` : day!, clock };
}
