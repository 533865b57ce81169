import { describe, expect, it } from 'vitest';
import { arcPath, arcsOf, riseOf } from '#lib/timeline/layout/arcs.ts';
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

it('is a flat curve between two heads, as high as it says', () => {
	expect(arcPath({ key: '', from: 300, to: 100 }, 60)).toBe('M100,60C150,28 250,28 300,60');
	// Halfway, a cubic curve stands three quarters of the way to its control points.
	expect(60 - (60 - 28) * 0.75).toBeCloseTo(60 - riseOf({ key: '', from: 300, to: 100 }), 1);
});
