/**
 * The names of the months in the languages whose dates are read, January first: as they stand in dates,
 * in the genitive too, and cut short; in Arabic those of the Levant, Egypt and the Maghreb. Patterns
 * without anchors. Cells and texts are both read by this one list.
 */
export const MONTHS = {
	en: [
		...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?'],
		...['july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?']
	],
	ru: [
		...['янв(?:ар[ьяею])?', 'февр?(?:ал[ьяею])?', 'март[аеу]?|мар', 'апр(?:ел[ьяею])?'],
		...['ма[йяею]', 'июн[ьяею]?', 'июл[ьяею]?', 'авг(?:уст[аеу]?)?', 'сент?(?:ябр[ьяею])?'],
		...['окт(?:ябр[ьяею])?', 'ноя(?:б(?:р[ьяею])?)?', 'дек(?:абр[ьяею])?']
	],
	uk: [
		...['січ(?:ень|н[яіюе]м?)?', 'лют(?:ий|ого|ому|им)?', 'бер(?:ез(?:ень|н[яію])?)?'],
		...['кві(?:т(?:ень|н[яію])?)?', 'трав(?:ень|н[яію])?', 'чер(?:в(?:ень|н[яію])?)?'],
		...['лип(?:ень|н[яію])?', 'сер(?:п(?:ень|н[яію])?)?', 'вер(?:ес(?:ень|н[яію])?)?'],
		...['жовт?(?:ень|н[яію])?', 'лис(?:т(?:оп(?:ад[аіу]?)?)?)?', 'груд?(?:ень|н[яію])?']
	],
	ar: [
		...[
			'يناير|كانون الثاني|جانفي',
			'فبراير|شباط|فيفري',
			'مارس|[آأا]ذار',
			'[أا]بريل|نيسان|[أا]فريل'
		],
		...['مايو|[أا]يار|ماي', 'يونيو|يونيه|حزيران|جوان', 'يوليوز?|يوليه|تموز|جويلية'],
		...['[أا]غسطس|[آا]ب|[أا]وت|غشت', 'سبتمبر|[أا]يلول|شتنبر', '[أا]كتوبر|تشرين ال[أا]ول'],
		...['نوفمبر|تشرين الثاني|نونبر', 'ديسمبر|كانون ال[أا]ول|دجنبر']
	],
	fr: [
		...['janv(?:ier)?|jan', 'f[ée]v(?:r(?:ier)?)?', 'mars?', 'avr(?:il)?', 'mai', 'juin|jun'],
		...['juil(?:l(?:et)?)?|jul', 'ao[ûu]t', 'sept?(?:embre)?', 'oct(?:obre)?', 'nov(?:embre)?'],
		'd[ée]c(?:embre)?'
	],
	es: [
		...['ene(?:ro)?', 'feb(?:rero)?', 'mar(?:zo)?', 'abr(?:il)?', 'may(?:o)?', 'jun(?:io)?'],
		...['jul(?:io)?', 'ago(?:sto)?', 'sept?(?:iembre)?|set(?:iembre)?', 'oct(?:ubre)?'],
		...['nov(?:iembre)?', 'dic(?:iembre)?']
	],
	de: [
		...['j[äa]n(?:uar|ner)?', 'feb(?:ruar|er)?', 'm[äa]r(?:z|s)?', 'apr(?:il)?', 'mai', 'jun[io]?'],
		...['juli?', 'aug(?:ust)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dez(?:ember)?']
	]
} as const satisfies Record<string, readonly string[]>;

/** Any name of a month in any of the languages, without anchors and groups. */
export const ANY_MONTH = Object.values(MONTHS).flat().join('|');

const PATTERNS = Array.from(
	{ length: 12 },
	(_, at) =>
		new RegExp(
			`^(?:${Object.values(MONTHS)
				.map((months) => months[at]!)
				.join('|')})\\.?$`,
			'iu'
		)
);

/** The month, 1 to 12, that a word names; null where it names none. */
export function monthNamed(word: string): number | null {
	const at = PATTERNS.findIndex((pattern) => pattern.test(word));
	return at === -1 ? null : at + 1;
}
