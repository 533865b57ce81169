import type { UTCDate } from '@date-fns/utc';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addWeeks } from 'date-fns/addWeeks';
import { subWeeks } from 'date-fns/subWeeks';
import { nextUnit } from '../../../dates/calendar-unit.ts';
import { daysIn, utcDate } from '../../../dates/civil.ts';
import { type Day, startOf } from '../../../dates/day.ts';
import { daysBetween } from '../../../dates/days-between.ts';
import { millisecondsInDay } from '../../../dates/span.ts';
import type { DraftDate } from '../../draft.ts';
import { weekOf } from '../written/single-date.ts';
import type { Tense } from './tense-near.ts';

/** What a parser took words to name, and how much of it they say. */
export interface NamedDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number | null;
	/** What the words themselves say; the rest was added. */
	readonly says: ReadonlySet<'year' | 'month' | 'day' | 'weekday'>;
	/** Whether the year was counted from the day of publication: “last month”, “on Friday”. */
	readonly counted: boolean;
}

/** What is known beside the words of a date. */
interface AroundDate {
	/** The day on which the words were published. */
	readonly published: Day | null;
	readonly tense: Tense | null;
	/** How many years the words lie from that of publication: 0 for “this year”; null where unsaid. */
	readonly years: number | null;
	/** How figures were read that could be read the other way round, `08/10/2023`. */
	readonly read: 'day first' | 'month first' | null;
}

/** The date that words name, as fine as they are; null where they name none that lies on a time axis. */
export function dateOfWords(
	words: string,
	from: NamedDate,
	to: NamedDate | null,
	around: AroundDate
): DraftDate | null {
	const yearless = !from.says.has('year') && !to?.says.has('year');
	if (around.published === null && (from.counted || yearless)) return null;
	const week = from.says.has('weekday') ? null : weekFrom(words, around.published);
	if (week) return week;
	const first = resolved(from, to, around);
	if (!first) return null;
	const start = written(first);
	if (start === null) return null;
	const last = to && endOf(first, to);
	const end = last && written(last);
	const inferred = inferredFor(
		words,
		to?.says.has('year') ? { ...from, says: to.says } : from,
		first,
		around
	);
	return { written: end && end > start ? `${start}/${end}` : start, words, inferred };
}

const THIS_WEEK =
	/(?:^|\s)(?:(?<past>last|past|previous|прошл\p{L}+|минул\p{L}+|الماضي|المنصرم|dernière|pasada|letzte[rn]?)|(?<next>next|coming|following|следующ\p{L}+|будущ\p{L}+|наступн\p{L}+|القادم|المقبل|prochaine|próxima|nächste[rn]?)|(?<now>this|эт\p{L}+|цьо\p{L}+|هذا|cette|esta|diese[rn]?))(?:\s|$)/iu;
const WEEK = /(?<!\p{L})(?:week|недел[еюя]|тижн[яі]|ال[أا]سبوع|semaine|semana|woche)(?!\p{L})/iu;

/** “Last week” is a week and not the day seven days ago. */
function weekFrom(words: string, published: Day | null): DraftDate | null {
	if (published === null || !WEEK.test(words) || /\d/.test(words)) return null;
	const groups = THIS_WEEK.exec(words)?.groups;
	if (!groups) return null;
	const weeks = groups.past ? -1 : groups.next ? 1 : 0;
	return {
		written: weekOf(addWeeks(dateOf(published), weeks)),
		words,
		inferred: `the week, Monday to Sunday, is counted from ${theDay(published)}`
	};
}

/** The date with its year found, and a bare weekday moved before the day where the tense is past. */
function resolved(named: NamedDate, to: NamedDate | null, around: AroundDate): NamedDate | null {
	const { says } = named;
	const { published } = around;
	if (published && says.has('weekday') && !says.has('day') && !says.has('month')) {
		return resolvedWeekday(named, around, published);
	}
	if (says.has('year') || !says.has('month')) return named;
	if (to?.says.has('year'))
		return { ...named, year: named.month > to.month ? to.year - 1 : to.year };
	if (published === null) return null;
	if (around.years !== null) return { ...named, year: yearOf(published) + around.years };
	const day = says.has('day') ? named.day : null;
	const year = yearNear(
		{ month: named.month, day, weekday: says.has('weekday') ? named.weekday : null },
		published,
		around.tense
	);
	return year === null ? null : { ...named, year };
}

function resolvedWeekday(named: NamedDate, { tense }: AroundDate, published: Day): NamedDate {
	const day = utcDate(named.year, named.month, named.day);
	const ahead = daysBetween(startOf(published), day);
	if (tense !== 'past' || ahead <= 0 || ahead >= 7) return named;
	const moved = subWeeks(new UTCDateMini(day), 1);
	return {
		...named,
		year: moved.getUTCFullYear(),
		month: moved.getUTCMonth() + 1,
		day: moved.getUTCDate()
	};
}

const dateOf = (day: Day): UTCDate => new UTCDateMini(startOf(day));

const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();

/** The end in the year of the beginning, or in the next one: “30 December to 2 January”. */
function endOf(first: NamedDate, to: NamedDate): NamedDate {
	if (to.says.has('year') || !to.says.has('month')) return to;
	const before = to.month < first.month || (to.month === first.month && to.day < first.day);
	return { ...to, year: before ? first.year + 1 : first.year };
}

function written({ year, month, day, says }: NamedDate): string | null {
	const two = (number: number) => String(number).padStart(2, '0');
	// A year before our era is counted from 0, which is 1 BC.
	const astronomical = year < 0 ? year + 1 : year;
	const digits = String(Math.abs(astronomical)).padStart(4, '0');
	const whole = astronomical < 0 ? `-${digits}` : digits;
	if (says.has('day') || says.has('weekday')) return `${whole}-${two(month)}-${two(day)}`;
	if (says.has('month')) return `${whole}-${two(month)}`;
	return says.has('year') ? whole : null;
}

function inferredFor(
	words: string,
	from: NamedDate,
	first: NamedDate,
	{ published, tense, years, read }: AroundDate
): string | null {
	if (published === null || (from.says.has('year') && !from.counted)) {
		return read && `“${words}” is read ${read}`;
	}
	const day = theDay(published);
	if (from.counted) return `counted from ${day}`;
	if (years !== null) return `the year is counted from ${day}`;
	if (tense === null && written(first)! > published) {
		return `the year is the one nearest to ${day}; the text does not say whether it was past or future`;
	}
	if (first.year === yearOf(published)) return `the year is that of ${day}`;
	if (tense === 'past') return `the year is the last one before ${day}`;
	if (tense === 'future') return `the year is the first one after ${day}`;
	return `the year is the one nearest to ${day}`;
}

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const theDay = (published: Day): string => `the post, ${IN_WORDS.format(startOf(published))}`;

/** A date that names no year: a month, or a day of it. */
interface YearlessDate {
	readonly month: number;
	/** Null where only the month is named. */
	readonly day: number | null;
	/** 0 is Sunday; null where none is named. */
	readonly weekday: number | null;
}

const YEARS = 4; // either way, so that 29 February is found

/**
 * The year that a date without one belongs to, by the day on which the words were published: in the
 * past tense the latest year that does not lie after that day, in the future tense the earliest that
 * does not lie before it, and else the nearest. A weekday that is named must agree, where any year
 * does. Null where the calendar has no such day.
 */
function yearNear(date: YearlessDate, published: Day, tense: Tense | null): number | null {
	const at = startOf(published);
	const around = new Date(at).getUTCFullYear();
	const real = Array.from({ length: 2 * YEARS + 1 }, (_, index) => around - YEARS + index)
		.filter((year) => date.day === null || date.day <= daysIn(year, date.month))
		.map((year) => spanOf(year, date));
	const agreeing = real.filter(({ weekday }) => date.weekday === null || weekday === date.weekday);
	const years = agreeing.length > 0 ? agreeing : real;
	const fitting = years.filter(({ start, end }) =>
		tense === 'past' ? start <= at : tense === 'future' ? end > at : true
	);
	const distance = ({ start, end }: Year) => Math.max(start - at, at - end + millisecondsInDay, 0);
	return [...fitting].sort((a, b) => distance(a) - distance(b) || a.year - b.year)[0]?.year ?? null;
}

type Year = ReturnType<typeof spanOf>;

function spanOf(year: number, { month, day }: YearlessDate) {
	const start = utcDate(year, month, day ?? 1);
	const end = nextUnit(day === null ? 'month' : 'day', start);
	return { year, start, end, weekday: new Date(start).getUTCDay() };
}
