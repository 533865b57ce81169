import { expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { frameFor, rowY } from '#lib/timeline/layout/frame.ts';
import { markAt } from '#lib/timeline/layout/hit.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { TimeScale } from '#lib/timeline/time/time-scale.ts';
import { laneFrom, onDay, over, ROWS } from './random-lane.ts';

const START = utcDate(2023, 11);
const link = (row: number) => ({ row, code: 5 });

// Ten pixels a day: a point at 45, another at 75, a stretch from 100 to 300 with its middle at 200.
const lane = laneFrom([
	onDay(START + 4 * millisecondsInDay, { links: [link(0), link(2)] }),
	onDay(START + 7 * millisecondsInDay, { links: [link(1)] }),
	over(START + 10 * millisecondsInDay, START + 30 * millisecondsInDay, { links: [link(3)] })
]);
const scene = layOutLane(
	lane,
	new TimeScale({ start: START, end: START + 60 * millisecondsInDay }, 600)
);
const frame = frameFor(800, ROWS + 1);
const row = (at: number) => rowY(frame, at);

it.each([
	['a dot', 45, row(2), '0', 2],
	['beside a dot', 45 + 8, row(0) - 8, '0', 0],
	['a head', 45, frame.heads, '0', null],
	['a line between two dots', 45, (row(0) + row(1)) / 2, '0', null],
	['a line below its last dot', 75, row(4), '1', null],
	['between two lines: the nearer', 62, row(1), '1', 1],
	['the middle of a stretch', 200, row(3), '~2', 3],
	['a stretch, far from its middle', 110, row(3), '~2', 3],
	['the head of a stretch, far from its middle', 290, frame.stretchHeads, '~2', null]
])('finds %s', (_, x, y, key, dot) => {
	const hit = markAt(scene, frame, x, y);
	expect([hit?.plumb.key, hit?.dot?.row ?? null]).toEqual([key, dot]);
});

it.each([
	['nothing', 400, row(1)],
	['the axis under a line', 45, frame.bottom + 10],
	['a row that the stretch does not bear on', 110, row(1)],
	['just beyond reach', 75 + 14, row(1)]
])('finds no mark at %s', (_, x, y) => {
	expect(markAt(scene, frame, x, y)).toBeNull();
});

it('prefers a line to a stretch that it stands before', () => {
	const crossed = laneFrom([
		over(START, START + 41 * millisecondsInDay, { links: [link(0)] }),
		onDay(START + 4 * millisecondsInDay, { links: [link(0)] })
	]);
	const both = layOutLane(
		crossed,
		new TimeScale({ start: START, end: START + 60 * millisecondsInDay }, 600)
	);
	expect(markAt(both, frame, 47, row(0))?.plumb.key).toBe('1');
	expect(markAt(both, frame, 70, row(0))?.plumb.key).toBe('~0');
});
