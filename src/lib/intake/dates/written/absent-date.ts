import type { DateProblem } from '../../../dates/edtf.ts';
import { BROAD_WORDS as W } from './broad-words.ts';
import { ANY_MONTH } from './month-names.ts';

const UNKNOWN =
	/^(?:n\.? ?d\.?|n\/?a|s\.? ?[df]\.?|o\. ?j\.?|b\. ?d\.|б\. ?[дг]\.|unknown|undated|no date|not known|none|null|nil|nan|tbd|tba|tbc|unbekannt|ohne datum|inconnue?|sans date|desconocid[oa]|sin fecha|неизвестно|без даты|нет данных|невідомо|без дати|غير معروف|بدون تاريخ|[-–—?.…*]+)$/iu;
const FISCAL =
	/^(?:(?:[QTH][1-4][ /,-]*)?FY ?’?'?\d|fiscal year|financial year|финансовый год|фінансовий рік|exercice|année fiscale|año fiscal|geschäftsjahr|haushaltsjahr|السنة المالية)/iu;
const LISTED_DAY = '\\d{1,2}(?:st|nd|rd|th|\\.)?(?: ?[–—-] ?\\d{1,2}(?:st|nd|rd|th|\\.)?)?';
const LISTED = `${LISTED_DAY}(?:(?:, ?| ?& ?| (?:and|и|et|y|und|та|و) )${LISTED_DAY})+`;
const SEVERAL = new RegExp(
	`^(?:${LISTED},? (?:de )?(?:${ANY_MONTH})|(?:${ANY_MONTH})\\.? ${LISTED},? \\d{4}$)`,
	'iu'
);
const MILLENNIUM = new RegExp(`(?:${W.millennium})(?!\\p{L})`, 'iu');

/** Says why words are not a date, where more can be said than that, and whether they say that there is no date. */
export function absentDate(cell: string): (DateProblem & { isUnknown: boolean }) | null {
	if (UNKNOWN.test(cell)) {
		return {
			isUnknown: true,
			because: `no date was given: “${cell}”`,
			hint: 'write a date, even if only a year or a century, or leave the statement out'
		};
	}
	if (FISCAL.test(cell)) {
		return {
			isUnknown: false,
			because: `“${cell}” is a fiscal year, but does not say in which month it begins`,
			hint: 'write its first and last day, such as 2023-04-01/2024-03-31'
		};
	}
	if (SEVERAL.test(cell)) {
		return {
			isUnknown: false,
			because: `“${cell}” names several days`,
			hint: 'write a row for each, or the period from the first to the last'
		};
	}
	if (!MILLENNIUM.test(cell)) return null;
	return {
		isUnknown: false,
		because: `“${cell}” is a millennium, which is too long to place on a timeline`,
		hint: 'write the century, such as 18XX, or a range of years, such as -0999/-0900'
	};
}
