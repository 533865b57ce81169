import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkCodeOf, UNLINKED } from '#lib/study/link-code.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, middle } from '#lib/dates/span.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { type Level, markCount, type Plumb, type Scene } from '#lib/timeline/layout/scene.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
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

const COLOURS = [0, 1, 2];

const sum = (numbers: ArrayLike<number>): number => Array.from(numbers).reduce((a, b) => a + b, 0);

/** How many statements a scene draws, and how many links. */
function drawnIn(scene: Scene): [statements: number, links: number] {
	switch (scene.level) {
		case 'lines':
			return [scene.plumbs.length, sum(scene.plumbs.map(({ dots }) => dots.length))];
		case 'dots':
			return [sum(scene.columns.totals), scene.stacks.codes.length];
		case 'ridges':
			return [sum(scene.columns.totals), sum(scene.columns.counts)];
	}
}

describe('what is drawn, at every level,', () => {
	const crowded = crowds.map((some) => Array.from({ length: 4 }, () => some).flat());

	it('adds up to the statements in the window, and to their links', () => {
		const levels = new Set<Level>();
		fc.assert(
			fc.property(fc.oneof(drafts, crowded), scales, (statements, scale) => {
				const scene = layOutLane(laneFrom(statements), scale, 44, COLOURS);
				levels.add(scene.level);
				const shown = statements.filter((one) => shows(scale.window, one));
				expect(drawnIn(scene)).toEqual([shown.length, shown.flatMap(linksOf).length]);
				expect(scene.inWindow).toBe(shown.length);
			}),
			{ numRuns: 400 }
		);
		expect([...levels].sort()).toEqual(['dots', 'lines', 'ridges']);
	});

	it('is counted by row, and what is not drawn stands before the window or after it', () => {
		fc.assert(
			fc.property(fc.oneof(drafts, crowded), scales, (statements, scale) => {
				const scene = layOutLane(laneFrom(statements), scale, 44, COLOURS);
				const { window } = scale;
				const links = statements.filter((one) => shows(window, one)).flatMap(linksOf);
				const perRow = Array.from(
					{ length: ROWS + 1 },
					(_, row) => links.filter((link) => link.row === row).length
				);
				expect([...scene.rowCounts]).toEqual(perRow);
				const hidden = statements.filter((one) => !shows(window, one));
				const earlier = hidden.filter(({ span }) => middle(span) < window.start).length;
				expect([scene.earlier, scene.later]).toEqual([earlier, hidden.length - earlier]);
			}),
			{ numRuns: 300 }
		);
	});
});

const START = utcDate(2023, 11, 1);
const MONTH = 30 * millisecondsInDay;

/** November 2023, at ten pixels a day. */
const november = new TimeScale({ start: START, end: START + MONTH }, 300);
/** The year around it, at less than a pixel a day. */
const year = new TimeScale({ start: utcDate(2023, 5, 1), end: utcDate(2024, 5, 1) }, 300);

function laidOut(statements: Parameters<typeof laneFrom>[0], scale: TimeScale): readonly Plumb[] {
	const scene = layOutLane(laneFrom(statements), scale, 44, COLOURS);
	return scene.level === 'lines' ? scene.plumbs : [];
}

describe('imprecise dates', () => {
	it('draws ten days as a stretch with soft ends, and its line in its middle', () => {
		const [plumb] = laidOut(
			[over(START + 10 * millisecondsInDay, START + 20 * millisecondsInDay)],
			november
		);
		expect(plumb).toMatchObject({
			x: 150,
			statement: 0,
			stretch: { from: 100, solidFrom: 125, solidTo: 175, to: 200 }
		});
	});

	it('draws the same ten days as a stretch, however narrow', () => {
		const [plumb] = laidOut(
			[over(START + 10 * millisecondsInDay, START + 20 * millisecondsInDay)],
			year
		);
		expect(plumb!.x).toBeCloseTo(year.x(START + 15 * millisecondsInDay), 6);
		expect(plumb!.stretch!.to - plumb!.stretch!.from).toBeCloseTo(8.2, 1);
	});

	it('lets a doubtful day reach beyond its day, and fades there only', () => {
		const day = START + 10 * millisecondsInDay;
		const [plumb] = laidOut([over(day, day + millisecondsInDay, { doubt: 1 })], november);
		expect(plumb!.stretch).toEqual({ from: 90, solidFrom: 100, solidTo: 110, to: 120 });
	});

	it.each([
		['from before', START - 20 * millisecondsInDay, START + 4 * millisecondsInDay, 0, 40, 3],
		['from after', START + 26 * millisecondsInDay, START + 50 * millisecondsInDay, 260, 300, 297],
		[
			'from both sides',
			START - 50 * millisecondsInDay,
			START + 90 * millisecondsInDay,
			0,
			300,
			200
		],
		['from the beginning of time', -Infinity, START + 4 * millisecondsInDay, 0, 40, 37],
		['until the end of time', START + 26 * millisecondsInDay, Infinity, 260, 300, 263]
	])(
		'counts what reaches in %s, and stands in the part of it that is seen',
		(_, from, to, left, right, x) => {
			const plumbs = laidOut([over(from, to)], november);
			expect(plumbs).toMatchObject([{ statement: 0, stretch: { from: left, to: right } }]);
			expect(plumbs[0]!.x).toBeCloseTo(x, 5);
		}
	);

	it.each([
		['ends where the window begins', START - 20 * millisecondsInDay, START],
		['ends there, and has no beginning', -Infinity, START],
		['begins where the window ends', START + MONTH, START + MONTH + 9 * millisecondsInDay]
	])('leaves out what %s', (_, from, to) => {
		expect(laidOut([over(from, to)], november)).toEqual([]);
	});

	it('draws two whose middles touch side by side, each with its own ends', () => {
		const two = [
			over(START + 5 * millisecondsInDay, START + 15 * millisecondsInDay, { actor: 0 }),
			over(START + 5 * millisecondsInDay, START + 15 * millisecondsInDay, { actor: 1 })
		];
		const stretch = { from: 50, solidFrom: 75, solidTo: 125, to: 150 };
		expect(laidOut(two, november)).toMatchObject([
			{ statement: 0, x: 94, colour: 0, stretch },
			{ statement: 1, x: 106, colour: 1, stretch }
		]);
	});
});

describe('points', () => {
	it('stand at the middle of their day, with a dot in each row', () => {
		const links = [
			{ row: 0, code: linkCodeOf('accepted', 'supports') },
			{ row: 2, code: linkCodeOf('suggested', 'departs') }
		];
		expect(laidOut([onDay(START + 10 * millisecondsInDay, { actor: 2, links })], november)).toEqual(
			[{ statement: 0, x: 105, colour: 2, stretch: null, dots: links }]
		);
	});

	it('without a link stand in the last row', () => {
		expect(laidOut([onDay(START + 10 * millisecondsInDay)], november)).toMatchObject([
			{ dots: [{ row: ROWS, code: UNLINKED }] }
		]);
	});

	it('are not mixed up with a stretch whose middle is where they are', () => {
		const suggested = linkCodeOf('suggested', 'departs');
		const statements = [
			over(START, START + 21 * millisecondsInDay, { actor: 1, links: [{ row: 0, code: 5 }] }),
			onDay(START + 10 * millisecondsInDay, { actor: 0, links: [{ row: 0, code: suggested }] })
		];
		const point = laidOut(statements, november).find(({ stretch }) => !stretch);
		expect(point).toMatchObject({ statement: 1, colour: 0, dots: [{ row: 0, code: suggested }] });
	});
});

it('counts the marks that it takes to draw', () => {
	const links = [
		{ row: 0, code: 5 },
		{ row: 1, code: 5 }
	];
	const some = [3, 20].map((day) => onDay(START + day * millisecondsInDay, { links }));
	// A line, a head, and a mark a link.
	expect(markCount(layOutLane(laneFrom(some), november, 44, COLOURS))).toBe(8);
	const crowd = Array.from({ length: 60 }, (_, at) => some[at % 2]!);
	const dots = layOutLane(laneFrom(crowd), november, 200, COLOURS);
	expect([dots.level, markCount(dots)]).toEqual(['dots', 120]);
	const ridges = layOutLane(laneFrom(crowd), november, 44, COLOURS);
	expect([ridges.level, markCount(ridges)]).toEqual(['ridges', 30 * (ROWS + 1)]);
});
