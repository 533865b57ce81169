import { describe, expect, it } from 'vitest';
import { anchorOf, isPoint, standsIn } from '#lib/study/lanes/standing.ts';
import { reachOf } from '#lib/dates/reach.ts';
import { readWhen } from '../../fixtures/read-when.ts';

it.each([
	['a day', '2023-11-21', true],
	['a clock time', '2023-11-21T15:00Z', true],
	['a day in doubt', '2023-11-21?', false],
	['a month', '2023-11', false],
	['an interval of one day', '2023-11-21/2023-11-21', true],
	['an interval of two', '2023-11-21/2023-11-22', false],
	['an open interval', '2023-11-21/..', false]
])('%s stands at one point: %s: %s', (_, written, point) => {
	expect(isPoint(reachOf(readWhen(written)))).toBe(point);
});

it.each([
	['a day at its noon', '2023-11-21', '2023-11-21T12:00Z'],
	['a clock time where it is', '2023-11-21T15:00Z', '2023-11-21T15:00Z'],
	['a month in its middle', '2023-11', '2023-11-16T00:00Z'],
	['a doubtful month in its own middle', '2023-11~', '2023-11-16T00:00Z'],
	['what goes on at its beginning', '2023-11-21/..', '2023-11-21T00:00Z']
])('it stands: %s', (_, written, instant) => {
	expect(anchorOf(readWhen(written))).toBe(Date.parse(instant));
});

describe('what a window from 8 to 24 November shows', () => {
	const window = { start: Date.parse('2023-11-08'), end: Date.parse('2023-11-25') };

	it.each([
		['its first day', '2023-11-08', true],
		['its last day', '2023-11-24', true],
		['the day after', '2023-11-25', false],
		['the day before', '2023-11-07', false],
		['a clock time at its beginning', '2023-11-08T00:00Z', true],
		['a clock time at its end, which is left out', '2023-11-25T00:00Z', false],
		['the month around it', '2023-11', true],
		['the month after', '2023-12', false],
		['the month after, in doubt', '2023-12~', true],
		['the day after, in doubt', '2023-11-25?', true],
		['two days after, in doubt', '2023-11-26?', false],
		['what began before and goes on', '2020/..', true],
		['what goes on from a later day', '2023-12-01/..', false],
		['what had ended before', '../2023-11-07', false]
	])('%s: %s: %s', (_, written, shown) => {
		expect(standsIn(readWhen(written), window)).toBe(shown);
	});

	it('is the day whose noon lies in it, when it begins within a day', () => {
		const narrow = (from: string) => ({ start: Date.parse(from), end: window.end });
		expect(standsIn(readWhen('2023-11-21'), narrow('2023-11-21T12:00Z'))).toBe(true);
		expect(standsIn(readWhen('2023-11-21'), narrow('2023-11-21T12:01Z'))).toBe(false);
	});
});
