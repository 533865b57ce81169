import { expect, it } from 'vitest';
import { labelLines } from '#lib/timeline/text/text-width.ts';

const labels = (...extents: [number, number][]) => extents.map(([from, to]) => ({ from, to }));

it.each([
	['that are far apart share a line', labels([0, 90], [120, 200]), [0, 0]],
	['that would touch stand on two', labels([0, 90], [92, 180]), [0, 1]],
	['keep their order, whichever comes first in time', labels([80, 170], [0, 90]), [1, 0]],
	['for which no line has room are left out', labels([0, 90], [10, 100], [20, 110]), [0, 1, null]]
])('labels %s', (_, all, lines) => {
	expect(labelLines(all, 2, 6)).toEqual(lines);
});
