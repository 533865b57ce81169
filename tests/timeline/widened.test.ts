import { expect, it } from 'vitest';
import { arcPath, riseOf } from '#lib/timeline/layout/arcs.ts';
import type { Plumb, Scene } from '#lib/timeline/layout/scene.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { widened, widenedArcs, widenedScene } from '#lib/timeline/layout/widened.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { laneFrom, onDay } from './random-lane.ts';

const plumb = (x: number, stretch: Plumb['stretch'] = null): Plumb => ({
	...{ statement: 0, x, colour: 0, stretch, dots: [] }
});
const scene = (...plumbs: Plumb[]): Scene => ({
	...{ level: 'lines', plumbs, inWindow: 1, earlier: 0, later: 0 },
	rowCounts: new Uint32Array()
});

it('what stands somewhere stands at the same share of a wider plot, and keeps its size', () => {
	expect(widened([{ x: 100, width: 40 }], 1.5)).toEqual([{ x: 150, width: 40 }]);
});

it('a stretch grows with its plot', () => {
	const stretch = { from: 10, solidFrom: 20, solidTo: 30, to: 40 };
	expect(widenedScene(scene(plumb(25, stretch)), 2)).toMatchObject({
		plumbs: [{ x: 50, stretch: { from: 20, solidFrom: 40, solidTo: 60, to: 80 } }]
	});
});

it('columns grow with their plot, and count as before', () => {
	const lane = laneFrom(Array.from({ length: 200 }, () => onDay(utcDate(2023, 6))));
	const window = { start: utcDate(2023), end: utcDate(2024) };
	const narrow = layOutLane(lane, new TimeScale(window, 300), 44, [0]);
	const wide = widenedScene(narrow, 2);
	if (narrow.level === 'lines' || wide.level === 'lines') throw new Error(wide.level);
	expect(wide).toEqual({
		...narrow,
		columns: { ...narrow.columns, edges: narrow.columns.edges.map((edge) => edge * 2) }
	});
	expect(wide.columns.edges.at(-1)! - wide.columns.edges[0]!).toBeGreaterThanOrEqual(600);
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
