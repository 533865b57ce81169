import type { WrittenDate } from './date-of-cell.ts';
import { fullYear } from './full-year.ts';

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

/** A Roman number, without anchors and groups. */
export const ROMAN = '(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})';

const WORDS = [
	'first|1st|перв\\p{L}+|перш\\p{L}+|ال[أا]ول|premi(?:er|ère)|primer[oa]?|erste[rsn]?',
	'second|2nd|втор\\p{L}+|друг\\p{L}+|الثاني|deuxième|second[eo]?|segund[oa]|zweite[rsn]?',
	'third|3rd|трет\\p{L}+|الثالث|troisième|tercer[oa]?|dritte[rsn]?',
	'fourth|4th|четв[её]рт\\p{L}+|четверт\\p{L}+|الرابع|quatrième|cuart[oa]|vierte[rsn]?',
	'fifth|пят\\p{L}+|الخامس|cinquième|quint[oa]|fünfte[rsn]?',
	'sixth|шест\\p{L}+|السادس|sixième|sext[oa]|sechste[rsn]?',
	'seventh|седьм\\p{L}+|السابع|septième|séptim[oa]|siebte[rsn]?',
	'eighth|восьм\\p{L}+|الثامن|huitième|octav[oa]|achte[rsn]?',
	'ninth|девят(?:ый|ого|ом)|التاسع|neuvième|noven[oa]|neunte[rsn]?',
	'tenth|десят\\p{L}+|العاشر|dixième|décim[oa]|zehnte[rsn]?',
	'eleventh|одиннадцат\\p{L}+|الحادي عشر|onzième|elfte[rsn]?',
	'twelfth|двенадцат\\p{L}+|الثاني عشر|douzième|zwölfte[rsn]?',
	'thirteenth|тринадцат\\p{L}+|الثالث عشر|treizième|dreizehnte[rsn]?',
	'fourteenth|четырнадцат\\p{L}+|الرابع عشر|quatorzième|vierzehnte[rsn]?',
	'fifteenth|пятнадцат\\p{L}+|الخامس عشر|quinzième|fünfzehnte[rsn]?',
	'sixteenth|шестнадцат\\p{L}+|السادس عشر|seizième|sechzehnte[rsn]?',
	'seventeenth|семнадцат\\p{L}+|السابع عشر|dix-septième|siebzehnte[rsn]?',
	'eighteenth|восемнадцат\\p{L}+|الثامن عشر|dix-huitième|achtzehnte[rsn]?',
	'nineteenth|девятнадцат\\p{L}+|التاسع عشر|dix-neuvième|neunzehnte[rsn]?',
	'twentieth|двадцат(?:ый|ого|ом)|العشر(?:ون|ين)|vingtième|zwanzigste[rsn]?',
	'twenty-first|двадцать перв\\p{L}+|الحادي والعشر(?:ون|ين)|vingt et unième|einundzwanzigste[rsn]?'
];

/** A number in a row, in figures, Roman or in words; without anchors and groups. */
export const ORDINAL = `\\d{1,2}(?:\\.|st|nd|rd|th|-?(?:й|го|м|е|я|ий|ше|ге|тє|те)|e|ème|er|ère|[ºª])?|${ROMAN}(?:e|ème|er)?|${WORDS.join('|')}`;

const WORD_PATTERNS = WORDS.map((words) => new RegExp(`^(?:${words})$`, 'iu'));
const ROMAN_PATTERN = new RegExp(`^(${ROMAN})(?:e|ème|er)?$`, 'i');

/** The number that an ordinal stands for; null where it is none. */
export function ordinalOf(word: string): number | null {
	const figures = /^\d+/.exec(word);
	if (figures) return Number(figures[0]);
	const roman = ROMAN_PATTERN.exec(word)?.[1];
	if (roman) return romanNumber(roman.toLowerCase());
	const at = WORD_PATTERNS.findIndex((pattern) => pattern.test(word));
	return at === -1 ? null : at + 1;
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanNumber(letters: string): number {
	return Array.from(letters).reduce((sum, letter, at) => {
		const value = VALUES[letter]!;
		return value < (VALUES[letters[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
	}, 0);
}
