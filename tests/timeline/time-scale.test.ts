import fc from 'fast-check';
import { expect, it } from 'vitest';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';

const scale = new TimeScale({ start: 0, end: 10 * millisecondsInDay }, 500);

it.each([
	['the beginning of the window', 0, 0],
	['its middle', 5 * millisecondsInDay, 250],
	['its end', 10 * millisecondsInDay, 500],
	['a day before it', -millisecondsInDay, -50],
	['an open beginning', -Infinity, -Infinity],
	['an open end', Infinity, Infinity]
])('%s', (_, instant, x) => {
	expect(scale.x(instant)).toBe(x);
});

it('says how much time a pixel is', () => {
	expect(scale.msPerPx).toBe(millisecondsInDay / 50);
});

it('comes back to the same pixel from the instant that stands there', () => {
	const instant = fc.integer({ min: -1e14, max: 1e14 });
	const length = fc.integer({ min: millisecondsInDay, max: 1e13 });
	const pixel = fc.double({ min: -100, max: 2000, noNaN: true });
	fc.assert(
		fc.property(instant, length, pixel, (start, long, x) => {
			const one = new TimeScale({ start, end: start + long }, 800);
			expect(one.x(one.instant(x))).toBeCloseTo(x, 3);
		})
	);
});
