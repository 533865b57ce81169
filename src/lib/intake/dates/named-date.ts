import { fullYear } from './full-year.ts';
import { monthNamed } from './month-names.ts';
import { clockOf } from './written-clock.ts';
import type { WrittenDate } from './written-date.ts';

const WEEKDAY =
	/^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|(?:يوم )?(?:ال(?:اثنين|إثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)))[.,،]* /i;
const CLOCK = /(?:,| at| в)? (\d\d?:\d\d\S*(?: [ap]\.?m\.?)?(?: (?:UTC|GMT|Z|[+-]\d\S*))?)$/i;
const PARTS: readonly RegExp[] = [
	// 21 November 2023; 21-Nov-23; November 2023
	/^(?:(?<day>\d{1,2})(?:st|nd|rd|th|-е|-го)?[\s.-]*(?:of )?)?(?<month>\p{L}[\p{L} ]*\p{L}\.?(?:\s?\/\s?\p{L}[\p{L} ]*\p{L})?)[\s,.،-]*(?<year>\d{4}|\d\d)(?: ?(?:г\.?|года?|م))?$/u,
	// November 21, 2023
	/^(?<month>\p{L}+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
	// 2023 November 21; 2023-Nov-21
	/^(?<year>\d{4})[\s,-]+(?<month>\p{L}+\.?)(?:[\s-]+(?<day>\d{1,2}))?$/u
];

/**
 * A date with the month's name in English, Russian or Arabic: “21 November 2023”, “Tuesday, November
 * 21, 2023, 15:00”, “21 ноября 2023 г.”, “ноябрь 2023”, “21 تشرين الثاني/نوفمبر 2023”. Null where it is none.
 */
export function namedDate(text: string): WrittenDate | null {
	const time = CLOCK.exec(text);
	const clock = time ? clockOf(time[1]!) : '';
	if (clock === null) return null;
	const words = (time ? text.slice(0, time.index) : text).replace(WEEKDAY, '');
	for (const pattern of PARTS) {
		const parts = pattern.exec(words)?.groups;
		const month = parts?.month && monthOf(parts.month);
		if (!parts?.year || !month) continue;
		if (!parts.day && (clock || parts.year.length === 2)) return null;
		const { year, inferred } = fullYear(parts.year);
		const day = parts.day ? `-${parts.day.padStart(2, '0')}${clock}` : '';
		return { written: `${year}-${String(month).padStart(2, '0')}${day}`, inferred };
	}
	return null;
}

/** Of one name, or of two of the same month with a stroke between. */
function monthOf(names: string): number | null {
	const months = new Set(names.split('/').map((name) => monthNamed(name.trim())));
	return months.size === 1 ? [...months][0]! : null;
}
