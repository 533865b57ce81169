import { expect, it } from 'vitest';
import { paint } from '#lib/timeline/draw/paint/paint.ts';
import type { Bar } from '#lib/timeline/draw/shapes/shape.ts';

const BAR: Bar = {
	kind: 'bar',
	key: 'about a year',
	from: 10.3,
	solidFrom: 84.7,
	solidTo: 120,
	to: 120,
	y: 5,
	height: 6,
	fill: 'rgb(180, 83, 26)'
};

/** How full each pixel along a bar is, from 0 to 255, on a screen of so many pixels a CSS pixel. */
function fullness(bar: Bar, resolution: number): number[] {
	const canvas = document.createElement('canvas');
	canvas.width = 160 * resolution;
	canvas.height = 10 * resolution;
	const context = canvas.getContext('2d')!;
	context.setTransform(resolution, 0, 0, resolution, 0, 0);
	paint(context, [bar], 'sans-serif');
	const { data } = context.getImageData(0, Math.round(5 * resolution), canvas.width, 1);
	return Array.from({ length: canvas.width }, (_, at) => data[4 * at + 3]!);
}

it.each([1, 1.25, 1.5, 2])(
	'fades the end of a bar in without a seam, at %d pixels a CSS pixel',
	(resolution) => {
		const along = fullness(BAR, resolution);
		const rising = along.slice(0, 119 * resolution);
		expect(rising).toEqual(rising.toSorted((a, b) => a - b));
		expect(new Set(rising).size).toBeGreaterThan(20);
		expect(Math.max(...along)).toBe(255);
	}
);

it('ends a bar that does not fade where it ends', () => {
	const along = fullness({ ...BAR, solidFrom: BAR.from }, 1);
	expect(along.slice(8, 13)).toEqual([0, 0, expect.closeTo(0.7 * 255, -1), 255, 255]);
});
