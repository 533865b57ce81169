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
