import { expect, it } from 'vitest';
import { dayAt, startOf } from '#lib/dates/day.ts';
import { writeInstant } from '#lib/dates/instant.ts';
import { labelOf, labelOfWindow } from '#lib/dates/label.ts';
import { inTime } from '#lib/model/chronology.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { inZones, ZONES } from '../fixtures/in-zones.ts';
import { readWhen } from '../fixtures/read-when.ts';

const WRITTEN = [
	'2023-11-21T23:30:00-05:00',
	'2023-11-21T00:30:00+03:00',
	'2023-11-21',
	'2023-11-22',
	'2023-11-20/2023-11-21',
	'2011-12-30', // the day that Samoa left out
	'2024-03-10', // summer time begins in New York
	'2024-11-03',
	'2023-11',
	'2023-12-31',
	'2024-01-01',
	'2023~',
	'2023-24',
	'0033-04-03',
	'-0044-03-15',
	'../2023',
	'1900-01-01'
];

/** The zone's distance to UTC in minutes, on a day of winter and of summer. */
const offsets = () =>
	['2023-01-15T12:00Z', '2023-07-15T12:00Z'].map((day) => new Date(day).getTimezoneOffset());

it('tries zones that do differ', () => {
	const found = inZones(offsets);
	expect(new Set(found.map(String)).size).toBeGreaterThanOrEqual(5);
	expect(found[0]).toEqual([720, 720]);
	expect(found.at(-1)).toEqual([-780, -780]);
});

it('puts dates in the same order, under the same labels, in any zone', () => {
	const perZone = inZones(() =>
		WRITTEN.map((written) => ({ id: written as StatementId, when: readWhen(written) }))
			.sort(inTime)
			.map(({ when }) => [
				when.written,
				labelOf(when, ENGLISH.dates),
				labelOf(when, ENGLISH.dates, 'short')
			])
	);
	const [first] = perZone;
	expect(first).toContainEqual(['2011-12-30', '30 December 2011', '30 Dec 2011']);
	expect(first?.map(([written]) => written).indexOf('../2023')).toBe(0);
	expect(perZone).toEqual(ZONES.map(() => first));
});

it('names the same days of the same instants in any zone', () => {
	const instants = [0, 1, -1, Date.UTC(2023, 10, 21, 23, 59), Date.UTC(2011, 11, 30)];
	const perZone = inZones(() =>
		instants.map((at) => {
			const window = { start: at, end: at + 1 };
			return [
				dayAt(at),
				startOf(dayAt(at)),
				writeInstant(at),
				labelOfWindow(window, ENGLISH.dates)
			];
		})
	);
	expect(perZone[0]?.[1]).toEqual(['1970-01-01', 0, '1970-01-01', '1 Jan 1970']);
	expect(perZone).toEqual(ZONES.map(() => perZone[0]));
});
