import { expect, it } from 'vitest';
import { localPoint } from '#lib/timeline/gestures/local-point.ts';

/** An element 400 px wide and 200 high, drawn with its corner at 100, 50 of the screen. */
const drawn = (width: number, height: number) =>
	({
		offsetWidth: 400,
		offsetHeight: 200,
		getBoundingClientRect: () => ({ left: 100, top: 50, width, height })
	}) as HTMLElement;

it.each([
	['as it is', 400, 200, { x: 200, y: 100 }],
	['half as large', 200, 100, { x: 400, y: 200 }],
	['half as large again', 600, 300, { x: 133.33, y: 66.67 }],
	['wider and lower', 800, 100, { x: 100, y: 200 }],
	['with a part of a pixel, which is no scale', 400.4, 199.6, { x: 200, y: 100 }]
])('finds a pointer in an element that is drawn %s', (_, width, height, expected) => {
	const { x, y } = localPoint({ clientX: 300, clientY: 150 }, drawn(width, height));
	expect(x).toBeCloseTo(expected.x, 1);
	expect(y).toBeCloseTo(expected.y, 1);
});

it('takes an element that is not shown as it is', () => {
	const hidden = { ...drawn(0, 0), offsetWidth: 0, offsetHeight: 0 } as HTMLElement;
	expect(localPoint({ clientX: 300, clientY: 150 }, hidden)).toEqual({ x: 200, y: 100 });
});
