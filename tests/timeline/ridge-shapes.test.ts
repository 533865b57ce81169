import { describe, expect, it } from 'vitest';
import type { Columns } from '#lib/timeline/layout/columns.ts';
import { frameFor } from '#lib/timeline/layout/frame.ts';
import { markupOf } from '#lib/timeline/draw/paint/markup.ts';
import {
	histogramShapes,
	barsLift,
	ridgeShapes,
	ridgeStep
} from '#lib/timeline/draw/shapes/count-shapes.ts';
import type { Bars, Ridge } from '#lib/timeline/draw/shapes/shape.ts';
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
	return ridgeShapes(columns, ridgeStep(columns, frame), rows, sheet) as Ridge[];
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
		expect(Math.min(...tops!)).toBeGreaterThan(frame.heads - barsLift(frame));
		expect(second!.base - lower![2]!).toBeCloseTo(first!.base - tops![1]!, 6);
	});

	it('rise 1.75 heights of a row where they are highest, in the first row as in any', () => {
		for (const rows of [6, 14, 60]) {
			const frame = frameFor({ width: 1232, rows, statements: 6000, hasArcs: false });
			for (const row of [0, rows - 1]) {
				const counts = new Uint32Array(rows * 3);
				counts[row * 3 + 1] = 215;
				const columns = {
					...{ count: 3, colours: 1, highest: 215, peak: 215, counts },
					...{ shares: Uint32Array.of(0, 215, 0), totals: Uint32Array.of(0, 215, 0) },
					...{ bins: { borders: [0, 1, 2, 3].map((day) => day * 864e5), unit: 'day', units: 1 } },
					edges: Float64Array.of(0, frame.plot / 3, (2 * frame.plot) / 3, frame.plot)
				} as unknown as Columns;
				const reviewed = Array.from({ length: rows }, () => ({ isReviewed: true }));
				const step = ridgeStep(columns, frame);
				const [ridge] = ridgeShapes(columns, step, reviewed, { ...sheet, frame }) as Ridge[];
				const top = Math.min(...ridge!.runs.flat().map(([, y]) => y));
				expect(ridge!.base - top).toBeCloseTo(1.75 * frame.rowHeight, 6);
				// The bars stand over them, and are high enough to be read.
				const lift = barsLift(frame);
				const [bars] = histogramShapes(columns, 1, lift, { ...sheet, frame }) as [Bars];
				const [[, barTop, , height]] = bars.boxes as [Bars['boxes'][number]];
				expect(barTop + height).toBeLessThanOrEqual(top);
				expect(height).toBeGreaterThan(20);
			}
		}
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
