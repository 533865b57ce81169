import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CALENDAR_UNITS,
	type CalendarUnit,
	nextUnit,
	startOfUnit,
	unitsOver,
	writeUnit
} from '#lib/dates/calendar-unit.ts';
import { labelOfUnit } from '#lib/dates/unit-label.ts';
import { dayAt, startOf, type Day } from '#lib/dates/day.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { inZones } from '../fixtures/in-zones.ts';

const dayStart = (day: string): number => startOf(day as Day);

describe('the period that a day lies in', () => {
	it.each<[CalendarUnit, day: string, start: string, next: string, name: string, label: string]>([
		['day', '2023-11-21', '2023-11-21', '2023-11-22', '2023-11-21', '21 Nov 2023'],
		['week', '2023-11-21', '2023-11-20', '2023-11-27', '2023-11-20', 'week of 20 Nov 2023'],
		['month', '2023-11-21', '2023-11-01', '2023-12-01', '2023-11', 'Nov 2023'],
		['quarter', '2023-11-21', '2023-10-01', '2024-01-01', '2023-Q4', 'Q4 2023'],
		['year', '2023-11-21', '2023-01-01', '2024-01-01', '2023', '2023'],

		['week', '2023-11-20', '2023-11-20', '2023-11-27', '2023-11-20', 'week of 20 Nov 2023'],
		['week', '2023-11-19', '2023-11-13', '2023-11-20', '2023-11-13', 'week of 13 Nov 2023'],
		['week', '2023-01-01', '2022-12-26', '2023-01-02', '2022-12-26', 'week of 26 Dec 2022'],

		['quarter', '2023-01-01', '2023-01-01', '2023-04-01', '2023-Q1', 'Q1 2023'],
		['quarter', '2023-03-31', '2023-01-01', '2023-04-01', '2023-Q1', 'Q1 2023'],
		['quarter', '2023-04-01', '2023-04-01', '2023-07-01', '2023-Q2', 'Q2 2023'],
		['quarter', '2023-06-30', '2023-04-01', '2023-07-01', '2023-Q2', 'Q2 2023'],
		['quarter', '2023-07-01', '2023-07-01', '2023-10-01', '2023-Q3', 'Q3 2023'],
		['quarter', '2023-09-30', '2023-07-01', '2023-10-01', '2023-Q3', 'Q3 2023'],
		['quarter', '2023-10-01', '2023-10-01', '2024-01-01', '2023-Q4', 'Q4 2023'],

		['day', '2024-02-28', '2024-02-28', '2024-02-29', '2024-02-28', '28 Feb 2024'],
		['day', '2024-02-29', '2024-02-29', '2024-03-01', '2024-02-29', '29 Feb 2024'],
		['day', '1900-02-28', '1900-02-28', '1900-03-01', '1900-02-28', '28 Feb 1900'],
		['week', '2024-02-29', '2024-02-26', '2024-03-04', '2024-02-26', 'week of 26 Feb 2024'],
		['month', '2024-02-29', '2024-02-01', '2024-03-01', '2024-02', 'Feb 2024'],
		['quarter', '2024-02-29', '2024-01-01', '2024-04-01', '2024-Q1', 'Q1 2024'],
		['year', '2024-12-31', '2024-01-01', '2025-01-01', '2024', '2024'],

		['day', '-0044-03-15', '-0044-03-15', '-0044-03-16', '-0044-03-15', '15 Mar 45 BC'],
		['week', '-0044-03-15', '-0044-03-12', '-0044-03-19', '-0044-03-12', 'week of 12 Mar 45 BC'],
		['month', '-0044-03-15', '-0044-03-01', '-0044-04-01', '-0044-03', 'Mar 45 BC'],
		['quarter', '-0044-03-15', '-0044-01-01', '-0044-04-01', '-0044-Q1', 'Q1 45 BC'],
		['year', '-0044-03-15', '-0044-01-01', '-0043-01-01', '-0044', '45 BC'],

		['day', '0000-12-31', '0000-12-31', '0001-01-01', '0000-12-31', '31 Dec 1 BC'],
		['week', '0000-12-31', '0000-12-25', '0001-01-01', '0000-12-25', 'week of 25 Dec 1 BC'],
		['month', '0000-12-31', '0000-12-01', '0001-01-01', '0000-12', 'Dec 1 BC'],
		['quarter', '0000-12-31', '0000-10-01', '0001-01-01', '0000-Q4', 'Q4 1 BC'],
		['year', '0000-12-31', '0000-01-01', '0001-01-01', '0000', '1 BC'],
		['year', '0033-04-03', '0033-01-01', '0034-01-01', '0033', '33'],
		['month', '0099-12-31', '0099-12-01', '0100-01-01', '0099-12', 'Dec 99'],
		['month', '12023-05-15', '12023-05-01', '12023-06-01', '12023-05', 'May 12023'],
		['day', '12023-05-15', '12023-05-15', '12023-05-16', '12023-05-15', '15 May 12023']
	])('the %s of %s', (unit, day, start, next, name, label) => {
		const first = startOfUnit(unit, dayStart(day));
		expect(startOfUnit(unit, dayStart(day) + millisecondsInDay - 1)).toBe(first);
		expect([dayAt(first), dayAt(nextUnit(unit, first))]).toEqual([start, next]);
		expect([first, nextUnit(unit, first)]).toEqual([start, next].map(dayStart));
		expect([writeUnit(unit, first), labelOfUnit(unit, first, ENGLISH.dates)]).toEqual([
			name,
			label
		]);
	});

	it('is the same in every zone', () => {
		const instants = ['2023-11-20', '2023-01-01', '2024-03-10', '2011-12-30'].flatMap((day) => [
			dayStart(day),
			dayStart(day) + millisecondsInDay - 1
		]);
		const perZone = inZones(() =>
			CALENDAR_UNITS.flatMap((unit) =>
				instants.map((instant) => {
					const start = startOfUnit(unit, instant);
					return [
						start,
						nextUnit(unit, start),
						writeUnit(unit, start),
						labelOfUnit(unit, start, ENGLISH.dates)
					];
				})
			)
		);
		expect(perZone[0]).toContainEqual([
			dayStart('2023-11-20'),
			dayStart('2023-11-27'),
			'2023-11-20',
			'week of 20 Nov 2023'
		]);
		expect(perZone).toEqual(perZone.map(() => perZone[0]));
	});
});

it('names the units with the shortest first', () => {
	const lengths = CALENDAR_UNITS.map((unit) => {
		const start = startOfUnit(unit, dayStart('2023-11-21'));
		return (nextUnit(unit, start) - start) / millisecondsInDay;
	});
	expect(lengths).toEqual([1, 7, 30, 92, 365]);
});

const units = fc.constantFrom(...CALENDAR_UNITS);
const instants = fc.integer({ min: dayStart('-9998-01-01'), max: dayStart('9998-12-31') });

describe('any instant', () => {
	it('lies in its period, which begins where the one before it ends', () => {
		fc.assert(
			fc.property(units, instants, (unit, instant) => {
				const start = startOfUnit(unit, instant);
				const next = nextUnit(unit, start);
				expect(start <= instant && instant < next).toBe(true);
				expect([startOfUnit(unit, next - 1), startOfUnit(unit, next)]).toEqual([start, next]);
				expect(nextUnit(unit, startOfUnit(unit, start - 1))).toBe(start);
			})
		);
	});

	it('lies in a week of seven days from a Monday, a month from its first, a quarter of three months', () => {
		fc.assert(
			fc.property(instants, (instant) => {
				const [day, week, month, quarter, year] = CALENDAR_UNITS.map((unit) =>
					startOfUnit(unit, instant)
				) as [number, number, number, number, number];
				expect([Math.abs(day % millisecondsInDay), nextUnit('day', day) - day]).toEqual([
					0,
					millisecondsInDay
				]);
				expect([new Date(week).getUTCDay(), nextUnit('week', week) - week]).toEqual([
					1,
					7 * millisecondsInDay
				]);
				expect(dayAt(month)).toBe(`${dayAt(instant).slice(0, -2)}01`);
				const months = [0, 1, 2].reduce((start) => nextUnit('month', start), quarter);
				expect(nextUnit('quarter', quarter)).toBe(months);
				const quarters = [0, 1, 2, 3].reduce((start) => nextUnit('quarter', start), year);
				expect(nextUnit('year', year)).toBe(quarters);
			})
		);
	});

	it('has a name of its own for each period, and those of one year are in order', () => {
		fc.assert(
			fc.property(units, instants, (unit, instant) => {
				const start = startOfUnit(unit, instant);
				const next = nextUnit(unit, start);
				const names = [start, next].map((at) => writeUnit(unit, at));
				const labels = [start, next].map((at) => labelOfUnit(unit, at, ENGLISH.dates));
				expect([names[0] === names[1], labels[0] === labels[1]]).toEqual([false, false]);
				const isInOneYear = startOfUnit('year', start) === startOfUnit('year', next);
				if (isInOneYear) expect(names).toEqual(names.toSorted());
			})
		);
	});
});

const span = (first: string, last: string): Span => ({
	start: dayStart(first),
	end: dayStart(last) + millisecondsInDay
});

describe('the periods that a span meets', () => {
	it.each<[string, CalendarUnit, Span, starts: string[]]>([
		['a whole month', 'month', span('2023-11-01', '2023-11-30'), ['2023-11-01', '2023-12-01']],
		[
			'the last day of a month and the first of the next',
			'month',
			span('2023-10-31', '2023-11-01'),
			['2023-10-01', '2023-11-01', '2023-12-01']
		],
		[
			'a Sunday and the Monday after it',
			'week',
			span('2023-11-19', '2023-11-20'),
			['2023-11-13', '2023-11-20', '2023-11-27']
		],
		[
			'New Year',
			'quarter',
			span('2023-12-31', '2024-01-01'),
			['2023-10-01', '2024-01-01', '2024-04-01']
		],
		[
			'the turn of the era',
			'year',
			span('0000-12-31', '0001-01-01'),
			['0000-01-01', '0001-01-01', '0002-01-01']
		],
		[
			'the days around a leap day',
			'day',
			span('2024-02-28', '2024-03-01'),
			['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']
		]
	])('%s', (_, unit, over, starts) => {
		expect(unitsOver(unit, over, 10)?.map(dayAt)).toEqual(starts);
	});

	it.each<[string, most: number, found: number | null]>([
		['as many as there are are wanted', 30, 31],
		['one more than there are is wanted', 31, 31],
		['one less than there are is wanted', 29, null],
		['none is wanted', 0, null]
	])('are given up where there are more than are wanted: %s', (_, most, found) => {
		const days = unitsOver('day', span('2023-11-01', '2023-11-30'), most);
		expect(days?.length ?? null).toBe(found);
	});

	it('cover the span, none of them beside it, one after another', () => {
		const spans = fc
			.tuple(instants, fc.integer({ min: 1, max: 900 * millisecondsInDay }))
			.map(([start, length]) => ({ start, end: start + length }));
		fc.assert(
			fc.property(units, spans, (unit, over) => {
				const starts = unitsOver(unit, over, 1000)!;
				expect(starts[0]! <= over.start && over.start < starts[1]!).toBe(true);
				expect(starts.at(-2)! < over.end && over.end <= starts.at(-1)!).toBe(true);
				expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((start) => nextUnit(unit, start)));
				const periods = starts.length - 1;
				expect(unitsOver(unit, over, periods)).toEqual(starts);
				expect(unitsOver(unit, over, periods - 1)).toBeNull();
			})
		);
	});
});
