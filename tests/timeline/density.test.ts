import fc from 'fast-check';
import { expect, it } from 'vitest';
import { millisecondsInDay, middle } from '#lib/dates/span.ts';
import { densityOf, densityPath } from '#lib/timeline/draw/density.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { drafts, laneFrom, onDay, scales } from './random-lane.ts';

it('counts each statement that stands in the window in one strip', () => {
	fc.assert(
		fc.property(drafts, scales, fc.integer({ min: 1, max: 9 }), (statements, scale, step) => {
			const { start, end } = scale.window;
			const strips = densityOf(laneFrom(statements), scale, step);
			const standing = statements.filter(({ span }) => middle(span) >= start && middle(span) < end);
			expect(strips).toHaveLength(Math.ceil(scale.width / step));
			expect(strips.reduce((sum, one) => sum + one, 0)).toBe(standing.length);
		})
	);
});

const scale = new TimeScale({ start: 0, end: 10 * millisecondsInDay }, 100);

it.each([
	['one in each of two strips', [0, 3], [1, 1, 0, 0, 0]],
	['several in one', [4, 5, 5, 6], [0, 0, 3, 1, 0]],
	['some beyond the edges', [-1, 9, 10], [0, 0, 0, 0, 1]],
	['none', [], [0, 0, 0, 0, 0]]
])('in strips of two days: %s', (_, days, counts) => {
	const lane = laneFrom(days.map((day) => onDay(day * millisecondsInDay)));
	expect(densityOf(lane, scale, 20)).toEqual(counts);
});

it.each([
	['nothing for nothing', [], ''],
	['a low bar for a single statement', [0], 'M0,40V20.0h9.5V40z'],
	['the highest for the most', [0, 0, 1, 1, 1, 1], 'M0,40V23.0h9.5V40zM10,40V6.0h9.5V40z']
])('draws %s', (_, days, path) => {
	const lane = laneFrom(days.map((day) => onDay(day * millisecondsInDay)));
	expect(densityPath(lane, scale, 10, 40)).toBe(path);
});
