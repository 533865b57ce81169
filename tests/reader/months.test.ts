import { describe, expect, it } from 'vitest';
import { matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { monthsOf } from '#lib/reader/list/months.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { exampleFile, exampleStudy, generatedStudy, studyIn } from '../query/studies.ts';

const monthsIn = (study: ReturnType<typeof exampleStudy>) =>
	monthsOf(matchesOf(NO_FILTER, study), ENGLISH).map(({ month, statements }) => [
		month,
		statements.length
	]);

it('puts both statements of the example under their month, in every zone', () => {
	const months = inZones(() => monthsIn(exampleStudy()));
	expect(months).toEqual(months.map(() => [['November 2023', 2]]));
});

describe('a statement stands under the month that it begins in', () => {
	it.each([
		['the first day of a month', '2023-11-01', 'November 2023'],
		['the last', '2023-11-30', 'November 2023'],
		['a month in doubt', '2023-11?', 'November 2023'],
		['a year', '2023', 'January 2023'],
		['an interval over two months', '2023-10-30/2023-11-02', 'October 2023'],
		['an open end', '2023-10/..', 'October 2023'],
		['an open beginning', '../2023-11-02', 'Start unknown'],
		['a day before Christ', '-0043-03-15', 'March 44 BC'],
		['a time of a day', '2023-11-30T23:30:00-05:00', 'November 2023']
	])('%s: %s', (_, date, month) => {
		const file = exampleFile();
		const statements = file.statements.map((statement) => ({ ...statement, date }));
		expect(monthsIn(studyIn({ ...file, statements }))).toEqual([[month, 2]]);
	});
});

it('loses none, repeats no month, and keeps the order of time', () => {
	const study = generatedStudy({ statements: 500, priorities: 6, seed: 2 });
	const matches = matchesOf(NO_FILTER, study);
	const months = monthsOf(matches, ENGLISH);
	expect(months.flatMap(({ statements }) => statements)).toEqual(matches);
	expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
});
