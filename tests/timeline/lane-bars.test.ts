import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnchoredLane } from '#lib/compare/anchored-lanes.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, meets, type Span } from '#lib/dates/span.ts';
import { calendarBins, dayBins, type Bins } from '#lib/timeline/time/bins.ts';
import { laneBars } from '#lib/timeline/lanes/lanes-layout.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { scales } from './random-lane.ts';

const FIRST = utcDate(2023);

/** Statements of one day each, and those whose dates reach over more. */
interface Dates {
	readonly days: readonly number[];
	readonly spans: readonly Span[];
}

function laneOf({ days, spans }: Dates, zero = 0): AnchoredLane {
	return {
		group: { key: 'north', holds: { kind: 'actor', index: 0 }, period: null },
		days: Float64Array.from(days, (at) => at + zero).sort(),
		spans: spans
			.map(({ start, end }) => ({ start: start + zero, end: end + zero }))
			.sort((a, b) => a.start - b.start),
		zero,
		zeroIs: null
	};
}

const holds = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

const spansOf = ({ borders }: Bins): Span[] =>
	[...borders.subarray(1)].map((end, bin) => ({ start: borders[bin]!, end }));

const day = fc.integer({ min: -200, max: 200 }).map((after) => FIRST + after * millisecondsInDay);

const spans = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(day, fc.oneof(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 8, max: 120 })))
			.map(([start, length]) => ({ start, end: start + length * millisecondsInDay }))
	},
	{ weight: 1, arbitrary: day.map((end) => ({ start: -Infinity, end })) },
	{ weight: 1, arbitrary: day.map((start) => ({ start, end: Infinity })) },
	{ weight: 1, arbitrary: fc.constant({ start: -Infinity, end: Infinity }) }
);

interface Drawn extends Dates {
	readonly scale: TimeScale;
	readonly bins: Bins;
}

/** Random dates over a random window. */
const drawn: fc.Arbitrary<Drawn> = fc
	.record({
		days: fc.array(day, { maxLength: 60 }),
		spans: fc.array(spans, { maxLength: 25 }),
		scale: scales,
		binsOver: fc.constantFrom(calendarBins, dayBins)
	})
	.map(({ binsOver, ...rest }) => ({ ...rest, bins: binsOver(rest.scale) }));

/** What a look at each statement for itself finds. */
function counted({ days, spans, scale, bins }: Drawn) {
	const within = spansOf(bins);
	const loose = spans.filter(
		(span) => meets(span, scale.window) && !within.some((bin) => holds(bin, span))
	);
	const counts = within.map(
		(bin) =>
			days.filter((start) => holds(bin, { start, end: start + millisecondsInDay })).length +
			spans.filter((span) => holds(bin, span)).length
	);
	return { counts, loose };
}

const total = (counts: Iterable<number>): number => [...counts].reduce((sum, one) => sum + one, 0);

describe('in any window', () => {
	it('statements are counted in the bin that holds them, and what no bin holds apart', () => {
		fc.assert(
			fc.property(drawn, (one) => {
				const bars = laneBars(laneOf(one), one.bins, one.scale);
				const { counts, loose } = counted(one);
				expect([...bars.counts]).toEqual(counts);
				expect(bars.tooLoose).toBe(loose.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('all counts add up to the days in the bins and the longer dates in them or in the window', () => {
		fc.assert(
			fc.property(drawn, (one) => {
				const { borders } = one.bins;
				const [first, last] = [borders[0]!, borders.at(-1)!];
				const days = one.days.filter((at) => first <= at && at < last).length;
				const isIn = (span: Span) =>
					meets(span, one.scale.window) || spansOf(one.bins).some((bin) => holds(bin, span));
				const spans = one.spans.filter(isIn).length;
				const { counts, inBins, tooLoose } = laneBars(laneOf(one), one.bins, one.scale);
				expect([inBins, inBins + tooLoose]).toEqual([total(counts), days + spans]);
			}),
			{ numRuns: 300 }
		);
	});

	it('bands of loose dates lie in the plot, ascend, never touch and add up', () => {
		fc.assert(
			fc.property(drawn, (one) => {
				const { loose, tooLoose } = laneBars(laneOf(one), one.bins, one.scale);
				expect(
					loose.filter(({ from, to }) => from < 0 || to > one.scale.width || to < from)
				).toEqual([]);
				expect(loose.filter(({ from }, at) => at > 0 && from <= loose[at - 1]!.to)).toEqual([]);
				expect(total(loose.map(({ count }) => count))).toBe(tooLoose);
			}),
			{ numRuns: 300 }
		);
	});

	it('each loose date lies in one band, and each band begins and ends where a date does', () => {
		fc.assert(
			fc.property(drawn, (one) => {
				const { scale } = one;
				const within = (at: number) => Math.min(Math.max(scale.x(at), 0), scale.width);
				const dates = counted(one).loose.map(({ start, end }) => ({
					start: within(start),
					end: within(end)
				}));
				const { loose } = laneBars(laneOf(one), one.bins, scale);
				const bands = loose.map(({ from, to, count }) => {
					const inside = dates.filter((date) => holds({ start: from, end: to }, date));
					expect(inside).toHaveLength(count);
					return [
						Math.min(...inside.map(({ start }) => start)),
						Math.max(...inside.map(({ end }) => end))
					];
				});
				expect(loose.map(({ from, to }) => [from, to])).toEqual(bands);
			}),
			{ numRuns: 300 }
		);
	});

	it('a day 0 moves dates along the axis, and changes nothing else', () => {
		const zeros = fc
			.integer({ min: -800, max: 800 })
			.map((after) => FIRST + after * millisecondsInDay);
		fc.assert(
			fc.property(drawn, zeros, (one, zero) => {
				const { bins, scale } = one;
				expect(laneBars(laneOf(one, zero), bins, scale)).toEqual(
					laneBars(laneOf(one), bins, scale)
				);
			})
		);
	});
});

/** Forty days from day 0, ten pixels each. */
const scale = new TimeScale({ start: 0, end: 40 * millisecondsInDay }, 400);
const weeks: Bins = { borders: Float64Array.of(-7, 0, 7, 14, 21, 28, 35, 42), name: 'week' };
const bins: Bins = { ...weeks, borders: weeks.borders.map((days) => days * millisecondsInDay) };
const from = (first: number, end: number): Span => ({
	start: first * millisecondsInDay,
	end: end * millisecondsInDay
});

const barsOf = (days: readonly number[], spans: readonly Span[], zero = 0) =>
	laneBars(laneOf({ days: days.map((at) => at * millisecondsInDay), spans }, zero), bins, scale);

describe('one statement', () => {
	it.each<[string, number, number[]]>([
		['on the first day of a bin', 7, [0, 0, 1, 0, 0, 0, 0]],
		['on the last day of the bin before', 6, [0, 1, 0, 0, 0, 0, 0]],
		['in the part of a bin that the window cuts away', 41, [0, 0, 0, 0, 0, 0, 1]],
		['before the first bin', -8, [0, 0, 0, 0, 0, 0, 0]],
		['after the last one', 42, [0, 0, 0, 0, 0, 0, 0]]
	])('of one day, %s', (_, at, counts) => {
		const bars = barsOf([at], []);
		expect([...bars.counts]).toEqual(counts);
		expect(bars).toMatchObject({ inBins: total(counts), tooLoose: 0, loose: [] });
	});

	it.each<[string, Span, number[]]>([
		['as long as a bin', from(7, 14), [0, 0, 1, 0, 0, 0, 0]],
		['within a bin', from(9, 12), [0, 0, 1, 0, 0, 0, 0]],
		['within a bin that the window cuts', from(38, 42), [0, 0, 0, 0, 0, 0, 1]]
	])('of more days, %s, is counted in it', (_, span, counts) => {
		const bars = barsOf([], [span]);
		expect([...bars.counts]).toEqual(counts);
		expect(bars).toMatchObject({ inBins: 1, tooLoose: 0, loose: [] });
	});

	it.each<[string, Span, left: number, right: number]>([
		['over two bins', from(13, 15), 130, 150],
		['one day longer than a bin, at its beginning', from(7, 15), 70, 150],
		['one day longer than a bin, at its end', from(6, 14), 60, 140],
		['from before the window', from(-3, 5), 0, 50],
		['from before all bins', from(-30, 5), 0, 50],
		['until after the window', from(34, 41), 340, 400],
		['until after all bins', from(36, 90), 360, 400],
		['without a beginning', { start: -Infinity, end: 5 * millisecondsInDay }, 0, 50],
		['without an end', { start: 30 * millisecondsInDay, end: Infinity }, 300, 400],
		['without either', { start: -Infinity, end: Infinity }, 0, 400]
	])('dated too loosely, %s', (_, span, left, right) => {
		const { inBins, tooLoose, loose } = barsOf([], [span]);
		expect([inBins, tooLoose, loose]).toEqual([0, 1, [{ from: left, to: right, count: 1 }]]);
	});

	it.each<[string, Span]>([
		['ends where the window begins', from(-10, 0)],
		['ends there, and has no beginning', { start: -Infinity, end: 0 }],
		['begins where the window ends', from(40, 60)],
		['begins there, and has no end', { start: 40 * millisecondsInDay, end: Infinity }]
	])('is left out when it %s', (_, span) => {
		expect(barsOf([], [span])).toMatchObject({ inBins: 0, tooLoose: 0, loose: [] });
	});
});

describe('loose dates', () => {
	it.each<[string, Span[], [number, number, number][]]>([
		[
			'that lie apart are several',
			[from(6, 8), from(13, 15)],
			[
				[60, 80, 1],
				[130, 150, 1]
			]
		],
		['that touch are one', [from(6, 8), from(8, 15)], [[60, 150, 2]]],
		['that overlap are one', [from(6, 12), from(11, 15)], [[60, 150, 2]]],
		['that lie in another are one with it', [from(6, 22), from(13, 15)], [[60, 220, 2]]],
		[
			'that lie in the longest of those before are one with it',
			[from(6, 30), from(13, 15), from(20, 22)],
			[[60, 300, 3]]
		],
		['that begin before the window are one at its edge', [from(-20, 3), from(-9, 8)], [[0, 80, 2]]]
	])('%s', (_, spans, bands) => {
		const { loose, tooLoose } = barsOf([], spans);
		expect(loose.map(({ from: left, to, count }) => [left, to, count])).toEqual(bands);
		expect(tooLoose).toBe(spans.length);
	});
});

it('counts a month whole in a year that the window cuts, as it does a day', () => {
	const window = { start: utcDate(2000, 7), end: utcDate(2030) };
	const cut = new TimeScale(window, 600);
	const bins = calendarBins(cut);
	const lane = laneOf({
		days: [utcDate(2000, 2, 5)],
		spans: [{ start: utcDate(2000, 2), end: utcDate(2000, 3) }]
	});
	expect(bins.name).toBe('year');
	expect(laneBars(lane, bins, cut).counts[0]).toBe(2);
});

it('counts from a day 0 of its own', () => {
	const zero = utcDate(2023, 11, 11);
	const bars = barsOf([0, 7, 8], [from(13, 15)], zero);
	expect([...bars.counts]).toEqual([0, 1, 2, 0, 0, 0, 0]);
	expect(bars.loose).toEqual([{ from: 130, to: 150, count: 1 }]);
});

it('a lane without statements has empty bins', () => {
	expect(barsOf([], [])).toEqual({
		counts: new Uint32Array(7),
		loose: [],
		inBins: 0,
		tooLoose: 0
	});
});

it('a million statements are counted in less time than a look at each would take', () => {
	const reads = { count: 0 };
	const days = new Proxy(
		new Float64Array(1_000_000).map((_, at) => Math.floor(at / 25_000) * millisecondsInDay),
		{
			get(target, key) {
				reads.count++;
				return Reflect.get(target, key, target) as unknown;
			}
		}
	);
	const bars = laneBars({ ...laneOf({ days: [], spans: [] }), days }, bins, scale);
	expect([...bars.counts]).toEqual([0, ...[7, 7, 7, 7, 7, 5].map((many) => many * 25_000)]);
	expect(reads.count).toBeLessThan(1000);
});
