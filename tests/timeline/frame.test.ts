import { describe, expect, it } from 'vitest';
import { frameFor, rowY } from '#lib/timeline/layout/frame.ts';

describe('the height of a row, where the chart is as tall automatic', () => {
	it.each([
		[1, 48],
		[6, 48],
		[20, 30],
		[40, 15],
		[100, 15]
	])('of %i rows is %i px', (rows, height) => {
		expect(frameFor(1000, rows).rowHeight).toBe(height);
	});
});

it.each([
	[6, 410, 44],
	[6, 2000, 48],
	[45, 746, 600 / 45]
])('%i rows that share %i px are %f px high', (rows, height, rowHeight) => {
	expect(frameFor(1000, rows, height)).toMatchObject({ height, rowHeight });
});

it.each([
	[60, 746, 866],
	[60, 240, 866],
	[21, 240, 398]
])('%i rows need more than %i px to be read: %i', (rows, height, needed) => {
	const frame = frameFor(1000, rows, height);
	expect(frame).toMatchObject({ height: needed, rowHeight: 12, fontSize: 10 });
});

it.each([
	['a phone', 400, 150],
	['a tablet', 668, 190],
	['a page', 864, 207],
	['a wide screen', 2000, 300]
])('the names have their share of %s', (_, width, gutter) => {
	expect(frameFor(width, 6)).toMatchObject({ gutter, plot: width - gutter - 16 });
});

it.each([1, 6, 60])('%i rows stand between the heads and the axis, one under the other', (rows) => {
	const frame = frameFor(1000, rows);
	const middles = Array.from({ length: rows }, (_, row) => rowY(frame, row));
	expect(middles[0]).toBe(frame.top + frame.rowHeight / 2);
	expect(middles.at(-1)).toBe(frame.bottom - frame.rowHeight / 2);
	expect(frame.heads).toBeLessThan(frame.top);
	expect(frame.bottom).toBeLessThan(frame.height);
});

it.each([
	[6, 13],
	[24, 12],
	[60, 12]
])('the names of %i rows are written in %i px, which fit their rows', (rows, fontSize) => {
	const frame = frameFor(1000, rows);
	expect(frame.fontSize).toBe(fontSize);
	expect(frame.fontSize).toBeLessThan(frame.rowHeight);
});
