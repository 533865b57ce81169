import type { Locale, Month } from 'date-fns';
import { ar } from 'date-fns/locale/ar';
import { enGB } from 'date-fns/locale/en-GB';
import { ru } from 'date-fns/locale/ru';
import { describe, expect, it } from 'vitest';
import type { CalendarNames } from '#lib/dates/date-messages.ts';
import { ARABIC } from '#lib/messages/arabic.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { RUSSIAN } from '#lib/messages/russian.ts';

type Form = Parameters<Locale['localize']['month']>[1];

const monthsOf = ({ localize }: Locale, form: Form): string[] =>
	Array.from({ length: 12 }, (_, month) => localize.month(month as Month, form));

const [wide, abbreviated] = ['wide', 'abbreviated'] as const;
const [standalone, formatting] = ['standalone', 'formatting'] as const;

describe('the names of months are those of date-fns', () => {
	it.each<[string, CalendarNames['months']['long'], Locale, Form]>([
		['English', ENGLISH.dates.alone.months.long, enGB, { width: wide }],
		['English, short', ENGLISH.dates.alone.months.short, enGB, { width: abbreviated }],
		['Arabic', ARABIC.dates.alone.months.long, ar, { width: wide }],
		['Arabic, short', ARABIC.dates.alone.months.short, ar, { width: abbreviated }],
		['Russian', RUSSIAN.dates.alone.months.long, ru, { width: wide, context: standalone }],
		['Russian, bound', RUSSIAN.dates.bound.months.long, ru, { width: wide, context: formatting }]
	])('%s', (_, names, locale, form) => {
		expect(names).toEqual(monthsOf(locale, form));
	});

	// As Russian newspapers and CLDR cut them: a month of four letters is not cut, and none stands as “фев.”.
	it('but for the short ones of Russian after a day', () => {
		const theirs = monthsOf(ru, { width: abbreviated, context: formatting });
		const ours = RUSSIAN.dates.bound.months.short;
		expect(ours.flatMap((name, at) => (name === theirs[at] ? [] : [[theirs[at], name]]))).toEqual([
			['фев.', 'февр.'],
			['мар.', 'марта'],
			['июн.', 'июня'],
			['июл.', 'июля']
		]);
	});
});
