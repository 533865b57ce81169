import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, middle } from '#lib/dates/span.ts';
import { isPoint } from '#lib/study/lanes/standing.ts';
import { inWindow } from '#lib/timeline/layout/in-window.ts';
import { layOutLines } from '#lib/timeline/layout/lines.ts';
import { NO_COLOUR } from '#lib/study/colouring.ts';
import { LINE_ROOM, type Plumb } from '#lib/timeline/layout/scene.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import {
	drafts,
	laneFrom,
	linksOf,
	onDay,
	over,
	scales,
	shows,
	type Draft
} from './random-lane.ts';

const HAIR = 1e-6; // px
const COLOURS = [0, 1, NO_COLOUR];

function linesOf(statements: readonly Draft[], scale: TimeScale): Plumb[] | null {
	const lane = laneFrom(statements);
	return layOutLines(lane, inWindow(lane, scale.window), scale, COLOURS);
}

/** What is known of when a statement was, px of the plot: its reach, its day, or the hour of its clock time. */
function unitOf({ span, reach }: Draft, scale: TimeScale): [from: number, to: number] {
	if (!isPoint(reach))
		return [Math.max(0, scale.x(reach.start)), Math.min(scale.width, scale.x(reach.end))];
	const hour = millisecondsInDay / 24;
	const isClock = middle(span) % millisecondsInDay !== millisecondsInDay / 2;
	const length = isClock && hour / scale.msPerPx >= 12 ? hour : millisecondsInDay;
	const start = Math.floor(middle(span) / length) * length;
	return [scale.x(start), scale.x(start + length)];
}

/** Calls what is to be true of every window in which lines have room, and answers how many lines there were. */
function inEveryWindow(holds: (plumbs: Plumb[], statements: Draft[], scale: TimeScale) => void) {
	let lines = 0;
	fc.assert(
		fc.property(drafts, scales, (statements, scale) => {
			const plumbs = linesOf(statements, scale);
			if (!plumbs) return;
			lines += plumbs.length;
			holds(plumbs, statements, scale);
		}),
		{ numRuns: 500 }
	);
	expect(lines).toBeGreaterThan(500);
}

describe('in any window in which lines have room', () => {
	it('each statement of the window has a line of its own, and no other has one', () => {
		inEveryWindow((plumbs, statements, { window }) => {
			const shown = [...statements.keys()].filter((at) => shows(window, statements[at]!));
			expect(plumbs.map(({ statement }) => statement).sort((a, b) => a - b)).toEqual(shown);
		});
	});

	it('a line stands at least 6 px from the next, and within the plot', () => {
		inEveryWindow((plumbs, _, { width }) => {
			plumbs.forEach(({ x }, at) => {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				if (at > 0) expect(x - plumbs[at - 1]!.x).toBeGreaterThanOrEqual(LINE_ROOM - HAIR);
			});
			expect(plumbs.length).toBeLessThanOrEqual(width / LINE_ROOM + 1);
		});
	});

	it('a line stands inside the unit that is known, or within 3 px of it where that is narrower than a line', () => {
		inEveryWindow((plumbs, statements, scale) => {
			for (const { statement, x } of plumbs) {
				const [from, to] = unitOf(statements[statement]!, scale);
				const beyond = to - from < LINE_ROOM ? LINE_ROOM / 2 : 0;
				expect(x).toBeGreaterThanOrEqual(Math.min(from - beyond, scale.width) - HAIR);
				expect(x).toBeLessThanOrEqual(Math.max(to + beyond, 0) + HAIR);
			}
		});
	});

	it('a line meets the rows that its statement bears on, with the code of each link, and has its actor’s colour', () => {
		inEveryWindow((plumbs, statements) => {
			for (const { statement, dots, colour } of plumbs) {
				const draft = statements[statement]!;
				expect(dots).toEqual(linksOf(draft).toSorted((a, b) => a.row - b.row));
				expect(colour).toBe(COLOURS[draft.actor]);
			}
		});
	});

	it('a stretch lies within the plot, its solid part within the whole', () => {
		inEveryWindow((plumbs, statements, { width }) => {
			for (const { statement, stretch } of plumbs) {
				expect(stretch === null).toBe(isPoint(statements[statement]!.reach));
				if (!stretch) continue;
				const ends = [0, stretch.from, stretch.solidFrom, stretch.solidTo, stretch.to, width];
				expect(ends).toEqual(ends.toSorted((a, b) => a - b));
			}
		});
	});
});

const START = utcDate(2023, 11);
const day = (after: number) => START + after * millisecondsInDay;
const days = fc.array(fc.nat(29), { maxLength: 40 });
const widths = fc.integer({ min: 200, max: 3000 });
const november = (width: number) => new TimeScale({ start: day(0), end: day(30) }, width);

describe('the statements of one day', () => {
	it.each([
		['one stands in its middle', 60, 1, [30]],
		['two stand 12 px apart', 60, 2, [24, 36]],
		['five stand 12 px apart', 60, 5, [6, 18, 30, 42, 54]],
		['six share a day of 60 px', 60, 6, [5, 15, 25, 35, 45, 55]],
		['ten stand 6 px apart', 60, 10, [3, 9, 15, 21, 27, 33, 39, 45, 51, 57]],
		['eleven have no room', 60, 11, null],
		['four share a day of 40 px', 40, 4, [5, 15, 25, 35]],
		['three stand 6 px apart in a day of 18 px', 18, 3, [3, 9, 15]],
		['three have no room in a day of 17 px', 17, 3, null],
		['two stand 6 px apart around a day of 4 px', 4, 2, [-1, 5]],
		['three have no room around a day of 4 px', 4, 3, null]
	])('%s', (_, wide, count, positions) => {
		const before = 3;
		const lines = linesOf(
			Array.from({ length: count }, () => onDay(day(before))),
			november(30 * wide)
		);
		const standing = lines?.map(({ x, statement }) => [statement, x - before * wide]);
		expect(standing ?? null).toEqual(
			positions && positions.map((x, at) => [at, expect.closeTo(x, 6) as number])
		);
	});

	it('stand side by side in the order of the dataset, 6 to 12 px apart, also where the window cuts a day', () => {
		let neighbours = 0;
		fc.assert(
			fc.property(days, widths, fc.nat(40), (dated, width, hours) => {
				const window = { start: day(0), end: day(30) - (hours / 24) * millisecondsInDay };
				const plumbs = linesOf(
					dated.map((after) => onDay(day(after))),
					new TimeScale(window, width)
				);
				for (const [at, { statement, x }] of (plumbs ?? []).entries()) {
					const before = plumbs![at - 1];
					if (!before || dated[before.statement] !== dated[statement]) continue;
					neighbours++;
					expect(before.statement).toBeLessThan(statement);
					expect(x - before.x).toBeLessThanOrEqual(12 + LINE_ROOM + HAIR);
				}
				// None of another day stands between them.
				const order = (plumbs ?? []).map(({ statement }) => dated[statement]!);
				expect(order).toEqual(order.toSorted((a, b) => a - b));
			}),
			{ numRuns: 1000 }
		);
		expect(neighbours).toBeGreaterThan(200);
	});
});

it('have room wherever each day can hold its statements 6 px apart', () => {
	let held = 0;
	fc.assert(
		fc.property(days, widths, (dated, width) => {
			const wide = width / 30;
			const counts = Array.from(
				{ length: 30 },
				(_, at) => dated.filter((one) => one === at).length
			);
			const fit = counts.every((count) => count * LINE_ROOM <= wide);
			if (!fit) return;
			held++;
			expect(
				linesOf(
					dated.map((after) => onDay(day(after))),
					november(width)
				)
			).toHaveLength(dated.length);
		}),
		{ numRuns: 500 }
	);
	expect(held).toBeGreaterThan(30);
});

it('have no room where there are more than one in 6 px, however long their dates are', () => {
	const crowd = Array.from({ length: 102 }, () => over(day(-30), day(60)));
	expect(linesOf(crowd.slice(2), november(600))).toHaveLength(100);
	expect(linesOf(crowd, november(600))).toBeNull();
});

it('of a month stand between those of days, which stay inside their own', () => {
	const plumbs = linesOf([over(day(0), day(30)), onDay(day(14)), onDay(day(15))], november(300));
	expect(plumbs!.map(({ statement, x }) => [statement, x])).toEqual([
		[1, 145],
		[0, 151],
		[2, 157]
	]);
});

it('of clock times stand at their minute, where an hour has room for a line', () => {
	const at = day(2) + (9.5 / 24) * millisecondsInDay;
	const clock: Draft = {
		...onDay(day(2)),
		span: { start: at, end: at },
		reach: { start: at, end: at }
	};
	const scale = new TimeScale({ start: day(2), end: day(3) }, 24 * 12);
	expect(linesOf([clock], scale)![0]!.x).toBeCloseTo(9.5 * 12, 6);
});
