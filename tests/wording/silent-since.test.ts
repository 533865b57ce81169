import { expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import type { Day } from '#lib/dates/day.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import { silentSince } from '#lib/wording/silent-since.ts';

const adopted = '2023-03-31' as Day;
const after = (days: number) => utcDate(2023, 3, 31) + days * millisecondsInDay;

it.each([
	[-200, 'no statement found'],
	[0, 'no statement found'],
	[1, 'no statement found in 1 day since adoption'],
	[81, 'no statement found in 81 days since adoption'],
	[99, 'no statement found in 99 days since adoption'],
	[100, 'no statement found in 3 months since adoption'],
	[365, 'no statement found in 11 months since adoption'],
	[366, 'no statement found in 12 months since adoption'],
	[730, 'no statement found in 23 months since adoption'],
	[731, 'no statement found in 2 years since adoption'],
	[3652, 'no statement found in 9 years since adoption'],
	[3653, 'no statement found in 10 years since adoption']
])('%i days after its adoption a priority is said to have “%s”', (days, words) => {
	expect(silentSince({ adopted }, after(days), ENGLISH)).toBe(words);
});

it('a year begins with its day of adoption, and counts when it has passed', () => {
	expect(silentSince({ adopted }, utcDate(2033, 3, 30), ENGLISH)).toContain('9 years');
	expect(silentSince({ adopted }, utcDate(2033, 4, 1), ENGLISH)).toContain('10 years');
});

it.each([
	['2025-02-28', '2028-02-28', '3 years'],
	['2025-02-28', '2028-02-27', '2 years'],
	['2023-02-01', '2023-06-01', '4 months'],
	['2024-10-31', '2025-02-28', '3 months']
])('counts whole calendar months and years: from %s to %s are %s', (adopted, end, words) => {
	const said = silentSince({ adopted: adopted as Day }, Date.parse(end), ENGLISH);
	expect(said).toContain(`in ${words} since`);
});

it('is said so in every language', () => {
	const said = LANGUAGES.map((language) =>
		[-1, 2, 120, 800].map((days) => silentSince({ adopted }, after(days), messagesIn(language)))
	);
	expect(said.map(([plain]) => plain)).toEqual([
		...['no statement found', 'لم يُعثر على تصريح', 'заявлений не найдено']
	]);
	const adopting = [/since adoption$/, /الاعتماد/, /принят/];
	said.forEach(([, ...long], at) => {
		for (const words of long) expect(words).toMatch(adopting[at]!);
	});
	for (const words of said) expect(new Set(words).size).toBe(4);
});
