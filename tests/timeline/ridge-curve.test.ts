import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ridgeCurve } from '#lib/timeline/draw/paint/paths.ts';

const points = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -80, max: 0 })), {
		minLength: 2,
		maxLength: 20
	})
	.map((steps) => {
		let x = 0;
		return steps.map(([step, y]) => [(x += step), y] as const);
	});

/** The height of a cubic curve at a share of its way. */
const heightAt = (share: number, y0: number, y1: number, y2: number, y: number): number =>
	(1 - share) ** 3 * y0 +
	3 * (1 - share) ** 2 * share * y1 +
	3 * (1 - share) * share ** 2 * y2 +
	share ** 3 * y;

it('passes through all of its points, from left to right', () => {
	fc.assert(
		fc.property(points, (through) => {
			const ends = ridgeCurve(through).map(([, , , , x, y]) => [x, y]);
			expect(ends).toEqual(through.slice(1));
		})
	);
});

it('never swings beyond two points that it leads between', () => {
	fc.assert(
		fc.property(points, (through) => {
			for (const [at, [, y1, , y2, , y]] of ridgeCurve(through).entries()) {
				const [, before] = through[at]!;
				const heights = Array.from({ length: 21 }, (_, step) =>
					heightAt(step / 20, before, y1, y2, y)
				);
				expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.min(before, y) - 1e-6);
				expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(before, y) + 1e-6);
			}
		}),
		{ numRuns: 500 }
	);
});

it('never turns back, and has no corner', () => {
	fc.assert(
		fc.property(points, (through) => {
			const pieces = ridgeCurve(through);
			for (const [at, [x1, , x2, , x]] of pieces.entries()) {
				const [from] = through[at]!;
				expect([from, x1, x2, x]).toEqual([from, x1, x2, x].toSorted((a, b) => a - b));
			}
			for (const [at, [x1, y1]] of pieces.slice(1).entries()) {
				const [, , x2, y2, x, y] = pieces[at]!;
				expect((y1 - y) / (x1 - x)).toBeCloseTo((y - y2) / (x - x2), 6);
			}
		})
	);
});

it.each([
	[
		'two points are joined by a straight line',
		[
			[0, 0],
			[3, -3]
		],
		[[1, -1, 2, -2, 3, -3]]
	],
	[
		'what is flat stays flat',
		[
			[0, -2],
			[3, -2],
			[6, -2]
		],
		[
			[1, -2, 2, -2, 3, -2],
			[4, -2, 5, -2, 6, -2]
		]
	]
] as const)('%s', (_, through, pieces) => {
	expect(ridgeCurve(through)).toEqual(pieces);
});
