import { describe, expect, it } from 'vitest';
import { arcPath, arcsOf, riseOf } from '#lib/timeline/layout/arcs.ts';
import type { Plumb, Scene } from '#lib/timeline/layout/scene.ts';

const plumb = (sole: number | null, x: number): Plumb => ({
	key: String(sole ?? 'many'),
	x,
	count: sole === null ? 3 : 1,
	actor: 0,
	sole,
	times: { start: x, end: x },
	deepest: 0,
	stretch: null,
	dots: []
});

const sceneOf = (...plumbs: Plumb[]): Scene => ({
	plumbs,
	marks: 0,
	densest: 1,
	inWindow: plumbs.length,
	rowCounts: new Uint32Array(1)
});

describe('an arc', () => {
	it.each([
		['to a statement that stands alone', [plumb(0, 100), plumb(1, 300)], 100, 100],
		['to the mark that it is merged into', [plumb(null, 110), plumb(1, 300)], 95, 110],
		['to where it would be, if nothing stands there', [plumb(1, 300)], 200, 200],
		['to outside, if it is left of the window', [plumb(1, 300)], -900, -40],
		['to outside, if it is right of the window', [plumb(1, 300)], 5000, 640]
	])('leads %s', (_, plumbs, at, to) => {
		const references = (statement: number) => (statement === 1 ? [0] : []);
		expect(arcsOf(sceneOf(...plumbs), 600, references, () => at)).toEqual([
			{ key: '1>0', from: 300, to }
		]);
	});

	it.each([
		['within one merged mark is not drawn', [plumb(null, 300)], [0]],
		['to a mark at the very place is not drawn', [plumb(1, 300)], [0]],
		['without a reference is not drawn', [plumb(0, 100), plumb(1, 300)], []]
	])('%s', (_, plumbs, references) => {
		expect(
			arcsOf(
				sceneOf(...plumbs),
				600,
				() => references,
				() => 300
			)
		).toEqual([]);
	});

	it('is drawn once, where two quotes point to the same statement', () => {
		const arcs = arcsOf(
			sceneOf(plumb(1, 300)),
			600,
			() => [0, 0],
			() => 100
		);
		expect(arcs.map(({ key }) => key)).toEqual(['1>0']);
	});
});

it.each([
	[0, 8],
	[100, 18],
	[220, 30],
	[900, 30]
])('rises over %i px by %i px', (wide, rise) => {
	expect(riseOf({ key: '', from: 0, to: wide })).toBe(rise);
});

it('is a flat curve between two heads, as high as it says', () => {
	expect(arcPath({ key: '', from: 300, to: 100 }, 60)).toBe('M100,60C150,22.7 250,22.7 300,60');
	// Halfway, a cubic curve stands three quarters of the way to its control points.
	expect(60 - (60 - 22.7) * 0.75).toBeCloseTo(60 - riseOf({ key: '', from: 300, to: 100 }), 1);
});
