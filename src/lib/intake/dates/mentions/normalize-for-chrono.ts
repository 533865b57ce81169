import { plainDigits } from '../written/plain-digits.ts';
import type { NamedDate } from './date-of-words.ts';
import type { Stretch } from './date-triggers.ts';

const LEVANTINE: readonly (readonly [string, string])[] = [
	['كانون الثاني', 'يناير'],
	['شباط', 'فبراير'],
	['[آا]ذار', 'مارس'],
	['نيسان', '[أا]بريل'],
	['[أا]يار', 'مايو'],
	['حزيران', 'يوني[وه]'],
	['تموز', 'يولي[وه]'],
	['[آا]ب', '[أا]غسطس'],
	['[أا]يلول', 'سبتمبر'],
	['تشرين ال[أا]ول', '[أا]كتوبر'],
	['تشرين الثاني', 'نوفمبر'],
	['كانون ال[أا]ول', 'ديسمبر']
];

const BETWEEN = '\\s?(?:[/\\\\–-]|\\()\\s?';
const DOUBLE_MONTHS = new RegExp(
	LEVANTINE.map(
		([east, west]) =>
			`(?<=(?<!\\p{L})${east})${BETWEEN}${west}\\)?(?!\\p{L})|(?<=(?<!\\p{L})${west})${BETWEEN}${east}\\)?(?!\\p{L})`
	).join('|'),
	'gu'
);

const CLOCK =
	/(?<=[\s,])\d?\d:\d\d(?::\d\d)?(?:\s?-\s?\d?\d:\d\d(?::\d\d)?)?(?:\s[A-Z]{3,4})?(?=\s\d{4}(?!\d))/gi;

const blank = (words: string) => ' '.repeat(words.length);

/** Spellings that the parser of dates does not know, and those it does. */
type Respelling = readonly [RegExp, (match: string) => string];

const RESPELT: readonly Respelling[] = [
	[/[\u00a0\u2009\u202f]/g, () => ' '],
	[/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, blank],
	[/[–—−]/g, () => '-'],
	// A clock time between a day and its year would part them: “Oct 26 11:00:09 2023”.
	[CLOCK, blank]
];

const RESPELT_ARABIC: readonly Respelling[] = [
	// The two names of one month, “تشرين الثاني/نوفمبر”, would be two dates.
	[DOUBLE_MONTHS, blank],
	[/يونيه/g, () => 'يونيو'],
	[/يوليه/g, () => 'يوليو'],
	[/(?<=\d\s?-\s?)ال(?=\d)/g, blank]
];

const RESPELT_CYRILLIC: readonly Respelling[] = [
	[/ё/g, () => 'е'],
	[/Ё/g, () => 'Е'],
	[
		/(?<!\p{L})(?:сент|нояб|февр)(?!\p{L})\.?/giu,
		(month) => `${month.slice(0, 3)}${month.endsWith('.') ? '.' : ''}`.padEnd(month.length)
	],
	[/(?<=\d{4})\s?(?:гг?\.|г(?!\p{L}))/giu, blank],
	// “Авг 26, 2015”: the parser knows a Russian day only before its month.
	[
		/(?<!\p{L}|\d\s?)[\u0430-\u044f]{3,8}\.? \d\d?,? (?=\d{4}(?!\d))/giu,
		(match) => {
			const [, month, day] = /^(\P{N}+) (\d+)/u.exec(match)!;
			return `${day!} ${month!}`.padEnd(match.length);
		}
	],
	// “Сегодня ночью” would be the night after.
	[
		/(?<=(?:сегодня|вчера|завтра|сьогодні|вчора)\s)(?:ночью|утром|днем|вечером|вночі|вранці|ввечері)(?!\p{L})/giu,
		blank
	]
];

/**
 * A text as the parser of dates can read it: Latin digits, plain hyphens and blanks, one name a month.
 * As long as the text, UTF-16 unit for unit, so that places in one are places in the other.
 */
export function normalizeForChrono(text: string): string {
	const lists = [
		RESPELT,
		...(/[\u0600-\u06ff]/.test(text) ? [RESPELT_ARABIC] : []),
		...(/[\u0400-\u04ff]/.test(text) ? [RESPELT_CYRILLIC] : [])
	];
	return lists
		.flat()
		.reduce((spelt, [pattern, spell]) => spelt.replace(pattern, spell), plainDigits(text));
}

/** A stretch of a text and what a parser took it to name. */
export interface ReadDate extends Stretch {
	readonly from: NamedDate;
	readonly to: NamedDate | null;
	/** How figures were read that could be read the other way round, `08/10/2023`; null where they could not. */
	readonly read: 'day first' | 'month first' | null;
}

/**
 * A reading with the known faults of the parser put right: “November 21” taken for a month of 2021,
 * the number of what follows taken for a year (“November 21, 12 to 15 trucks”), and the order of day
 * and month in figures, which chrono decides by the language alone. None where the day before a month
 * is not a day: of “32 August” the month alone was not said.
 */
export function fixChronoResult(text: string, read: ReadDate, dayFirst: boolean): ReadDate[] {
	if (
		!read.from.says.has('day') &&
		/\d\s*$/.test(text.slice(Math.max(0, read.start - 4), read.start))
	)
		return [];
	return [withOrder(text, withoutNumber(text, withDay(text, read)), dayFirst)];
}

function withDay(text: string, read: ReadDate): ReadDate {
	const { says } = read.from;
	if (says.has('day') || !says.has('year') || read.to) return read;
	const day = Number(/^\p{L}+(?:\s\p{L}+)?\.?,?\s+(\d\d?)$/u.exec(wordsOf(text, read))?.[1] ?? 0);
	if (day < 1 || day > 31) return read;
	return { ...read, from: { ...read.from, day, says: new Set(['month', 'day']) } };
}

const SHORT_YEAR = /(?<=[\p{L}\d.])(?:,\s*|\s+)\d\d?$/u;
const GOES_ON =
	/^(?:\s*(?:to|-|and|or|до|по|и|إلى|و)(?!\p{L})\s*[\p{L}\d]|\s+(?!\d?\d:\d)[\p{L}\d]|%|-\p{L})/iu;

function withoutNumber(text: string, read: ReadDate): ReadDate {
	if (!read.from.says.has('year') || !GOES_ON.test(text.slice(read.end, read.end + 20)))
		return read;
	const words = wordsOf(text, read);
	const number = SHORT_YEAR.exec(words);
	if (!number || !read.from.says.has('day')) return read;
	const yearless = (named: NamedDate): NamedDate => ({
		...named,
		says: new Set([...named.says].filter((part) => part !== 'year'))
	});
	return {
		...read,
		end: read.start + number.index,
		from: yearless(read.from),
		to: read.to && yearless(read.to)
	};
}

const FIGURES = /^(\d\d?)([./-])(\d\d?)(?:[./-]\d{2,4})?$/;

function withOrder(text: string, read: ReadDate, dayFirst: boolean): ReadDate {
	const [, first, sign, second] = FIGURES.exec(wordsOf(text, read)) ?? [];
	if (read.to || first === undefined || Number(first) > 12 || Number(second) > 12) return read;
	// Between dots the day stands first, in English as well.
	const days = dayFirst || sign === '.';
	const [day, month] = days ? [Number(first), Number(second)] : [Number(second), Number(first)];
	const order = days ? ('day first' as const) : ('month first' as const);
	return { ...read, from: { ...read.from, day, month }, read: day === month ? null : order };
}

const wordsOf = (text: string, { start, end }: Stretch): string => text.slice(start, end);
