import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkCodeOf, MIXED, UNLINKED } from '#lib/study/link-code.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { MIN_MARK_GAP } from '#lib/timeline/layout/cluster.ts';
import { membersOf } from '#lib/timeline/layout/members.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { MANY_ACTORS, type Plumb } from '#lib/timeline/layout/scene.ts';
import { TimeScale } from '#lib/timeline/time/time-scale.ts';
import {
	crowds,
	drafts,
	laneFrom,
	linksOf,
	onDay,
	over,
	ROWS,
	scales,
	shows
} from './random-lane.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('what is placed', () => {
	it('adds up to the statements in the window: points that stand in it, stretches that reach in', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { plumbs, inWindow } = layOutLane(laneFrom(statements), scale);
				const shown = statements.filter((one) => shows(scale.window, one)).length;
				expect([sum(plumbs.map(({ count }) => count)), inWindow]).toEqual([shown, shown]);
			}),
			{ numRuns: 300 }
		);
	});

	it('adds up to the links of those statements, row by row', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const dots = layOutLane(laneFrom(statements), scale).plumbs.flatMap((plumb) => plumb.dots);
				const links = statements.filter((one) => shows(scale.window, one)).flatMap(linksOf);
				const perRow = (ofRow: (row: number) => number[]) =>
					Array.from({ length: ROWS + 1 }, (_, row) => sum(ofRow(row)));
				expect(
					perRow((row) => dots.filter((dot) => dot.row === row).map(({ count }) => count))
				).toEqual(perRow((row) => links.filter((link) => link.row === row).map(() => 1)));
			}),
			{ numRuns: 300 }
		);
	});

	it('gives each plumb the statements that its mark opens, and no statement twice', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const lane = laneFrom(statements);
				const members = layOutLane(lane, scale).plumbs.map((plumb) => {
					const opened = membersOf(lane, { ...plumb.times, stretches: !!plumb.stretch }, scale);
					expect(opened).toHaveLength(plumb.count);
					if (plumb.count === 1) expect(opened).toEqual([plumb.sole]);
					return opened;
				});
				const shown = [...statements.keys()].filter((at) => shows(scale.window, statements[at]!));
				expect(members.flat().sort((a, b) => a - b)).toEqual(shown);
			}),
			{ numRuns: 300 }
		);
	});

	it('tells of each mark the code and actor that all its links share, or that they differ', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const lane = laneFrom(statements);
				const common = <Value>(values: readonly Value[], several: Value) =>
					new Set(values).size === 1 ? values[0]! : several;
				for (const plumb of layOutLane(lane, scale).plumbs) {
					const behind = membersOf(lane, { ...plumb.times, stretches: !!plumb.stretch }, scale);
					const those = behind.map((at) => statements[at]!);
					const dots = Array.from({ length: ROWS + 1 }, (_, row) => {
						const links = those.flatMap((one) =>
							linksOf(one)
								.filter((link) => link.row === row)
								.map(({ code }) => ({ code, actor: one.actor }))
						);
						const code = common(
							links.map((link) => link.code),
							MIXED
						);
						const actor = common(
							links.map((link) => link.actor),
							MANY_ACTORS
						);
						return { row, count: links.length, code, actor };
					}).filter(({ count }) => count > 0);
					expect(plumb.dots).toEqual(dots);
					expect(plumb.deepest).toBe(dots.at(-1)!.row);
					expect(plumb.actor).toBe(
						common(
							those.map(({ actor }) => actor),
							MANY_ACTORS
						)
					);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps the points of a row apart, and all marks in the plot', () => {
		let apart = 0;
		fc.assert(
			fc.property(crowds, scales, (statements, scale) => {
				const { plumbs } = layOutLane(laneFrom(statements), scale);
				expect(plumbs.filter(({ x }) => x < -1e-6 || x > scale.width + 1e-6)).toEqual([]);
				for (let row = 0; row <= ROWS; row++) {
					const xs = plumbs
						.filter(({ stretch, dots }) => !stretch && dots.some((dot) => dot.row === row))
						.map(({ x }) => x)
						// Where the window cuts a mark, it stands at the edge.
						.filter((x) => x > 1e-6 && x < scale.width - 1e-6);
					const gaps = xs.slice(1).map((x, at) => x - xs[at]!);
					apart += gaps.length;
					expect(gaps.filter((gap) => gap <= MIN_MARK_GAP - 1e-6)).toEqual([]);
				}
			})
		);
		expect(apart).toBeGreaterThan(200);
	});

	it('gives every mark a key of its own', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const keys = layOutLane(laneFrom(statements), scale).plumbs.map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
			})
		);
	});

	it('keeps every stretch within the plot, its solid part within the whole', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { plumbs } = layOutLane(laneFrom(statements), scale);
				const stretches = plumbs.map(({ stretch }) => stretch).filter((one) => one !== null);
				const ends = stretches.map(({ from, solidFrom, solidTo, to }) => [
					0,
					from,
					solidFrom,
					solidTo,
					to,
					scale.width
				]);
				expect(ends).toEqual(ends.map((one) => one.toSorted((a, b) => a - b)));
			})
		);
	});
});

const START = utcDate(2023, 11, 1);
const MONTH = 30 * millisecondsInDay;

/** November 2023, at ten pixels a day. */
const november = new TimeScale({ start: START, end: START + MONTH }, 300);
/** The year around it, at less than a pixel a day. */
const year = new TimeScale({ start: utcDate(2023, 5, 1), end: utcDate(2024, 5, 1) }, 300);

const placed = (statements: Parameters<typeof laneFrom>[0], scale: TimeScale): readonly Plumb[] =>
	layOutLane(laneFrom(statements), scale).plumbs;

describe('imprecise dates', () => {
	it('draws ten days as a stretch with soft ends, where they are wider than a mark', () => {
		const [plumb] = placed(
			[over(START + 10 * millisecondsInDay, START + 20 * millisecondsInDay)],
			november
		);
		expect(plumb).toMatchObject({
			x: 150,
			count: 1,
			sole: 0,
			stretch: { from: 100, solidFrom: 125, solidTo: 175, to: 200 }
		});
	});

	it('draws the same ten days as a point, where they are narrower than a mark', () => {
		const [plumb] = placed(
			[over(START + 10 * millisecondsInDay, START + 20 * millisecondsInDay)],
			year
		);
		expect(plumb).toMatchObject({ count: 1, sole: 0, stretch: null });
		expect(plumb!.x).toBeCloseTo(year.x(START + 15 * millisecondsInDay), 6);
	});

	it('lets a doubtful day reach beyond its day, and fades there only', () => {
		const day = START + 10 * millisecondsInDay;
		const [plumb] = placed([over(day, day + millisecondsInDay, { doubt: 1 })], november);
		expect(plumb!.stretch).toEqual({ from: 90, solidFrom: 100, solidTo: 110, to: 120 });
	});

	it.each([
		['from before', START - 20 * millisecondsInDay, START + 4 * millisecondsInDay, 0, 40, 0],
		['from after', START + 26 * millisecondsInDay, START + 50 * millisecondsInDay, 260, 300, 300],
		[
			'from both sides',
			START - 50 * millisecondsInDay,
			START + 90 * millisecondsInDay,
			0,
			300,
			200
		],
		['from the beginning of time', -Infinity, START + 4 * millisecondsInDay, 0, 40, 40],
		['until the end of time', START + 26 * millisecondsInDay, Infinity, 260, 300, 260]
	])(
		'counts what reaches in %s, and stands in the plot or at its edge',
		(_, from, to, left, right, x) => {
			const { plumbs, inWindow } = layOutLane(laneFrom([over(from, to)]), november);
			expect(inWindow).toBe(1);
			expect(plumbs).toMatchObject([{ sole: 0, stretch: { from: left, to: right } }]);
			expect(plumbs[0]!.x).toBeCloseTo(x, 5);
		}
	);

	it.each([
		['ends where the window begins', START - 20 * millisecondsInDay, START],
		['ends there, and has no beginning', -Infinity, START],
		['begins where the window ends', START + MONTH, START + MONTH + 9 * millisecondsInDay]
	])('leaves out what %s', (_, from, to) => {
		expect(placed([over(from, to)], november)).toEqual([]);
	});

	it('merges stretches whose middles touch, and draws no end as anybody’s', () => {
		const two = [
			over(START + 5 * millisecondsInDay, START + 15 * millisecondsInDay, {
				actor: 0,
				links: [{ row: 1, code: 3 }]
			}),
			over(START + 6 * millisecondsInDay, START + 16 * millisecondsInDay, {
				actor: 1,
				links: [{ row: 1, code: 4 }]
			})
		];
		expect(placed(two, november)).toMatchObject([
			{
				count: 2,
				x: 105,
				sole: null,
				actor: MANY_ACTORS,
				stretch: { from: 50, solidFrom: 50, solidTo: 160, to: 160 },
				dots: [{ row: 1, count: 2, code: MIXED, actor: MANY_ACTORS }]
			}
		]);
	});
});

describe('points', () => {
	it('stand at the middle of their day, with a dot in each row', () => {
		const links = [
			{ row: 0, code: linkCodeOf('accepted', 'supports') },
			{ row: 2, code: linkCodeOf('suggested', 'departs') }
		];
		expect(placed([onDay(START + 10 * millisecondsInDay, { actor: 2, links })], november)).toEqual([
			{
				key: '0',
				x: 105,
				count: 1,
				actor: 2,
				sole: 0,
				times: { start: START + 10.5 * millisecondsInDay, end: START + 10.5 * millisecondsInDay },
				deepest: 2,
				stretch: null,
				dots: links.map((link) => ({ ...link, count: 1, actor: 2 }))
			}
		]);
	});

	it('without a link stand in the last row', () => {
		expect(placed([onDay(START + 10 * millisecondsInDay)], november)).toMatchObject([
			{ deepest: ROWS, dots: [{ row: ROWS, code: UNLINKED, count: 1 }] }
		]);
	});

	it('are not mixed up with a stretch whose middle is where they are', () => {
		const suggested = linkCodeOf('suggested', 'departs');
		const statements = [
			over(START, START + 21 * millisecondsInDay, { actor: 1, links: [{ row: 0, code: 5 }] }),
			onDay(START + 10 * millisecondsInDay, { actor: 0, links: [{ row: 0, code: suggested }] })
		];
		const point = placed(statements, november).find(({ stretch }) => !stretch);
		expect(point).toMatchObject({
			key: '1',
			x: 105,
			count: 1,
			sole: 1,
			actor: 0,
			times: { start: START + 10.5 * millisecondsInDay },
			dots: [{ row: 0, count: 1, code: suggested, actor: 0 }]
		});
	});
});

it('counts the marks that it takes to draw, and the densest of them', () => {
	const links = [{ row: 0, code: 5 }];
	const many = Array.from({ length: 5 }, () => onDay(START + 3 * millisecondsInDay, { links }));
	expect(
		layOutLane(laneFrom([...many, onDay(START + 20 * millisecondsInDay, { links })]), november)
	).toMatchObject({
		marks: 6,
		densest: 5,
		inWindow: 6
	});
});
