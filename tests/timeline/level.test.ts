import { beforeAll, describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import type { Lane } from '#lib/study/lanes/lane.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import {
	COLUMN_ROOM,
	DOT_ROOM,
	type Level,
	LINE_ROOM,
	markCount
} from '#lib/timeline/layout/scene.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { laneFrom, onDay } from './random-lane.ts';

const START = utcDate(2023);
const ACCEPTED = linkCodeOf('accepted', 'supports');
const COLOURS = [0];

/** So many statements on each of so many days, all on the first row. */
const daily = (count: number, days: number): Lane =>
	laneFrom(
		Array.from({ length: count * days }, (_, at) =>
			onDay(START + (at % days) * millisecondsInDay, { links: [{ row: 0, code: ACCEPTED }] })
		)
	);

const levelOf = (lane: Lane, days: number, width: number, rowHeight = 44): Level => {
	const window = { start: START, end: START + days * millisecondsInDay };
	return layOutLane(lane, new TimeScale(window, width), rowHeight, COLOURS).level;
};

describe('the level is chosen by room', () => {
	it.each<[string, Level, number, number, number, number]>([
		['each line has its 6 px', 'lines', 3, 60, 60 * 18, 44],
		['a line each does not fit, but a stack of dots does', 'dots', 3, 60, 60 * 17, 44],
		['stacks do not fit their row', 'ridges', 10, 60, 60 * 17, 44]
	])('%s: %s', (_, level, count, days, width, rowHeight) => {
		expect(levelOf(daily(count, days), days, width, rowHeight)).toBe(level);
	});

	it('and not by a number: the same statements stand as lines where there is more width', () => {
		const lane = daily(3, 60);
		expect([600, 1200].map((width) => levelOf(lane, 60, width))).toEqual(['dots', 'lines']);
		const year = daily(2, 200);
		expect([600, 1200, 2400].map((width) => levelOf(year, 200, width))).toEqual([
			'ridges',
			'dots',
			'lines'
		]);
	});

	it('and as dots where rows are higher', () => {
		const lane = daily(8, 60);
		expect([35, 36].map((height) => levelOf(lane, 60, 600, height))).toEqual(['ridges', 'dots']);
	});

	it('and not by how many stand outside the window', () => {
		const lane = daily(3, 3000);
		expect(levelOf(lane, 3000, 600)).toBe('ridges');
		expect(levelOf(lane, 20, 600)).toBe('lines');
	});
});

describe('of a million statements, one a day', () => {
	const ROWS = 6;
	const COUNT = 1_000_000;
	let lane: Lane;

	beforeAll(() => {
		const builder = new LaneBuilder(ROWS);
		for (let at = 0; at < COUNT; at++) {
			builder.addInstant(at, START + (at + 0.5) * millisecondsInDay, 0);
			builder.link(at % ROWS, ACCEPTED);
		}
		lane = builder.finish();
	});

	const WINDOWS: [days: number, level: Level][] = [
		[COUNT, 'ridges'],
		[36_500, 'ridges'],
		[3650, 'dots'],
		[200, 'dots'],
		[100, 'lines']
	];

	it.each(WINDOWS)('%i days are bounded by pixels, as %s', (days, level) => {
		const [width, height] = [900, 44];
		const end = START + days * millisecondsInDay;
		const scene = layOutLane(lane, new TimeScale({ start: START, end }, width), height, COLOURS);
		expect(scene.level).toBe(level);
		const rows = ROWS + 1;
		const columns = width / COLUMN_ROOM + 2;
		const most = {
			lines: (width / LINE_ROOM + 1) * (2 + rows),
			dots: columns * rows * (height / DOT_ROOM),
			ridges: columns * rows
		}[level];
		expect(markCount(scene)).toBeLessThanOrEqual(most);
	});

	it.each(WINDOWS)('%i days are laid out without a look at each of them', (days) => {
		let reads = 0;
		const counted = <Numbers extends object>(numbers: Numbers): Numbers =>
			new Proxy(numbers, {
				get(target, key) {
					if (typeof key === 'string' && /^\d/.test(key)) reads++;
					const value: unknown = Reflect.get(target, key, target);
					return typeof value === 'function' ? (value.bind(target) as unknown) : value;
				}
			});
		const watched = {
			...lane,
			anchors: counted(lane.anchors),
			statements: counted(lane.statements),
			rowPositions: counted(lane.rowPositions),
			codes: counted(lane.codes)
		};
		const end = START + days * millisecondsInDay;
		layOutLane(watched, new TimeScale({ start: START, end }, 900), 44, COLOURS);
		expect(reads).toBeGreaterThan(0);
		expect(reads).toBeLessThan(60_000);
	});
});
