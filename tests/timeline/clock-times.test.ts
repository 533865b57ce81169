import { expect, it } from 'vitest';
import { anchorOf } from '#lib/study/lanes/standing.ts';
import { hasClockTimes } from '#lib/timeline/time/clock-times.ts';
import { readWhen } from '../fixtures/read-when.ts';

/** Where statements of some dates stand. */
const laneOf = (dates: readonly string[]) => ({
	anchors: Float64Array.from(dates, (written) => anchorOf(readWhen(written)))
});

it.each([
	['days', ['2023-11-20', '2023-11-21', '2023-11-21'], false],
	['a day, and a clock time of it', ['2023-11-21', '2023-11-21T15:00Z'], true],
	['a clock time among many of one day', ['2023-11-21T09:00Z', '2023-11-21', '2023-11-21'], true],
	['a clock time outside the window', ['2023-11-21', '2023-11-23T15:00Z'], false],
	[
		'three days, whose middle is at noon, and a month, whose middle is at midnight',
		['2023-11-20/2023-11-22', '2023-11'],
		false
	],
	['a day from which on all is open', ['2023-11-21/..', '../2023-11-21'], false],
	['days before Christ', ['-0043-03-15'], false]
] as const)('hours are known of %s: %s', (_, dates, isKnown) => {
	const window = readWhen(dates[0].startsWith('-') ? '-0043-03' : '2023-11-20/2023-11-22').span;
	expect(hasClockTimes(laneOf(dates), window)).toBe(isKnown);
});
