import { lastOf } from '../../../base/sequences.ts';
import { MONTHS } from '../written/month-names.ts';

/** The languages whose dates are read; English stands in for every other one in Latin letters. */
export const DATE_LANGUAGES = ['en', 'ru', 'uk', 'ar', 'fr', 'es', 'de'] as const;

export type DateLanguage = (typeof DATE_LANGUAGES)[number];

const words = (listed: string) => new RegExp(`(?<!\\p{L})(?:${listed})(?!\\p{L})`, 'giu');

const monthsOf = (language: DateLanguage): string => MONTHS[language].join('|');

/**
 * Words near which a date may stand, by language: months, weekdays, and units of time. What they find
 * is only worth reading; whether it is a date is decided then.
 */
export const DATE_TRIGGERS: Readonly<Record<DateLanguage, RegExp>> = {
	en: words(
		monthsOf('en') +
			'|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|yesterday|today|tomorrow|tmr|tonight|days?|weeks?|fortnight|months?|years?|yrs?|quarters?|weekend'
	),
	ru: words(
		monthsOf('ru') +
			'|понед\\p{L}*|вторн\\p{L}*|сред[ауы]|четв\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскр\\p{L}*|пн|вт|ср|чт|пт|сб|вск?|пнд|втр|срд|чтв|птн|сбт|(?:поза)*вчера|сегодня|(?:после)*завтра|день|дн[яей]+|суток|сутки|недел\\p{L}*|месяц\\p{L}*|квартал\\p{L}*|год[ауе]?|лет'
	),
	uk: words(
		monthsOf('uk') +
			'|понед\\p{L}*|вівтор\\p{L}*|середа?|середу|четвер\\p{L}*|п.?ятниц\\p{L}*|субот\\p{L}*|неділ\\p{L}*|пн|вт|ср|чт|пт|сб|нд|(?:поза)*в?чора|учора|сьогодні|(?:після)*завтра|день|дні[вя]?|дня|тиж\\p{L}*|місяц\\p{L}*|квартал\\p{L}*|рок[уиі]?в?|рік'
	),
	ar: words(
		`(?:[وفب]?(?:${monthsOf('ar')}|كانون|تشرين))|` +
			'[أا]مس|البارحة|اليوم|غد[اً]*|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|(?:ال)?[أا]سبوع\\p{L}*|(?:ال)?شه[رو]\\p{L}*|(?:ال)?عام\\p{L}*|(?:ال)?سن[ةو]\\p{L}*|يوم\\p{L}*|[أا]يام'
	),
	fr: words(
		monthsOf('fr') +
			'|lun(?:di)?|mardi|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|(?:avant-)?hier|demain|aujourd|veille|lendemain|jours?|semaines?|mois|ans?|ann[ée]es?|trimestres?'
	),
	es: words(
		monthsOf('es') +
			'|lun(?:es)?|martes|mi[ée](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[áa]b(?:ado)?|dom(?:ingo)?|ayer|anteayer|mañana|hoy|d[ií]as?|semanas?|mes(?:es)?|años?'
	),
	de: words(
		monthsOf('de') +
			'|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|(?:vor)?gestern|heute|(?:über)?morgen|tage?n?|wochen?|monate?n?|jahre?n?|quartale?n?'
	)
};

/** Dates in figures: `2023-11-21`, `21.11.2023`, `11/21`, `2012/Aug/10`, `20231121`. */
export const NUMERIC_TRIGGER =
	/(?<![\d.])\d{1,4}(?:[./-]\d{1,2}|[./-]\p{L}{3,9})(?:[./-]\d{1,4})?(?!\d)|(?<!\d)\d{8}(?!\d)/giu;

/** A stretch of a text, in UTF-16 units; the end is left out. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const BEFORE = 40; // UTF-16 units: room for “between the twenty-first and”
const AFTER = 44;
const LONGEST = 480; // so that no pattern runs over more, however long a line is

/**
 * Where in a text a date of a language may stand, so that the rest need not be parsed; with `figures`
 * also dates in figures alone. Stretches keep to whole words and to one line, and do not overlap.
 */
export function dateWindows(text: string, language: DateLanguage, figures: boolean): Stretch[] {
	const windows: Stretch[] = [];
	for (const trigger of triggersOf(text, language, figures)) {
		const last = lastOf(windows);
		const end = endOfWords(text, trigger.end);
		if (last && trigger.start <= last.end && end - last.start <= LONGEST) {
			windows[windows.length - 1] = { start: last.start, end: Math.max(end, last.end) };
		} else if (!last || trigger.end > last.end) {
			windows.push({ start: startOfWords(text, trigger.start, last?.end ?? 0), end });
		}
	}
	return windows;
}

function triggersOf(text: string, language: DateLanguage, figures: boolean): Stretch[] {
	const stretchesOf = (pattern: RegExp) =>
		Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
			start: index,
			end: index + words.length
		}));
	const named = stretchesOf(DATE_TRIGGERS[language]);
	if (!figures) return named;
	return [...named, ...stretchesOf(NUMERIC_TRIGGER)].sort(
		(a, b) => a.start - b.start || a.end - b.end
	);
}

function startOfWords(text: string, at: number, floor: number): number {
	const from = Math.max(floor, at - BEFORE);
	const before = text.slice(from, at);
	const line = before.search(/[\n\r][^\n\r]*$/);
	if (line >= 0) return from + line + 1;
	if (from === 0 || /\s/.test(text[from - 1]!)) return from;
	const blank = before.search(/\s/);
	return blank < 0 ? at : from + blank + 1;
}

function endOfWords(text: string, at: number): number {
	const after = text.slice(at, at + AFTER);
	const line = after.search(/[\n\r]/);
	if (line >= 0) return at + line;
	if (at + AFTER >= text.length) return text.length;
	const blank = after.search(/\s\S*$/);
	return blank < 0 ? at + AFTER : at + blank;
}
