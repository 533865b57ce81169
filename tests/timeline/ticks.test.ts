import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfUnit } from '#lib/dates/calendar-unit.ts';
import { labelOfInstant } from '#lib/dates/instant-label.ts';
import { labelOfYear } from '#lib/dates/year-label.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { timeAxis, type TimeAxis } from '#lib/timeline/time/ticks.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { readWhen } from '../fixtures/read-when.ts';

const FONT = 12;
const WEEK = 7 * millisecondsInDay;

const scaleOf = (written: string, width = 600): TimeScale =>
	new TimeScale(readWhen(written).span, width);

const axisOf = (written: string, width?: number): TimeAxis =>
	timeAxis(scaleOf(written, width), 74, FONT, ENGLISH.dates, () => true);

const labels = (marks: readonly { label: string }[]): string =>
	marks.map(({ label }) => label).join(' ');

describe('ticks, and what they leave out', () => {
	it.each([
		[
			'a day',
			'2023-11-21',
			'00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00',
			'21 November 2023'
		],
		['a week', '2023-11-20/2023-11-26', '20 21 22 23 24 25 26', 'November 2023'],
		['a month', '2023-11', '6 13 20 27', 'November 2023'],
		[
			'a month and its neighbours',
			'2023-10-25/2023-12-10',
			'30 6 13 20 27 4',
			'October 2023 November 2023 December 2023'
		],
		['a year', '2023', 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan', '2023'],
		['two years', '2022/2023', 'Jan Apr Jul Oct Jan Apr Jul Oct Jan', '2022 2023'],
		['winter to winter', '2022-11/2023-02', 'Nov Dec Jan Feb Mar', '2022 2023'],
		['ten years', '2014/2023', '2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024', ''],
		['a century', '19XX', '1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000', ''],
		['years before Christ', '-0049/-0044', '50 BC 49 BC 48 BC 47 BC 46 BC 45 BC 44 BC', ''],
		['a month before Christ', '-0043-03', '4 11 18 25', 'March 44 BC'],
		['over the turn of the era', '-0001/0002', '2 BC 1 BC 1 2 3', '']
	])('%s', (_, written, ticks, contexts) => {
		const axis = axisOf(written);
		expect([labels(axis.ticks), labels(axis.contexts)]).toEqual([ticks, contexts]);
	});

	it.each([
		['a day', '2023-11-21', '21', 'November 2023'],
		['two days', '2023-11-30/2023-12-01', '30 1', 'November 2023 December 2023'],
		['a day before Christ', '-0043-03-15', '15', 'March 44 BC']
	])('name no hours of %s in which no clock time is known', (_, written, ticks, contexts) => {
		const axis = timeAxis(scaleOf(written), 74, FONT, ENGLISH.dates, () => false);
		expect([labels(axis.ticks), labels(axis.contexts)]).toEqual([ticks, contexts]);
	});

	it('are the same in every zone', () => {
		const axes = inZones(() => ['2023-11-21', '2023-11', '2023'].map((one) => axisOf(one)));
		expect(axes).toEqual(axes.map(() => axes[0]));
	});
});

it.each([
	['a day under the middle of its stretch', '2023-11-20/2023-11-26', millisecondsInDay / 2],
	['an hour where it begins', '2023-11-21', 0],
	['a month where it begins', '2023', 0],
	['a year where it begins', '2014/2023', 0]
])('a tick names %s', (_, written, shift) => {
	const scale = scaleOf(written);
	const { ticks } = axisOf(written);
	const expected = ticks.map(({ at }) => scale.x(at + shift));
	expect(ticks.map(({ x }) => x)).toEqual(expected);
});

it.each(['2023-11', '2023-10-25/2023-12-10', '-0043-03', '2023-12-20/2024-01-25'])(
	'a week is named by the day on which its statements begin to be counted: %s',
	(written) => {
		const weeks = new Set(
			Array.from({ length: 20 }, (_, at) =>
				startOfUnit('week', readWhen(written).span.start + at * WEEK)
			)
		);
		const { ticks } = axisOf(written);
		expect(ticks.length).toBeGreaterThan(3);
		expect(ticks.filter(({ at }) => !weeks.has(at))).toEqual([]);
	}
);

it('a month is named where it begins, also where no tick stands there', () => {
	const scale = scaleOf('2023-10-25/2023-12-10');
	const december = utcDate(2023, 12);
	expect(axisOf('2023-10-25/2023-12-10').contexts.at(-1)).toEqual({
		at: december,
		x: scale.x(december),
		label: 'December 2023'
	});
});

it('of days that are too narrow for their names, some are named, from the left on', () => {
	// Half days: there is a tick at noon, and too little room to name each day in full.
	const { contexts } = axisOf('2023-11-20/2023-11-25', 640);
	expect(contexts.length).toBeGreaterThan(2);
	expect(contexts[0]!.x).toBeLessThan(150);
});

it('a year that begins at the right edge has room for its digits in bold, in a font that is wider', () => {
	const { contexts } = axisOf('2023/2024-01-15');
	const { x, label } = contexts.at(-1)!;
	expect(label).toBe('2024');
	const bold = 4 * 0.696 * FONT; // a digit of DejaVu Sans Bold
	expect(x + bold).toBeLessThanOrEqual(600 + 16);
});

const windows = fc
	.tuple(
		fc.integer({ min: -3000 * 365, max: 8000 * 365 }),
		fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 400, max: 2000 * 365 })),
		fc.integer({ min: 200, max: 1600 })
	)
	.map(([from, days, width]) => {
		const start = utcDate(1, 1, 1) + from * millisecondsInDay;
		return new TimeScale({ start, end: start + days * millisecondsInDay }, width);
	});

it('years before Christ are fewer where their names would touch', () => {
	const scale = new TimeScale({ start: -100_035_561_600_000, end: -44_141_328_000_000 }, 407);
	const { ticks } = timeAxis(scale, 74, FONT, ENGLISH.dates, () => true);
	expect(ticks.map(({ label }) => label)).toEqual(['1001 BC', '501 BC', '1 BC', '500']);
});

describe('in any window', () => {
	it('ticks ascend, lie in the plot and leave room for their labels', () => {
		fc.assert(
			fc.property(windows, (scale) => {
				const { ticks } = timeAxis(scale, 74, FONT, ENGLISH.dates, () => true);
				expect(ticks.filter(({ x }) => x < 0 || x > scale.width)).toEqual([]);
				const close = ticks.filter(({ x, label }, at) => {
					const next = ticks[at + 1];
					const room = (textWidth(label, FONT) + textWidth(next?.label ?? '', FONT)) / 2;
					return next && next.x - x < room;
				});
				expect(close).toEqual([]);
			})
		);
	});

	it('contexts never overlap, and the left one stands at the edge or gives way to the next', () => {
		let named = 0;
		fc.assert(
			fc.property(windows, (scale) => {
				const { contexts } = timeAxis(scale, 74, FONT, ENGLISH.dates, () => true);
				const over = contexts.filter(({ x, label }, at) => {
					const next = contexts[at + 1];
					return next && x + textWidth(label, FONT) > next.x;
				});
				expect(over).toEqual([]);
				const [first] = contexts;
				if (!first) return;
				named++;
				// What stood at the edge would have touched the next: its own width and the air after it, at the most.
				const start = new Date(scale.window.start);
				const atEdge = [
					...(['day', 'month'] as const).map((of) =>
						labelOfInstant(start, of, ENGLISH.dates, 'long')
					),
					labelOfYear(start.getUTCFullYear(), ENGLISH.dates)
				];
				const widest = Math.max(...atEdge.map((label) => textWidth(label, FONT)));
				expect(first.x).toBeLessThan(widest + 12);
			})
		);
		expect(named).toBeGreaterThan(30);
	});
});

it.each([
	['months that end in a new year', '2022-03/2023-01-20', 600],
	['days that end in a new month', '2023-11-02/2023-12-01', 600],
	['a narrow chart', '2022-03/2023-01-05', 90]
])(
	'no context of %s goes further to the right than there is room beside the plot',
	(_, written, width) => {
		const ends = axisOf(written, width).contexts.map(({ x, label }) => x + textWidth(label, FONT));
		expect(ends.length).toBeGreaterThan(0);
		expect(Math.max(...ends)).toBeLessThanOrEqual(width + 16.001);
	}
);

it('a year that begins near the right edge is named all the same', () => {
	expect(labels(axisOf('2022-03/2023-01-05').contexts)).toBe('2022 2023');
});
