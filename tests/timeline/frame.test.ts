import { describe, expect, it } from 'vitest';
import {
	baseline,
	frameFor,
	NAME_OVER,
	rowAt,
	rowBottom,
	rowTop,
	rowY,
	TIER,
	type FrameRequest
} from '#lib/timeline/layout/frame.ts';

const frameOf = (asked: Partial<FrameRequest>) =>
	frameFor({ width: 1000, rows: 6, statements: 40, hasArcs: false, ...asked });

describe('the height of a row, where the chart is as tall as it needs to be', () => {
	it.each([
		[1, 44],
		[6, 44],
		[20, 30],
		[40, 15],
		[100, 15]
	])('of %i rows is %i px', (rows, height) => {
		expect(frameOf({ rows }).rowHeight).toBe(height);
	});
});

describe('rows that share a height', () => {
	it.each([
		[6, 410],
		[6, 700],
		[20, 600],
		[30, 900]
	])('fill it, as far as a row grows: %i rows in %i px', (rows, height) => {
		const frame = frameOf({ rows, height });
		expect(frame.height).toBe(height);
		expect(frame.rowHeight).toBeGreaterThanOrEqual(12);
		expect(frame.rowHeight).toBeLessThanOrEqual(44);
		if (frame.rowHeight < 44) expect(frame.bottom).toBeCloseTo(height - 54, 6);
	});

	it('have fewer tiers of titles, where these would leave them too low', () => {
		expect([350, 400, 500].map((height) => frameOf({ rows: 12, height }).tiers)).toEqual([4, 6, 7]);
	});

	it.each([
		[60, 746],
		[60, 240],
		[21, 240]
	])('need more than is asked for, to be read: %i rows in %i px', (rows, height) => {
		const frame = frameOf({ rows, height });
		expect(frame).toMatchObject({ rowHeight: 12, fontSize: 10 });
		expect(frame.height).toBe(frame.bottom + 54);
		expect(frame.height).toBeGreaterThan(height);
	});
});

describe('the rows of several policy documents', () => {
	const headings = [0, 4];
	const frame = frameOf({ headings });

	it('stand each under its heading', () => {
		const tops = [0, 1, 3, 4, 5].map((row) => rowTop(frame, row) - frame.top);
		expect(tops).toEqual([56, 100, 188, 288, 332]);
		expect(frame.bottom).toBe(rowBottom(frame, 5));
	});

	it('are found by their heights, headings with the rows under them', () => {
		const found = [0, 55, 60, 100, 231, 232, 287, 288, 999].map((y) => rowAt(frame, frame.top + y));
		expect(found).toEqual([0, 0, 0, 1, 3, 4, 4, 4, 5]);
	});

	it('share a height with their headings', () => {
		const fitted = frameOf({ headings, rows: 12, height: 600 });
		expect(fitted.bottom).toBeCloseTo(600 - 54, 6);
	});
});

describe('the tiers of titles', () => {
	it.each([
		[0, 4],
		[2, 4],
		[10, 5],
		[13, 7],
		[100, 7],
		[101, 6],
		[1_000_000, 6]
	])('over %i statements are %i', (statements, tiers) => {
		expect(frameOf({ statements }).tiers).toBe(tiers);
	});

	it('leave the first row above the middle of a screen of 800 px, under a heading and a bar of one line', () => {
		const above = 207; // px over the chart, as it is on a page of 1280 px
		for (let statements = 0; statements < 200; statements++) {
			const frame = frameOf({ statements, hasArcs: true });
			expect(above + rowTop(frame, 0)).toBeLessThan(400);
		}
	});

	it('stand between the axis and the heads, with room for arcs where there are any', () => {
		const [without, withArcs] = [false, true].map((hasArcs) => frameOf({ hasArcs }));
		expect(without!.heads).toBe(without!.axis + without!.tiers * TIER + 20);
		expect(withArcs!.heads - without!.heads).toBe(6);
	});
});

it.each([
	['a tablet', 668, 190],
	['a page', 1200, 246],
	['a wide screen', 2000, 300]
])('the names have their share of %s', (_, width, gutter) => {
	expect(frameOf({ width })).toMatchObject({ gutter, plot: width - gutter - 16 });
});

describe('on a phone', () => {
	it('names stand over their rows, and the plot has all of the width', () => {
		const frame = frameOf({ width: 400 });
		expect(frame).toMatchObject({ gutter: 10, plot: 400 - 10 - 16, rowHeight: 46 });
		expect(frame.room).toBe(46 - NAME_OVER);
		// The middle of what is left below a name.
		expect(rowY(frame, 0)).toBe(frame.top + NAME_OVER + frame.room / 2);
	});

	it('but in a height that is asked for they stand beside them', () => {
		const frame = frameOf({ width: 400, height: 600 });
		expect(frame).toMatchObject({ gutter: 150, room: frame.rowHeight });
	});
});

it.each([1, 6, 60])('%i rows stand under the heads, one under the other', (rows) => {
	const frame = frameOf({ rows });
	const middles = Array.from({ length: rows }, (_, row) => rowY(frame, row));
	expect(middles[0]).toBe(frame.top + frame.rowHeight / 2);
	expect(middles.at(-1)).toBe(frame.bottom - frame.rowHeight / 2);
	expect(frame.axis).toBeLessThan(frame.heads);
	expect(frame.heads).toBeLessThan(frame.top);
	expect(frame.bottom).toBeLessThan(frame.height);
	for (let row = 0; row < rows; row++) {
		expect(baseline(frame, row)).toBeGreaterThan(rowY(frame, row));
		expect(baseline(frame, row)).toBeLessThan(frame.top + (row + 1) * frame.rowHeight);
	}
});

it.each([
	[6, 13],
	[24, 12],
	[60, 12]
])('the names of %i rows are written in %i px, which fit their rows', (rows, fontSize) => {
	const frame = frameOf({ rows });
	expect(frame.fontSize).toBe(fontSize);
	expect(frame.fontSize).toBeLessThan(frame.rowHeight);
});
