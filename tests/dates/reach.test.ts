import { expect, it } from 'vitest';
import { dayAt } from '#lib/dates/day.ts';
import { reachOf } from '#lib/dates/reach.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { readWhen } from '../fixtures/read-when.ts';

it.each([
	['a plain day', '2023-11-21', '2023-11-21', '2023-11-21'],
	['an uncertain day: one day', '2023-11-21?', '2023-11-20', '2023-11-22'],
	['an approximate day: one day', '2024-02-29~', '2024-02-28', '2024-03-01'],
	['both: two days', '2023-11-21%', '2023-11-19', '2023-11-23'],
	['a plain month', '2023-11', '2023-11-01', '2023-11-30'],
	['a month in doubt: whole months', '2023-03~', '2023-02-01', '2023-04-30'],
	['a month in doubt, across the year', '2023-12%', '2023-10-01', '2024-02-29'],
	['a season in doubt: as many days', '2023-22~', '2023-03-01', '2023-12-01'],
	['a leap year in doubt: whole years', '1984~', '1983-01-01', '1985-12-31'],
	['a year in doubt, twice', '2023%', '2021-01-01', '2025-12-31'],
	['a year in doubt at the year 1', '0001~', '0000-01-01', '0002-12-31'],
	['a decade in doubt', '199X?', '1980-01-01', '2009-12-31'],
	['a century BC in doubt', '-01XX~', '-0299-01-01', '0000-12-31'],
	['an interval, each end by its own doubt', '1984?/2004-06%', '1983-01-01', '2004-08-31'],
	['an interval with one plain end', '2023-11-08/2023-11-24~', '2023-11-08', '2023-11-25'],
	['an unknown end', '2023-11-08~/', '2023-11-07', '2023-11-08']
])('%s: %s', (_, written, first, last) => {
	const { start, end } = reachOf(readWhen(written));
	expect([dayAt(start), dayAt(end - millisecondsInDay)]).toEqual([first, last]);
});

it('leaves an open end open, and a clock time without length', () => {
	expect(reachOf(readWhen('1984~/..')).end).toBe(Infinity);
	expect(reachOf(readWhen('../1984~')).start).toBe(-Infinity);
	const timed = readWhen('2023-11-21T15:00:00Z');
	expect(reachOf(timed)).toEqual(timed.span);
});
