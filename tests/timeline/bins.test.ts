import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { dayAt } from '#lib/dates/day.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { calendarBins, dayBins, type Bins } from '#lib/timeline/time/bins.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { readWhen } from '../fixtures/read-when.ts';

const NARROWEST = 8; // px
const DAYS_OF = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

const over = (written: string, width = 600): TimeScale =>
	new TimeScale(readWhen(written).span, width);

const years = (from: number, to: number, width = 600): TimeScale =>
	new TimeScale({ start: utcDate(from), end: utcDate(to) }, width);

/** From one day to another, itself left out, counted from day 0. */
const days = (from: number, to: number, width = 600): TimeScale =>
	new TimeScale({ start: from * millisecondsInDay, end: to * millisecondsInDay }, width);

const widthsOf = ({ borders }: Bins, { msPerPx }: TimeScale): number[] =>
	[...borders.subarray(1)].map((end, bin) => (end - borders[bin]!) / msPerPx);

// From half a day to two thousand years, before Christ and after.
const windows = fc
	.record({
		from: fc.double({ min: -3000 * 365, max: 8000 * 365, noNaN: true }),
		length: fc.double({ min: -0.3, max: 5.9, noNaN: true }).map((power) => 10 ** power),
		width: fc.integer({ min: 200, max: 1600 })
	})
	.map(({ from, length, width }) => days(Math.round(from * 24) / 24, from + length, width));

describe.each<[string, (scale: TimeScale) => Bins]>([
	['calendar bins', (scale) => calendarBins(scale)],
	['day bins', dayBins]
])('in any window, %s', (_, binsOver) => {
	it('cover it, ascending, and none of them lies beside it', () => {
		fc.assert(
			fc.property(windows, (scale) => {
				const { borders } = binsOver(scale);
				const { start, end } = scale.window;
				expect(borders[0]! <= start && start < borders[1]!).toBe(true);
				expect(borders.at(-2)! < end && end <= borders.at(-1)!).toBe(true);
				expect(borders.filter((at, bin) => at <= (borders[bin - 1] ?? -Infinity))).toHaveLength(0);
			})
		);
	});

	it('have their borders where days begin', () => {
		fc.assert(
			fc.property(windows, (scale) => {
				const { borders } = binsOver(scale);
				expect(borders.filter((at) => at % millisecondsInDay !== 0)).toHaveLength(0);
			})
		);
	});

	it('are never more than the screen has room for, and one or more', () => {
		fc.assert(
			fc.property(windows, (scale) => {
				const bins = binsOver(scale).borders.length - 1;
				expect(bins).toBeGreaterThan(0);
				expect(bins).toBeLessThanOrEqual(scale.width / (NARROWEST * (28 / 30)) + 2);
			})
		);
	});
});

describe('bins are wide enough to be pointed at', () => {
	it('on the calendar, but for what February lacks of a month of thirty days', () => {
		fc.assert(
			fc.property(windows, (scale) => {
				const narrowest = Math.min(...widthsOf(calendarBins(scale), scale));
				expect(narrowest).toBeGreaterThanOrEqual(NARROWEST * (28 / 30) - 1e-6);
			})
		);
	});

	it('on the calendar as wide as is asked for, and no shorter than so many days', () => {
		fc.assert(
			fc.property(
				windows,
				fc.constantFrom(6, 20),
				fc.constantFrom(7, 30, 91, 365),
				(scale, px, least) => {
					const bins = calendarBins(scale, px, least);
					expect(Math.min(...widthsOf(bins, scale))).toBeGreaterThanOrEqual(px * (28 / 30) - 1e-6);
					expect(DAYS_OF[bins.unit]).toBeGreaterThanOrEqual(least);
				}
			)
		);
	});

	it('counted from day 0, all equally', () => {
		fc.assert(
			fc.property(windows, (scale) => {
				const widths = widthsOf(dayBins(scale), scale);
				expect(Math.min(...widths)).toBeGreaterThanOrEqual(NARROWEST - 1e-6);
				expect(Math.max(...widths)).toBeCloseTo(widths[0]!, 6);
			})
		);
	});

	it('and no wider than they have to be', () => {
		const next = [1, 7, 28, 91, 364, 1820, 3640, 9100, 18_200, 36_400];
		fc.assert(
			fc.property(windows, (scale) => {
				const { borders } = dayBins(scale);
				const shorter = next.findLast(
					(many) => many < (borders[1]! - borders[0]!) / millisecondsInDay
				);
				const tooNarrow = ((shorter ?? 0) * millisecondsInDay) / scale.msPerPx;
				expect(tooNarrow).toBeLessThan(NARROWEST);
			})
		);
	});
});

describe('calendar bins are named after their length', () => {
	it.each<[string, TimeScale, string]>([
		['a month', over('2023-11'), 'day'],
		['days of eight pixels', days(0, 75), 'day'],
		['days of less', days(0, 76), 'week'],
		['half a year', over('2023-01/2023-06'), 'week'],
		['a year', over('2023'), 'week'],
		['two years', over('2022/2023'), 'month'],
		['ten years', over('2014/2023'), 'quarter'],
		['thirty years', years(1990, 2020), 'year'],
		['a century', years(1900, 2000), 'period of 5 years'],
		['a century and a half', years(1850, 2000), 'period of 5 years'],
		['five centuries', years(1500, 2000), 'period of 10 years'],
		['a millennium', years(1000, 2000), 'period of 25 years'],
		['three millennia', years(-1000, 2000), 'period of 50 years'],
		['six millennia', years(-4000, 2000), 'period of 100 years'],
		['twelve millennia', years(-9000, 3000), 'period of 250 years'],
		['thirty millennia', years(-20_000, 10_000), 'period of 500 years'],
		['sixty millennia', years(-50_000, 10_000), 'period of 1,000 years'],
		['more than there are bins for', years(-200_000, 200_000), 'period of 1,000 years'],
		['a year on a wide screen', over('2023', 3000), 'day'],
		['a year on a narrow one', over('2023', 300), 'month']
	])('%s', (_, scale, name) => {
		expect(calendarBins(scale).name).toBe(name);
	});
});

describe('the borders of calendar bins', () => {
	it.each<[string, TimeScale, string[]]>([
		[
			'days',
			over('2024-02-28/2024-03-01'),
			['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']
		],
		[
			'weeks, from Monday to Monday',
			over('2023-11-08/2023-11-21', 20),
			['2023-11-06', '2023-11-13', '2023-11-20', '2023-11-27']
		],
		['months', over('2023-12-31/2024-01-01', 2), ['2023-12-01', '2024-01-01', '2024-02-01']],
		[
			'quarters',
			over('2023-11/2024-04', 20),
			['2023-10-01', '2024-01-01', '2024-04-01', '2024-07-01']
		],
		['years', over('2022-11/2023-10', 10), ['2022-01-01', '2023-01-01', '2024-01-01']],
		[
			'five years, in round numbers, over the turn of the era',
			over('-0012/0003', 64),
			['-0015-01-01', '-0010-01-01', '-0005-01-01', '0000-01-01', '0005-01-01']
		],
		['ten years', over('1999/2010', 12), ['1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01']]
	])('%s', (_, scale, expected) => {
		expect([...calendarBins(scale).borders].map(dayAt)).toEqual(expected);
	});

	it('are the same in every zone', () => {
		const perZone = inZones(() =>
			[over('2023-03-10/2023-03-20'), over('2023'), over('2022/2023'), years(2000, 2100)].map(
				(scale) => calendarBins(scale)
			)
		);
		expect(perZone[0]!.map(({ name }) => name)).toEqual([
			'day',
			'week',
			'month',
			'period of 5 years'
		]);
		expect(perZone).toEqual(perZone.map(() => perZone[0]));
	});
});

describe('day bins', () => {
	it.each<[string, TimeScale, string]>([
		['seventy-five days', days(-25, 50), 'day'],
		['seventy-six days', days(-25, 51), 'period of 7 days'],
		['a year', days(0, 365), 'period of 7 days'],
		['two years', days(0, 730), 'period of 28 days'],
		['ten years', days(0, 3650), 'period of 91 days'],
		['thirty years', days(0, 10_950), 'period of 364 days'],
		['a century', days(0, 36_500), 'period of 1,820 days'],
		['five centuries', days(0, 182_500), 'period of 3,640 days'],
		['fifteen centuries', days(0, 547_500), 'period of 9,100 days'],
		['three millennia', days(0, 1_095_000), 'period of 18,200 days'],
		['six millennia', days(0, 2_190_000), 'period of 36,400 days'],
		['more than there are bins for', days(0, 10_000_000), 'period of 36,400 days']
	])('are named after their length: %s', (_, scale, name) => {
		expect(dayBins(scale).name).toBe(name);
	});

	it.each<[string, TimeScale, number[]]>([
		['days', days(-1.5, 1.5), [-2, -1, 0, 1, 2]],
		['days from one to another', days(-1, 2), [-1, 0, 1, 2]],
		['sevens of days around day 0', days(-10, 10, 40), [-14, -7, 0, 7, 14]],
		['sevens of days far behind it', days(100, 112, 20), [98, 105, 112]],
		['28 days', days(-30, 1, 10), [-56, -28, 0, 28]]
	])('%s', (_, scale, expected) => {
		expect([...dayBins(scale).borders].map((at) => at / millisecondsInDay)).toEqual(expected);
	});

	it('have a border at day 0 wherever it is in the window, and others so many days from it', () => {
		const around = fc
			.record({
				before: fc.integer({ min: 0, max: 40_000 * 24 }),
				after: fc.integer({ min: 1, max: 40_000 * 24 }),
				width: fc.integer({ min: 200, max: 1600 })
			})
			.map(({ before, after, width }) => days(0 - before / 24, after / 24, width));
		fc.assert(
			fc.property(around, (scale) => {
				const { borders } = dayBins(scale);
				const zero = borders.findIndex((at) => at === 0);
				expect(zero).toBeGreaterThanOrEqual(0);
				const length = borders[zero + 1]!;
				const expected = [...borders.keys()].map((at) => (at - zero) * length);
				expect([...borders].map((at) => at + 0)).toEqual(expected.map((at) => at + 0));
			})
		);
	});
});
