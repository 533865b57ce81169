import { expect, it } from 'vitest';
import { startOf, type Day } from '#lib/dates/day.ts';
import { daysBetween, monthsBetween } from '#lib/dates/days-between.ts';
import { inZones } from '../fixtures/in-zones.ts';

const HOUR = 3_600_000;

it.each<[string, from: string, hour: number, to: string, hours: number, days: number]>([
	['a day and the next', '2023-11-21', 0, '2023-11-22', 0, 1],
	['a day and itself', '2023-11-21', 0, '2023-11-21', 23, 0],
	['an evening and the morning after it', '2023-11-21', 23, '2023-11-22', 1, 1],
	['a day and the one before it', '2023-11-21', 0, '2023-11-20', 23, -1],
	['a leap year', '2024-01-01', 0, '2025-01-01', 0, 366],
	['the turn of the era', '0000-12-31', 0, '0001-01-01', 0, 1],
	['years of two digits', '0033-04-03', 0, '0034-04-03', 0, 365],
	['the day that Apia left out', '2011-12-29', 0, '2011-12-31', 0, 2]
])('%s, in every zone', (_, from, hour, to, hours, days) => {
	const [first, last] = [startOf(from as Day) + hour * HOUR, startOf(to as Day) + hours * HOUR];
	expect(new Set(inZones(() => daysBetween(first, last)))).toEqual(new Set([days]));
});

it.each<[string, from: string, to: string, months: number]>([
	['a day and itself', '2023-11-21', '2023-11-21', 0],
	['a day and the one before it a month on', '2023-11-21', '2023-12-20', 0],
	['a day and its number in the next month', '2023-11-21', '2023-12-21', 1],
	['the last day of January and of February', '2023-01-31', '2023-02-28', 0],
	['a leap day and the end of February three years on', '2024-02-29', '2027-02-28', 35],
	['the first days of two months', '2024-02-01', '2024-06-01', 4],
	['years of two digits', '0033-04-03', '0034-04-03', 12],
	['the day that Apia left out, and its number a month on', '2011-12-30', '2012-01-30', 1]
])('whole months from %s, in every zone', (_, from, to, months) => {
	const [first, last] = [startOf(from as Day), startOf(to as Day)];
	expect(new Set(inZones(() => monthsBetween(first, last)))).toEqual(new Set([months]));
});
