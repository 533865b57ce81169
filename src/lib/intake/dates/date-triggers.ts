/** The languages whose dates are read; English stands in for every other one in Latin letters. */
export const DATE_LANGUAGES = ['en', 'ru', 'uk', 'ar', 'fr', 'es', 'de'] as const;

export type DateLanguage = (typeof DATE_LANGUAGES)[number];

const words = (listed: string) => new RegExp(`(?<!\\p{L})(?:${listed})(?!\\p{L})`, 'giu');

/**
 * Words near which a date may stand, by language: months, weekdays, and units of time. What they find
 * is only worth reading; whether it is a date is decided then.
 */
export const DATE_TRIGGERS: Readonly<Record<DateLanguage, RegExp>> = {
	en: words(
		'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|yesterday|today|tomorrow|tmr|tonight|days?|weeks?|fortnight|months?|years?|yrs?|quarters?|weekend'
	),
	ru: words(
		'янв\\p{L}*|фев\\p{L}*|мар|март[ае]?|апр\\p{L}*|ма[йяе]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сен\\p{L}*|окт\\p{L}*|ноя\\p{L}*|дек\\p{L}*|понед\\p{L}*|вторн\\p{L}*|сред[ауы]|четв\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскр\\p{L}*|пн|вт|ср|чт|пт|сб|вск?|пнд|втр|срд|чтв|птн|сбт|(?:поза)*вчера|сегодня|(?:после)*завтра|день|дн[яей]+|суток|сутки|недел\\p{L}*|месяц\\p{L}*|квартал\\p{L}*|год[ауе]?|лет'
	),
	uk: words(
		'січ\\p{L}*|лют\\p{L}*|бер\\p{L}*|кві\\p{L}*|трав\\p{L}*|чер(?:в\\p{L}*)?|лип\\p{L}*|сер\\p{L}*|вер\\p{L}*|жовт?\\p{L}*|лист\\p{L}*|груд?\\p{L}*|понед\\p{L}*|вівтор\\p{L}*|середа?|середу|четвер\\p{L}*|п.?ятниц\\p{L}*|субот\\p{L}*|неділ\\p{L}*|пн|вт|ср|чт|пт|сб|нд|(?:поза)*в?чора|учора|сьогодні|(?:після)*завтра|день|дні[вя]?|дня|тиж\\p{L}*|місяц\\p{L}*|квартал\\p{L}*|рок[уиі]?в?|рік'
	),
	ar: words(
		'(?:[وفب]?(?:يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يونيه|يوليو|يوليه|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين))|[أا]مس|البارحة|اليوم|غد[اً]*|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|(?:ال)?[أا]سبوع\\p{L}*|(?:ال)?شه[رو]\\p{L}*|(?:ال)?عام\\p{L}*|(?:ال)?سن[ةو]\\p{L}*|يوم\\p{L}*|[أا]يام'
	),
	fr: words(
		'janv\\p{L}*|jan|f[ée]v\\p{L}*|mars?|avr\\p{L}*|mai|juin|jun|juil\\p{L}*|jul|ao[ûu]t|sept?\\p{L}*|oct\\p{L}*|nov\\p{L}*|d[ée]c\\p{L}*|lun(?:di)?|mardi|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|(?:avant-)?hier|demain|aujourd|veille|lendemain|jours?|semaines?|mois|ans?|ann[ée]es?|trimestres?'
	),
	es: words(
		'ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sept?(?:iembre)?|set(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?|lun(?:es)?|martes|mi[ée](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[áa]b(?:ado)?|dom(?:ingo)?|ayer|anteayer|mañana|hoy|d[ií]as?|semanas?|mes(?:es)?|años?'
	),
	de: words(
		'j[äa]n(?:uar|ner)?|feb(?:ruar|er)?|m[äa]r(?:z|s)?|apr(?:il)?|mai|jun[io]?|jul[i]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|(?:vor)?gestern|heute|(?:über)?morgen|tage?n?|wochen?|monate?n?|jahre?n?|quartale?n?'
	)
};

/** Dates in figures: `2023-11-21`, `21.11.2023`, `11/21`, `2012/Aug/10`, `20231121`. */
export const NUMERIC_TRIGGER =
	/(?<![\d.])\d{1,4}(?:[./-]\d{1,2}|[./-]\p{L}{3,9})(?:[./-]\d{1,4})?(?!\d)|(?<!\d)\d{8}(?!\d)/giu;
