import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { startOfDay } from 'date-fns/startOfDay';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysIn, utcDate } from '#lib/dates/civil.ts';
import { dayAt, startOf } from '#lib/dates/day.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';

it.each([
	[2023, 1, 31],
	[2023, 2, 28],
	[2024, 2, 29],
	[1900, 2, 28],
	[2000, 2, 29],
	[0, 2, 29],
	[-4, 2, 29],
	[-1, 2, 28],
	[2023, 4, 30],
	[2023, 12, 31]
])('the year %d has in its month %d %d days', (year, month, days) => {
	expect(daysIn(year, month)).toBe(days);
});

it.each([
	['a month past December', [2023, 13, 1], [2024, 1, 1]],
	['a month before January', [2024, 0, 1], [2023, 12, 1]],
	['a day past the last', [2023, 2, 29], [2023, 3, 1]],
	['day 0', [2024, 3, 0], [2024, 2, 29]]
] as const)('%s rolls over', (_, [year, month, day], meant) => {
	expect(utcDate(year, month, day)).toBe(utcDate(meant[0], meant[1], meant[2]));
});

it('takes a year below 100 as it is, not as one of the 1900s', () => {
	expect(utcDate(33, 4, 3)).toBe(Date.parse('0033-04-03T00:00:00Z'));
	expect(utcDate(0)).toBe(Date.parse('0000-01-01T00:00:00Z'));
});

it('agrees with Date wherever Date reaches', () => {
	const years = fc.integer({ min: -271_000, max: 275_000 });
	const months = fc.integer({ min: 1, max: 12 });
	fc.assert(
		fc.property(years, months, (year, month) => {
			const date = new Date(0);
			date.setUTCFullYear(year, month - 1, 1);
			expect(utcDate(year, month)).toBe(date.getTime());
		})
	);
});

it('counts 146,097 days in every 400 years, far beyond Date as well', () => {
	expect((utcDate(10_000_400) - utcDate(10_000_000)) / millisecondsInDay).toBe(146_097);
	expect((utcDate(-9_999_600) - utcDate(-10_000_000)) / millisecondsInDay).toBe(146_097);
});

it('agrees with date-fns on every day from the year 1 to 9999', () => {
	const instants = fc.integer({ min: utcDate(1), max: utcDate(10_000) - 1 });
	fc.assert(
		fc.property(instants, (instant) => {
			const date = startOfDay(new UTCDateMini(instant));
			const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
			expect(utcDate(year, month, day)).toBe(date.getTime());
			expect(startOf(dayAt(instant))).toBe(date.getTime());
			expect(dayAt(instant)).toBe(formatISO(date, { representation: 'date' }));
			expect(daysIn(year, month)).toBe(getDaysInMonth(date));
			const first = new UTCDateMini(utcDate(year, month));
			expect(utcDate(year, month + 25)).toBe(addMonths(first, 25).getTime());
		}),
		{ numRuns: 2000 }
	);
});
