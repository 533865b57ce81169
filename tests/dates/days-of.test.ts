import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt } from '#lib/dates/day.ts';
import { daysOf, lastDayOf } from '#lib/dates/days-of.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { readWhen } from '../fixtures/read-when.ts';

/** The first and the last day of a date, as words; an open end as it is. */
function ends(written: string): (string | number)[] {
	const days = daysOf(readWhen(written));
	return [days.start, lastDayOf(days)].map((at) => (Number.isFinite(at) ? dayAt(at) : at));
}

describe('a clock time lies on the day that it was written with', () => {
	it.each([
		['in UTC', '2023-11-21T15:00:00Z', '2023-11-21'],
		['without a zone', '2023-11-21T23:59', '2023-11-21'],
		['where that day has not yet begun in UTC', '2023-11-21T01:00:00+03:00', '2023-11-21'],
		['where that day has ended in UTC', '2023-11-21T23:30:00-05:00', '2023-11-21'],
		['where the year has not yet begun in UTC', '2024-01-01T00:30:00+14', '2024-01-01'],
		['on a leap day that has ended in UTC', '2024-02-29T23:59:59-04:30', '2024-02-29'],
		['before Christ', '-0044-03-15T01:00:00+03:00', '-0044-03-15']
	])('%s', (_, written, day) => {
		expect(ends(written)).toEqual([day, day]);
	});

	it('whatever hour and zone', () => {
		const two = (number: number) => String(number).padStart(2, '0');
		fc.assert(
			fc.property(
				fc.nat(23),
				fc.nat(59),
				fc.constantFrom('+', '-'),
				fc.nat(13),
				fc.constantFrom('00', '30', '45'),
				(hour, minute, sign, hours, minutes) => {
					const zone = `${sign}${two(hours)}:${minutes}`;
					const written = `2023-11-21T${two(hour)}:${two(minute)}:00${zone}`;
					expect(daysOf(readWhen(written))).toEqual(readWhen('2023-11-21').span);
				}
			)
		);
	});

	it('also where its instant lies on another day', () => {
		const when = readWhen('2023-11-21T01:00:00+03:00');
		const at = Date.UTC(2023, 10, 20, 22);
		const { start, end } = readWhen('2023-11-21').span;
		expect(daysOf({ ...when, span: { start: at, end: at } })).toEqual({ start, end });
	});
});

describe('other dates', () => {
	it.each([
		['a day', '2023-11-21', '2023-11-21', '2023-11-21'],
		['a day in doubt', '2023-11-21?', '2023-11-21', '2023-11-21'],
		['a month', '2023-11', '2023-11-01', '2023-11-30'],
		['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
		['a month whose day is unknown', '2023-11-XX', '2023-11-01', '2023-11-30'],
		['a season', '2023-22', '2023-06-01', '2023-08-31'],
		['a year', '2023', '2023-01-01', '2023-12-31'],
		['a decade', '198X', '1980-01-01', '1989-12-31'],
		['a year before Christ', '-0044', '-0044-01-01', '-0044-12-31'],
		['an interval of days', '2023-11-08/2023-11-24', '2023-11-08', '2023-11-24'],
		['an interval of one day', '2023-11-08/2023-11-08', '2023-11-08', '2023-11-08'],
		['an interval of months', '2023-11/2024-02', '2023-11-01', '2024-02-29'],
		['an interval of a month and a day in it', '2023-11/2023-11-08', '2023-11-01', '2023-11-08'],
		['an unknown end', '2023-11/', '2023-11-01', '2023-11-30'],
		['an unknown beginning', '/2023-11', '2023-11-01', '2023-11-30'],
		['an open end', '2023-11/..', '2023-11-01', Infinity],
		['an open beginning', '../2023-11', -Infinity, '2023-11-30'],
		['two open ends', '../..', -Infinity, Infinity],
		['an end that is open, and a beginning that is unknown', '/..', -Infinity, Infinity]
	])('%s', (_, written, first, last) => {
		expect(ends(written)).toEqual([first, last]);
	});

	it('are whole days, the same in every zone', () => {
		const written = ['2023-11-21T01:00:00+03:00', '2023-11', '2011-12-30', '2024-03-10/2024-11-03'];
		const perZone = inZones(() => written.map((one) => daysOf(readWhen(one))));
		const lengths = perZone[0]!.map(({ start, end }) => (end - start) / millisecondsInDay);
		expect(lengths).toEqual([1, 30, 1, 239]);
		expect(perZone[0]!.filter(({ start }) => start % millisecondsInDay !== 0)).toEqual([]);
		expect(perZone).toEqual(perZone.map(() => perZone[0]));
	});
});

it('takes the ends of an interval by their days, where they are clock times', () => {
	const [from, to] = ['2023-11-21T15:00:00+03:00', '2023-11-23T12:00:00-05:00'].map(readWhen);
	if (from?.kind !== 'date' || to?.kind !== 'date') throw new Error('not two dates');
	const span = { start: from.span.start, end: to.span.end };
	const days = daysOf({ kind: 'interval', from, to, span, written: 'two clock times' });
	expect(days).toEqual(readWhen('2023-11-21/2023-11-23').span);
});

it.each([
	['of one day: that day', '2023-11-21', '2023-11-21'],
	['of a month', '2023-11', '2023-11-30'],
	['of two months', '2024-01/2024-02', '2024-02-29']
])('the last day %s', (_, written, last) => {
	expect(lastDayOf(readWhen(written).span)).toBe(readWhen(last).span.start);
});
