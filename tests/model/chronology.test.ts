import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTime } from '#lib/model/chronology.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { readWhen } from '../fixtures/read-when.ts';

const dated = (written: string, id = 'a') => ({ id: id as StatementId, when: readWhen(written) });

describe('statements stand in order of time', () => {
	it.each([
		['by their day', '2023-11-11', '2023-11-21'],
		['the more exact first, where they begin together', '2023-11-01', '2023-11'],
		['the month before its year', '2023-01', '2023'],
		['a year BC before one of our era', '-0044', '0014'],
		['an open beginning first', '../2023', '-9999'],
		['an open end last of those that begin together', '2023', '2023/..'],
		[
			'clock times that are of the day before in UTC',
			'2023-11-11T01:00+03:00',
			'2023-11-11T02:00+03:00'
		],
		[
			'clock times that are of the day after in UTC',
			'2023-11-11T22:00-05:00',
			'2023-11-11T23:00-05:00'
		],
		['the hour that comes twice by its zone', '2019-10-27T02:30+02:00', '2019-10-27T02:10+01:00'],
		['a clock time within its day', '2023-11-11', '2023-11-11T10:00Z']
	])('%s', (_, first, second) => {
		expect(inTime(dated(first), dated(second))).toBeLessThan(0);
		expect(inTime(dated(second), dated(first))).toBeGreaterThan(0);
	});

	it('by their ids, where nothing else tells them apart', () => {
		expect(inTime(dated('2023', 'a'), dated('2023', 'b'))).toBeLessThan(0);
		expect(inTime(dated('../..', 'b'), dated('../..', 'a'))).toBeGreaterThan(0);
		expect(inTime(dated('2023', 'a'), dated('2023', 'a'))).toBe(0);
	});
});

it('is one order: sorting gives the same list, however they came', () => {
	const dates = fc.constantFrom('2023', '2023-11', '2023-11-01', '../2023', '2023/..', '../..');
	const ids = fc.constantFrom('a', 'b', 'c', 'A', 'ä', 'a-1');
	const some = fc
		.uniqueArray(fc.tuple(dates, ids), { selector: String, maxLength: 12 })
		.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
		);
	const sorted = (all: [string, string][]) =>
		all
			.map(([date, id]) => dated(date, id))
			.sort(inTime)
			.map(({ when, id }) => [when.written, id]);
	fc.assert(
		fc.property(some, ([all, shuffled]) => {
			expect(sorted(shuffled)).toEqual(sorted(all));
		})
	);
});
