import { describe, expect, it } from 'vitest';
import type { Columns } from '#lib/timeline/layout/columns.ts';
import { frameFor } from '#lib/timeline/layout/frame.ts';
import { markupOf } from '#lib/timeline/draw/paint/markup.ts';
import { ridgeShapes } from '#lib/timeline/draw/shapes/count-shapes.ts';
import type { Ridge } from '#lib/timeline/draw/shapes/shape.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { ENGLISH } from '#lib/messages/english.ts';

const frame = frameFor({ width: 800, rows: 2, statements: 40, hasArcs: false, height: 500 });
const sheet = { frame, theme: PAPER_THEME, messages: ENGLISH };

/** Columns of equal width with so many links in each of two rows. */
function ridgesOf(counts: readonly [number[], number[]]): Ridge[] {
	const count = counts[0].length;
	const columns = {
		...{ count, highest: 9, counts: Uint32Array.from(counts.flat()) },
		edges: Float64Array.from({ length: count + 1 }, (_, at) => (at * frame.plot) / count)
	} as unknown as Columns;
	const rows = [{ isReviewed: true }, { isReviewed: false }];
	return ridgeShapes(columns, rows, sheet) as Ridge[];
}

describe('the ridges of a row', () => {
	it('begin and end on its base line, also at the edges of the plot', () => {
		const ridges = ridgesOf([
			[3, 0, 9],
			[9, 0, 5]
		]);
		for (const { runs, base } of ridges) {
			for (const points of runs) {
				expect([points[0]![1], points[points.length - 1]![1]]).toEqual([base, base]);
			}
		}
		expect(ridges.map(({ runs }) => runs.length)).toEqual([2, 2]);
	});

	it('leave the bars over the first row alone, and keep one scale', () => {
		const [first, second] = ridgesOf([
			[0, 9, 1],
			[0, 3, 9]
		]);
		const [tops, lower] = [first!, second!].map(({ runs }) => runs[0]!.map(([, y]) => y));
		expect(Math.min(...tops!)).toBeGreaterThan(frame.heads);
		expect(second!.base - lower![2]!).toBeCloseTo(first!.base - tops![1]!, 6);
	});

	it('are one element of a picture, however many they are', () => {
		const some = [1, 0, 2, 0, 3, 0, 4, 0, 5, 0];
		const markup = markupOf(ridgesOf([some, some]), 'some');
		expect(markup.match(/<path/g)).toHaveLength(2);
		expect(markup.match(/M/g)).toHaveLength(10);
	});

	it('are none where a row has nothing', () => {
		expect(
			ridgesOf([
				[0, 0],
				[0, 1]
			]).map(({ key }) => key)
		).toEqual(['ridge 1']);
	});
});
