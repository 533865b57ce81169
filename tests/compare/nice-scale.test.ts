import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceScale } from '#lib/compare/nice-scale.ts';

it.each([
	[0, 0.01, [0, 0.01]],
	[0.04, 0.04, [0, 0.01, 0.02, 0.03, 0.04]],
	[0.14, 0.15, [0, 0.05, 0.1, 0.15]],
	[0.41, 0.5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
	[1, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]]
])('a scale that holds a share of %d ends at %d', (largest, most, ticks) => {
	expect(niceScale(largest)).toEqual({ most, ticks });
});

it('holds every share, with two to six ticks that rise from 0 to its end', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (largest) => {
			const { most, ticks } = niceScale(largest);
			expect(most).toBeGreaterThanOrEqual(largest - 1e-9);
			expect(ticks.length).toBeGreaterThanOrEqual(2);
			expect(ticks.length).toBeLessThanOrEqual(6);
			expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
			expect([ticks[0], ticks.at(-1)]).toEqual([0, most]);
		}),
		{ numRuns: 5000 }
	);
});
