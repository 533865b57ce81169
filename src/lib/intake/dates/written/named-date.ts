import { fullYear } from './full-year.ts';
import { ANY_MONTH, monthNamed } from './month-names.ts';
import { ordinalOf, ROMAN } from './numeric-date.ts';
import { withoutWeekday } from './without-weekday.ts';
import type { WrittenDate } from './date-of-cell.ts';

const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|-?(?:е|го|ого|є))?\\.?`;
const MONTH = `(?<month>(?:${ANY_MONTH})\\.?(?: ?[/(] ?(?:${ANY_MONTH})\\.?\\)?)?)`;
const YEAR_ENDS = '(?: ?(?:г\\.?|года?|року|р\\.?|م))?';

const PARTS: readonly RegExp[] = [
	// 21 November 2023; 21-Nov-23; 21 de noviembre de 2023; November 2023
	`(?:${DAY}[\\s.-]*(?:of |de )?)?${MONTH}[\\s,.،-]*(?:of |de |del )?(?<year>\\d{4}|’?'?\\d\\d)${YEAR_ENDS}`,
	// November 21, 2023
	`${MONTH} ?${DAY},? (?<year>\\d{4})${YEAR_ENDS}`,
	// 2023 November 21; 2023-Nov-21
	`(?<year>\\d{4})[\\s,.-]+${MONTH}(?:[\\s-]+${DAY})?`,
	// 21/XI/2023, 21.XI.2023
	`${DAY}[\\s./-]+(?<month>${ROMAN})[\\s./-]+(?<year>\\d{4})${YEAR_ENDS}`
].map((form) => new RegExp(`^(?:on |on the |the |le |el |am |от )?${form}$`, 'iu'));

/**
 * A date with the month’s name in any of the languages: “21 November 2023”, “Tuesday, November 21,
 * 2023”, “21 ноября 2023 г.”, “ноябрь 2023”, “21 تشرين الثاني/نوفمبر 2023”. Null where it is none.
 */
export function namedDate(text: string): WrittenDate | null {
	const words = withoutWeekday(text);
	for (const pattern of PARTS) {
		const parts = pattern.exec(words)?.groups;
		const month = parts?.month && monthOf(parts.month);
		if (!parts?.year || !month) continue;
		const digits = parts.year.replace(/\D/g, '');
		if (!parts.day && digits.length === 2) return null;
		const { year, inferred } = fullYear(digits);
		const day = parts.day ? `-${parts.day.padStart(2, '0')}` : '';
		return { written: `${year}-${String(month).padStart(2, '0')}${day}`, inferred };
	}
	return null;
}

/** Of one name, or of two of the same month with a stroke or a bracket between. */
function monthOf(names: string): number | null {
	const roman = ordinalOf(names);
	if (roman !== null) return roman <= 12 ? roman : null;
	const months = new Set(
		names
			.replace(')', '')
			.split(/[/(]/)
			.map((name) => monthNamed(name.trim()))
	);
	return months.size === 1 ? [...months][0]! : null;
}
