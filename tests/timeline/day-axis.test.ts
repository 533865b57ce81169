import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { dayAxis, dayNumber } from '#lib/timeline/time/ticks.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';

const SPACING = 74; // px

const days = (from: number, to: number, width = 600): TimeScale =>
	new TimeScale({ start: from * millisecondsInDay, end: to * millisecondsInDay }, width);

const labels = (from: number, to: number, width?: number): string =>
	dayAxis(days(from, to, width), SPACING)
		.ticks.map(({ label }) => label)
		.join(' ');

describe('ticks in days from day 0', () => {
	it.each<[string, from: number, to: number, width: number, string]>([
		['one day', 0, 1, 600, 'day 0'],
		['a few days', -2, 4, 600, '−2 −1 day 0 +1 +2 +3'],
		['a month around it', -15, 15, 600, '−15 −10 −5 day 0 +5 +10'],
		['the same on a narrow screen', -15, 15, 250, '−10 day 0 +10'],
		['a year after it', 0, 365, 600, 'day 0 +50 +100 +150 +200 +250 +300 +350'],
		['years before it', -4000, -1, 600, '−4,000 −3,500 −3,000 −2,500 −2,000 −1,500 −1,000 −500'],
		['far after it', 20_000, 20_006, 600, '+20,000 +20,001 +20,002 +20,003 +20,004 +20,005']
	])('%s', (_, from, to, width, ticks) => {
		expect(labels(from, to, width)).toBe(ticks);
	});

	it('stand under the middle of their day', () => {
		const { ticks } = dayAxis(days(-2, 2, 400), SPACING);
		expect(ticks).toEqual([
			{ at: -2 * millisecondsInDay, x: 50, label: '−2' },
			{ at: -millisecondsInDay, x: 150, label: '−1' },
			{ at: 0, x: 250, label: 'day 0' },
			{ at: millisecondsInDay, x: 350, label: '+1' }
		]);
	});

	it('leave out a day whose middle the window cuts away', () => {
		expect(labels(0, 3.25)).toBe('day 0 +1 +2');
		expect(labels(0, 3.75)).toBe('day 0 +1 +2 +3');
	});

	it('name the day that the left edge cuts, where its middle is in view', () => {
		expect(labels(5.25, 6.25)).toBe('+5');
		expect(labels(5.25, 8.25)).toBe('+5 +6 +7');
		expect(labels(5.75, 8.25)).toBe('+6 +7');
	});

	it('leave nothing out that would have to be stated below them', () => {
		expect(dayAxis(days(-15, 15), SPACING).contexts).toEqual([]);
	});
});

it('in any window ticks are whole days at even distances, in the plot, with room between them', () => {
	const windows = fc
		.record({
			from: fc.integer({ min: -20_000 * 24, max: 20_000 * 24 }),
			hours: fc.oneof(fc.integer({ min: 48, max: 2400 }), fc.integer({ min: 2400, max: 1e6 })),
			width: fc.integer({ min: 200, max: 1600 })
		})
		.map(({ from, hours, width }) => days(from / 24, (from + hours) / 24, width));
	let spaces = 0;
	fc.assert(
		fc.property(windows, (scale) => {
			const { ticks } = dayAxis(scale, SPACING);
			expect(ticks.filter(({ at }) => !Number.isInteger(at / millisecondsInDay))).toEqual([]);
			expect(ticks.filter(({ x }) => x < 0 || x > scale.width)).toEqual([]);
			expect(ticks.map(({ label }) => label)).toEqual(
				ticks.map(({ at }) => dayNumber(at / millisecondsInDay))
			);
			const steps = ticks.slice(1).map(({ at }, before) => at - ticks[before]!.at);
			spaces += steps.length;
			expect(new Set(steps).size).toBeLessThanOrEqual(1);
			expect(Math.min(...steps)).toBeGreaterThan(0);
			const room = (steps[0] ?? Infinity) / scale.msPerPx;
			expect(room).toBeGreaterThan(SPACING / 2);
		})
	);
	expect(spaces).toBeGreaterThan(200);
});

it.each([
	[0, 'day 0'],
	[-0, 'day 0'],
	[1, '+1'],
	[12, '+12'],
	[-3, '−3'],
	[999, '+999'],
	[1000, '+1,000'],
	[-12_345, '−12,345']
])('day %d is written %s', (day, written) => {
	expect(dayNumber(day)).toBe(written);
});
