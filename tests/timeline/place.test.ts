import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf, MIXED, UNLINKED } from '#lib/study/look.ts';
import { startOfDay } from '#lib/dates/civil.ts';
import { DAY } from '#lib/dates/span.ts';
import { TOUCH } from '#lib/timeline/layout/cluster.ts';
import { membersOf } from '#lib/timeline/layout/members.ts';
import { place } from '#lib/timeline/layout/place.ts';
import { MANY_ACTORS, type Plumb } from '#lib/timeline/layout/scene.ts';
import { TimeScale } from '#lib/timeline/time/time-scale.ts';
import { drafts, laneFrom, linksOf, onDay, over, ROWS, scales, shows } from './random-lane.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('what is placed', () => {
	it('adds up to the statements in the window: points that stand in it, stretches that reach in', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { plumbs, inWindow } = place(laneFrom(statements), scale);
				const shown = statements.filter((one) => shows(scale.window, one)).length;
				expect([sum(plumbs.map(({ count }) => count)), inWindow]).toEqual([shown, shown]);
			}),
			{ numRuns: 300 }
		);
	});

	it('adds up to the links of those statements, row by row', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const dots = place(laneFrom(statements), scale).plumbs.flatMap((plumb) => plumb.dots);
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
				const members = place(lane, scale).plumbs.map((plumb) => {
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

	it('tells of each mark the look and actor that all its links share, or that they differ', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const lane = laneFrom(statements);
				const common = <Value>(values: readonly Value[], several: Value) =>
					new Set(values).size === 1 ? values[0]! : several;
				for (const plumb of place(lane, scale).plumbs) {
					const behind = membersOf(lane, { ...plumb.times, stretches: !!plumb.stretch }, scale);
					const those = behind.map((at) => statements[at]!);
					const dots = Array.from({ length: ROWS + 1 }, (_, row) => {
						const links = those.flatMap((one) =>
							linksOf(one)
								.filter((link) => link.row === row)
								.map(({ look }) => ({ look, actor: one.actor }))
						);
						const look = common(
							links.map((link) => link.look),
							MIXED
						);
						const actor = common(
							links.map((link) => link.actor),
							MANY_ACTORS
						);
						return { row, count: links.length, look, actor };
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
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { plumbs } = place(laneFrom(statements), scale);
				expect(plumbs.filter(({ x }) => x < -1e-6 || x > scale.width + 1e-6)).toEqual([]);
				for (let row = 0; row <= ROWS; row++) {
					const xs = plumbs
						.filter(({ stretch, dots }) => !stretch && dots.some((dot) => dot.row === row))
						.map(({ x }) => x)
						// Where the window cuts a mark, it stands at the edge.
						.filter((x) => x > 1e-6 && x < scale.width - 1e-6);
					const gaps = xs.slice(1).map((x, at) => x - xs[at]!);
					expect(Math.min(...gaps, TOUCH)).toBeGreaterThan(TOUCH - 1e-6);
				}
			})
		);
	});

	it('gives every mark a key of its own', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const keys = place(laneFrom(statements), scale).plumbs.map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
			})
		);
	});

	it('keeps every stretch within the plot, its solid part within the whole', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { plumbs } = place(laneFrom(statements), scale);
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

const START = startOfDay(2023, 11, 1);
const MONTH = 30 * DAY;

/** November 2023, at ten pixels a day. */
const november = new TimeScale({ start: START, end: START + MONTH }, 300);
/** The year around it, at less than a pixel a day. */
const year = new TimeScale({ start: startOfDay(2023, 5, 1), end: startOfDay(2024, 5, 1) }, 300);

const placed = (statements: Parameters<typeof laneFrom>[0], scale: TimeScale): readonly Plumb[] =>
	place(laneFrom(statements), scale).plumbs;

describe('imprecise dates', () => {
	it('draws ten days as a stretch with soft ends, where they are wider than a mark', () => {
		const [plumb] = placed([over(START + 10 * DAY, START + 20 * DAY)], november);
		expect(plumb).toMatchObject({
			x: 150,
			count: 1,
			sole: 0,
			stretch: { from: 100, solidFrom: 125, solidTo: 175, to: 200 }
		});
	});

	it('draws the same ten days as a point, where they are narrower than a mark', () => {
		const [plumb] = placed([over(START + 10 * DAY, START + 20 * DAY)], year);
		expect(plumb).toMatchObject({ count: 1, sole: 0, stretch: null });
		expect(plumb!.x).toBeCloseTo(year.x(START + 15 * DAY), 6);
	});

	it('lets a doubtful day reach beyond its day, and fades there only', () => {
		const day = START + 10 * DAY;
		const [plumb] = placed([over(day, day + DAY, { doubt: 1 })], november);
		expect(plumb!.stretch).toEqual({ from: 90, solidFrom: 100, solidTo: 110, to: 120 });
	});

	it.each([
		['from before', START - 20 * DAY, START + 4 * DAY, 0, 40, 0],
		['from after', START + 26 * DAY, START + 50 * DAY, 260, 300, 300],
		['from both sides', START - 50 * DAY, START + 90 * DAY, 0, 300, 200],
		['from the beginning of time', -Infinity, START + 4 * DAY, 0, 40, 40],
		['until the end of time', START + 26 * DAY, Infinity, 260, 300, 260]
	])(
		'counts what reaches in %s, and stands in the plot or at its edge',
		(_, from, to, left, right, x) => {
			const { plumbs, inWindow } = place(laneFrom([over(from, to)]), november);
			expect(inWindow).toBe(1);
			expect(plumbs).toMatchObject([{ sole: 0, stretch: { from: left, to: right } }]);
			expect(plumbs[0]!.x).toBeCloseTo(x, 5);
		}
	);

	it.each([
		['ends where the window begins', START - 20 * DAY, START],
		['ends there, and has no beginning', -Infinity, START],
		['begins where the window ends', START + MONTH, START + MONTH + 9 * DAY]
	])('leaves out what %s', (_, from, to) => {
		expect(placed([over(from, to)], november)).toEqual([]);
	});

	it('merges stretches whose middles touch, and draws no end as anybody’s', () => {
		const two = [
			over(START + 5 * DAY, START + 15 * DAY, { actor: 0, links: [{ row: 1, look: 3 }] }),
			over(START + 6 * DAY, START + 16 * DAY, { actor: 1, links: [{ row: 1, look: 4 }] })
		];
		expect(placed(two, november)).toMatchObject([
			{
				count: 2,
				x: 105,
				sole: null,
				actor: MANY_ACTORS,
				stretch: { from: 50, solidFrom: 50, solidTo: 160, to: 160 },
				dots: [{ row: 1, count: 2, look: MIXED, actor: MANY_ACTORS }]
			}
		]);
	});
});

describe('points', () => {
	it('stand at the middle of their day, with a dot in each row', () => {
		const links = [
			{ row: 0, look: lookOf('accepted', 'supports') },
			{ row: 2, look: lookOf('suggested', 'departs') }
		];
		expect(placed([onDay(START + 10 * DAY, { actor: 2, links })], november)).toEqual([
			{
				key: '0',
				x: 105,
				count: 1,
				actor: 2,
				sole: 0,
				times: { start: START + 10.5 * DAY, end: START + 10.5 * DAY },
				deepest: 2,
				stretch: null,
				dots: links.map((link) => ({ ...link, count: 1, actor: 2 }))
			}
		]);
	});

	it('without a link stand in the last row', () => {
		expect(placed([onDay(START + 10 * DAY)], november)).toMatchObject([
			{ deepest: ROWS, dots: [{ row: ROWS, look: UNLINKED, count: 1 }] }
		]);
	});

	it('are not mixed up with a stretch whose middle is where they are', () => {
		const suggested = lookOf('suggested', 'departs');
		const statements = [
			over(START, START + 21 * DAY, { actor: 1, links: [{ row: 0, look: 5 }] }),
			onDay(START + 10 * DAY, { actor: 0, links: [{ row: 0, look: suggested }] })
		];
		const point = placed(statements, november).find(({ stretch }) => !stretch);
		expect(point).toMatchObject({
			key: '1',
			x: 105,
			count: 1,
			sole: 1,
			actor: 0,
			times: { start: START + 10.5 * DAY },
			dots: [{ row: 0, count: 1, look: suggested, actor: 0 }]
		});
	});
});

it('counts the marks that it takes to draw, and the densest of them', () => {
	const links = [{ row: 0, look: 5 }];
	const many = Array.from({ length: 5 }, () => onDay(START + 3 * DAY, { links }));
	expect(place(laneFrom([...many, onDay(START + 20 * DAY, { links })]), november)).toMatchObject({
		marks: 6,
		densest: 5,
		inWindow: 6
	});
});
