import { describe, expect, it } from 'vitest';
import { arcPath, arcsOf, arcsUnder, riseOf } from '#lib/timeline/layout/arcs.ts';
import type { Plumb } from '#lib/timeline/layout/scene.ts';

const plumb = (statement: number, x: number): Plumb => ({
	...{ statement, x, colour: 0, stretch: null, dots: [] }
});

const WIDTH = 600;

describe('an arc', () => {
	it.each([
		['to a statement that is drawn', [plumb(0, 100), plumb(1, 300)], 95, 100],
		['to where it would be, if nothing stands there', [plumb(1, 300)], 200, 200],
		['to outside, if it is left of the window', [plumb(1, 300)], -900, -40],
		['to outside, if it is right of the window', [plumb(1, 300)], 5000, 640]
	])('leads %s', (_, plumbs, at, to) => {
		const references = (statement: number) => (statement === 1 ? [0] : []);
		expect(arcsOf(plumbs, WIDTH, references, () => at)).toEqual([{ key: '1>0', from: 300, to }]);
	});

	it.each([
		['to a statement at the very place', [plumb(1, 300)], [0]],
		['without a reference', [plumb(0, 100), plumb(1, 300)], []]
	])('%s is not drawn', (_, plumbs, references) => {
		expect(
			arcsOf(
				plumbs,
				WIDTH,
				() => references,
				() => 300
			)
		).toEqual([]);
	});

	it('to a statement that a filter took away is not drawn', () => {
		expect(
			arcsOf(
				[plumb(1, 300)],
				WIDTH,
				() => [0],
				() => null
			)
		).toEqual([]);
	});

	it('is drawn once, where two quotes point to the same statement', () => {
		const arcs = arcsOf(
			[plumb(1, 300)],
			WIDTH,
			() => [0, 0],
			() => 100
		);
		expect(arcs.map(({ key }) => key)).toEqual(['1>0']);
	});
});

it.each([
	[0, 8],
	[100, 18],
	[160, 24],
	[900, 24]
])('rises over %i px by %i px', (wide, rise) => {
	expect(riseOf({ key: '', from: 0, to: wide })).toBe(rise);
});

describe('under titles', () => {
	const arc = { key: '', from: 300, to: 100 };
	const label = (x: number, tier: number, anchor: 'start' | 'end' = 'start') => ({
		...{ statement: 0, x, tier, anchor, width: 80, lines: ['title', 'subtitle'], colour: 0 }
	});
	const rise = (...labels: ReturnType<typeof label>[]) =>
		arcsUnder(labels, [arc], { tiers: 4 })[0]!.rise;

	it.each([
		['in the last tiers, above it', [label(100, 0), label(150, 2)], 11],
		['that ends at its end, in the last tiers', [label(300, 2, 'end')], 11],
		['in higher tiers alone', [label(100, 0)], 24],
		['before and after it', [label(10, 2), label(300, 2), label(100, 2, 'end')], 24]
	])('%s, it rises by what room they leave', (_, labels, expected) => {
		expect(rise(...labels)).toBe(expected);
	});
});

it('is a flat curve between two heads, as high as it says', () => {
	expect(arcPath({ key: '', from: 300, to: 100 }, 60)).toBe('M100,60C150,28 250,28 300,60');
	// Halfway, a cubic curve stands three quarters of the way to its control points.
	expect(60 - (60 - 28) * 0.75).toBeCloseTo(60 - riseOf({ key: '', from: 300, to: 100 }), 1);
});
