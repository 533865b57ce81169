import type { Locale, Month } from 'date-fns';
import { ar } from 'date-fns/locale/ar';
import { arMA } from 'date-fns/locale/ar-MA';
import { arTN } from 'date-fns/locale/ar-TN';
import { de } from 'date-fns/locale/de';
import { deAT } from 'date-fns/locale/de-AT';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { ru } from 'date-fns/locale/ru';
import { uk } from 'date-fns/locale/uk';
import { expect, it } from 'vitest';
import { monthNamed } from '#lib/intake/dates/written/month-names.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => at as Month);

/** In full, and cut short as in dates; Arabic names are cut short on calendars alone. */
const namesOf = ({ code, localize }: Locale, month: Month): string[] =>
	(code.startsWith('ar') ? (['wide'] as const) : (['wide', 'abbreviated'] as const)).flatMap(
		(width) =>
			(['standalone', 'formatting'] as const).map((context) =>
				localize.month(month, { width, context })
			)
	);

it.each([enGB, ru, uk, ar, arTN, arMA, fr, es, de, deAT].map((locale) => [locale.code, locale]))(
	'every name of a month that date-fns writes in %s is read',
	(_, locale) => {
		const names = MONTHS.flatMap((month) =>
			namesOf(locale, month).map((name) => [name, month + 1])
		);
		expect(names.map(([name]) => [name, monthNamed(String(name))])).toEqual(names);
	}
);

it.each([
	['تشرين الثاني', 11],
	['كانون الثاني', 1],
	['يونيه', 6],
	['сентябре', 9],
	['февр.', 2],
	['листопаду', 11],
	['Sept', 9]
])('%s is read, which no locale of date-fns knows', (name, month) => {
	expect(monthNamed(name)).toBe(month);
});

it.each(['марафон', 'mayor', 'junior', 'октябрята'])(
	'%s begins as a month does, and is none',
	(word) => {
		expect(monthNamed(word)).toBeNull();
	}
);
