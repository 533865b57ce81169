import { expect, it } from 'vitest';
import { arcPath, riseOf } from '#lib/timeline/layout/arcs.ts';
import type { Plumb } from '#lib/timeline/layout/scene.ts';
import { widened, widenedArcs, widenedScene } from '#lib/timeline/layout/widened.ts';

const plumb = (x: number, stretch: Plumb['stretch'] = null): Plumb => ({
	key: String(x),
	x,
	count: 1,
	actor: 0,
	sole: 0,
	times: { start: 0, end: 0 },
	deepest: 0,
	stretch,
	dots: []
});
const scene = (...plumbs: Plumb[]) => ({
	plumbs,
	marks: 2,
	densest: 1,
	inWindow: 1,
	rowCounts: new Uint32Array()
});

it('what stands somewhere stands at the same share of a wider plot, and keeps its size', () => {
	expect(widened([{ x: 100, width: 40 }], 1.5)).toEqual([{ x: 150, width: 40 }]);
});

it('a stretch grows with its plot', () => {
	const stretch = { from: 10, solidFrom: 20, solidTo: 30, to: 40 };
	expect(widenedScene(scene(plumb(25, stretch)), 2).plumbs[0]).toMatchObject({
		x: 50,
		stretch: { from: 20, solidFrom: 40, solidTo: 60, to: 80 }
	});
});

it('a plot that is as wide keeps the very same scene', () => {
	const same = scene(plumb(1));
	expect(widenedScene(same, 1)).toBe(same);
});

it('an arc spans more, and rises as before', () => {
	const arc = { key: 'a', from: 100, to: 0 };
	const [wide] = widenedArcs([arc], 1.5);
	expect([wide!.from, wide!.to, riseOf(wide!)]).toEqual([150, 0, riseOf(arc)]);
	const height = (path: string) => /C[\d.]+,([\d.]+)/.exec(path)![1];
	expect(height(arcPath(wide!, 60))).toBe(height(arcPath(arc, 60)));
});
