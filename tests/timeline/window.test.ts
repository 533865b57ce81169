import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import {
	centredOn,
	clampWindow,
	fitExtentOf,
	NARROWEST,
	panExtentOf,
	panned,
	TimeScale,
	zoomed
} from '#lib/timeline/time/window.ts';

const YEARS = { min: -4000, max: 9000 };
const panExtents = fc
	.tuple(fc.integer(YEARS), fc.integer({ min: 1, max: 900 }))
	.map(([year, years]): Span => ({ start: utcDate(year), end: utcDate(year + years) }));
const windows = fc
	.tuple(fc.integer(YEARS), fc.integer({ min: 0, max: 60_000 }), fc.nat(1e6))
	.map(([year, hours, length]): Span => {
		const start = utcDate(year) + hours * (millisecondsInDay / 24);
		return { start, end: start + (length * millisecondsInDay) / 24 };
	});

const HAIR = 0.1; // ms, which numbers as large as these are rounded by

describe('a window that is kept inside the pan extent', () => {
	it('lies inside it, and is never narrower than a day', () => {
		fc.assert(
			fc.property(panExtents, windows, (panExtent, window) => {
				const { start, end } = clampWindow(panExtent, window);
				expect(start).toBeGreaterThanOrEqual(panExtent.start - HAIR);
				expect(end).toBeLessThanOrEqual(panExtent.end + HAIR);
				expect(end - start).toBeGreaterThanOrEqual(NARROWEST - HAIR);
			})
		);
	});

	it('stays as it is, where it lies inside already', () => {
		fc.assert(
			fc.property(panExtents, fc.nat(99), fc.nat(99), (panExtent, from, length) => {
				const part = (panExtent.end - panExtent.start) / 200;
				const start = panExtent.start + from * part;
				const window = { start, end: start + Math.max(NARROWEST, length * part) };
				const held = clampWindow(panExtent, window);
				expect(held.start).toBeCloseTo(window.start, 0);
				expect(held.end).toBeCloseTo(window.end, 0);
			})
		);
	});

	it.each([
		['too early is moved later', -3, 2, 0, 5],
		['too late is moved earlier', 364, 370, 359, 365],
		['too wide becomes the world', -50, 900, 0, 365],
		['too narrow becomes a day, around its middle', 10, 10.5, 9.75, 10.75]
	])('%s', (_, from, to, start, end) => {
		const first = utcDate(2023);
		const days = ({ start: a, end: b }: Span) => [
			(a - first) / millisecondsInDay,
			(b - first) / millisecondsInDay
		];
		const panExtent = { start: first, end: utcDate(2024) };
		const window = { start: first + from * millisecondsInDay, end: first + to * millisecondsInDay };
		expect(days(clampWindow(panExtent, window))).toEqual([start, end]);
	});
});

it('zooming keeps the instant under the pointer where it is', () => {
	fc.assert(
		fc.property(
			windows.filter(({ start, end }) => end > start),
			fc.double({ min: 0.1, max: 10, noNaN: true }),
			fc.double({ min: 0, max: 800, noNaN: true }),
			(window, factor, pointer) => {
				const about = new TimeScale(window, 800).instant(pointer);
				const closer = zoomed(window, factor, about);
				expect(new TimeScale(closer, 800).x(about)).toBeCloseTo(pointer, 2);
				expect((closer.end - closer.start) * factor).toBeCloseTo(window.end - window.start, -1);
			}
		)
	);
});

const week = { start: 0, end: 8 * millisecondsInDay };

it.each([
	['zoomed in twice, about its middle', zoomed(week, 2), 2, 6],
	['zoomed out twice', zoomed(week, 0.5), -4, 12],
	['zoomed in about its beginning', zoomed(week, 2, 0), 0, 4],
	['moved half its length later', panned(week, 0.5), 4, 12],
	['moved a quarter earlier', panned(week, -0.25), -2, 6],
	['centred on its end', centredOn(week, 8 * millisecondsInDay), 4, 12]
])('a window %s', (_, { start, end }, from, to) => {
	expect([start / millisecondsInDay, end / millisecondsInDay]).toEqual([from, to]);
});

describe('home', () => {
	it.each([
		['one day has three days of air', 0, 0, -3, 3],
		['a hundred days have six', 0, 100, -6, 106]
	])('%s', (_, from, to, start, end) => {
		const fitExtent = fitExtentOf({ start: from * millisecondsInDay, end: to * millisecondsInDay });
		expect([fitExtent.start / millisecondsInDay, fitExtent.end / millisecondsInDay]).toEqual([
			start,
			end
		]);
	});

	it('of nothing is the year in which something was declared last', () => {
		const adoptions = [utcDate(2016, 11, 30), utcDate(2022, 1, 15)];
		expect(fitExtentOf(null, adoptions)).toEqual({ start: utcDate(2022), end: utcDate(2023) });
	});

	it('of nothing at all is a year all the same', () => {
		expect(fitExtentOf(null)).toEqual({ start: utcDate(2000), end: utcDate(2001) });
	});
});

describe('the pan extent', () => {
	const fitExtent = { start: utcDate(2023, 11, 8), end: utcDate(2023, 11, 24) };
	it.each([
		['is the whole year around home', [], 2023, 2024],
		['reaches back to an adoption', [utcDate(2016, 11, 30)], 2016, 2024],
		['reaches on to one', [utcDate(2025, 3, 31)], 2023, 2026],
		['holds all of them', [utcDate(-43, 3, 15), utcDate(2025)], -43, 2026]
	])('%s', (_, adoptions, first, last) => {
		expect(panExtentOf(fitExtent, adoptions)).toEqual({
			start: utcDate(first),
			end: utcDate(last)
		});
	});
});
