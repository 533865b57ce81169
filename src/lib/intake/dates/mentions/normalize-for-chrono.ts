import { plainDigits } from '../written/plain-digits.ts';

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
type Respelling = readonly [RegExp, (found: string) => string];

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
		(found) => {
			const [, month, day] = /^(\P{N}+) (\d+)/u.exec(found)!;
			return `${day!} ${month!}`.padEnd(found.length);
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
