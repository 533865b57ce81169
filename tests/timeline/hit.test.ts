import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { frameFor, rowY } from '#lib/timeline/layout/frame.ts';
import { hitAt, isSameHit, type Hit } from '#lib/timeline/layout/hit.ts';
import type { Label } from '#lib/timeline/layout/ladder.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { pitchOf, pointOfDot } from '#lib/timeline/layout/stacks.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import { laneFrom, onDay, over, ROWS, type Draft } from './random-lane.ts';

const START = utcDate(2023, 11);
const day = (after: number) => START + after * millisecondsInDay;
const link = (row: number) => ({ row, code: 5 });
const frame = frameFor({ width: 800, rows: ROWS + 1, statements: 40, hasArcs: false });
const row = (at: number) => rowY(frame, at);

/** Sixty days of ten pixels. */
function drawn(statements: readonly Draft[], labels: readonly Label[] = []) {
	const lane = laneFrom(statements);
	const scale = new TimeScale({ start: START, end: day(60) }, 600);
	return { lane, frame, labels, scene: layOutLane(lane, scale, frame.room, [0]) };
}

const statement = (hit: Hit | null) => (hit?.kind === 'statement' ? [hit.statement, hit.row] : hit);

describe('on lines', () => {
	// A point at 45, another at 75, a stretch from 100 to 300 with its line at 200.
	const lines = drawn([
		onDay(day(4), { links: [link(0), link(2)] }),
		onDay(day(7), { links: [link(1)] }),
		over(day(10), day(30), { links: [link(3)] })
	]);

	it.each([
		['a mark', 45, row(2), [0, 2]],
		['beside a mark', 45 + 8, row(0) - 8, [0, 0]],
		['a head', 45, frame.heads, [0, null]],
		['a line between two marks', 45, (row(0) + row(1)) / 2, [0, null]],
		['between two lines: the nearer', 62, row(1), [1, 1]],
		['the middle of a stretch', 200, row(3), [2, 3]],
		['a stretch, far from its line', 110, row(3), [2, 3]],
		['the head of a stretch, far from its line', 290, frame.heads, [2, null]]
	])('finds %s', (_, x, y, found) => {
		expect(statement(hitAt(lines, x, y))).toEqual(found);
	});

	it.each([
		['nothing', 400, row(1)],
		['the words under the rows', 45, frame.bottom + 10],
		['the axis above a line', 45, frame.axis - 10],
		['a row that the stretch does not bear on', 110, row(1)],
		['just beyond reach', 75 + 14, row(1)]
	])('finds nothing at %s', (_, x, y) => {
		expect(hitAt(lines, x, y)).toBeNull();
	});

	it('finds the nearest of lines that stand 6 px apart, at every px', () => {
		const crowd = drawn(
			Array.from({ length: 60 }, (_, at) => onDay(day(at), { links: [link(0)] }))
		);
		for (let x = 0; x < 600; x++) {
			// Between two of them either is as near.
			if (x % 10 === 0) continue;
			expect(statement(hitAt(crowd, x, row(0)))).toEqual([Math.floor(x / 10), 0]);
		}
	});

	it('prefers a line to a stretch that it stands before', () => {
		const crossed = drawn([
			over(START, day(41), { links: [link(0)] }),
			onDay(day(4), { links: [link(0)] })
		]);
		expect(statement(hitAt(crossed, 47, row(0)))).toEqual([1, 0]);
		expect(statement(hitAt(crossed, 70, row(0)))).toEqual([0, 0]);
	});
});

describe('on titles', () => {
	const label: Label = {
		...{ statement: 1, x: 300, anchor: 'start', width: 120, tier: 1, lines: ['A title'], colour: 0 }
	};
	const top = frame.axis + 16;
	const at = (one: Label) => drawn([onDay(day(4))], [one]);

	it.each([
		['its first letter', 302, top + 8],
		['its last', 418, top + 8],
		['above it, for a finger', 350, top - 4],
		['below it', 350, top + 16 + 4]
	])('finds the statement of one by %s', (_, x, y) => {
		expect(statement(hitAt(at(label), x, y))).toEqual([1, null]);
	});

	it('is a target of at least 24 px', () => {
		const found = Array.from({ length: 80 }, (_, y) => hitAt(at(label), 350, frame.axis + y));
		expect(found.filter((hit) => hit !== null).length).toBeGreaterThanOrEqual(24);
	});

	it.each([
		['before it', 298, top + 8],
		['after it', 422, top + 8],
		['in the next tier', 350, top + 22]
	])('finds nothing %s', (_, x, y) => {
		expect(hitAt(at(label), x, y)).toBeNull();
	});

	it('finds one that ends at its leader, on its left', () => {
		const left = at({ ...label, anchor: 'end' });
		expect(statement(hitAt(left, 200, top + 8))).toEqual([1, null]);
		expect(hitAt(left, 310, top + 8)).toBeNull();
	});

	it('finds the second line of one', () => {
		const tall = at({ ...label, lines: ['A title', '21 Nov'] });
		expect(statement(hitAt(tall, 350, top + 28))).toEqual([1, null]);
	});
});

describe('on stacks', () => {
	const dots = drawn(
		Array.from({ length: 180 }, (_, at) => onDay(day(at % 60), { links: [link(1)] }))
	);

	it('finds the statement of each dot, with its row', () => {
		if (dots.scene.level !== 'dots') throw new Error(dots.scene.level);
		const { stacks, columns } = dots.scene;
		const pitch = pitchOf(stacks, columns, frame);
		for (let index = 0; index < 180; index++) {
			const { x, y } = pointOfDot(index, stacks, columns, frame, pitch);
			const found = dots.lane.statements[stacks.positions[index]!];
			expect(statement(hitAt(dots, x, y))).toEqual([found, 1]);
		}
	});

	it('finds nothing in a row without dots', () => {
		expect(hitAt(dots, 300, row(3))).toBeNull();
	});

	it('finds a column in the histogram above', () => {
		expect(hitAt(dots, 45, frame.heads - 5)).toEqual({ kind: 'column', column: 4, row: null });
	});
});

describe('on ridges', () => {
	const ridges = drawn(
		Array.from({ length: 1200 }, (_, at) =>
			onDay(day(20 + (at % 40)), { links: [link(Math.floor(at / 40) % 2)] })
		)
	);

	it.each([
		['a column of a row', 305, row(1), { kind: 'column', column: 30, row: 1 }],
		['the same column of another', 305, row(0), { kind: 'column', column: 30, row: 0 }],
		['the same in the histogram', 305, frame.heads - 5, { kind: 'column', column: 30, row: null }],
		['the first day', 0, row(0), null],
		['a row without statements', 305, row(3), null],
		['beyond the plot', 601, row(0), null]
	])('finds at %s what there is', (_, x, y, found) => {
		expect(ridges.scene.level).toBe('ridges');
		expect(hitAt(ridges, x, y)).toEqual(found);
	});
});

it.each<[Hit | null, Hit | null, boolean]>([
	[null, null, true],
	[{ kind: 'statement', statement: 3, row: 1 }, { kind: 'statement', statement: 3, row: 1 }, true],
	[
		{ kind: 'statement', statement: 3, row: 1 },
		{ kind: 'statement', statement: 3, row: null },
		false
	],
	[{ kind: 'statement', statement: 3, row: 1 }, { kind: 'column', column: 3, row: 1 }, false],
	[{ kind: 'column', column: 3, row: 1 }, { kind: 'column', column: 4, row: 1 }, false],
	[{ kind: 'column', column: 3, row: 1 }, null, false],
	// What is the same does not depend on the order in which it was written down.
	[{ kind: 'statement', row: 1, statement: 3 }, { kind: 'statement', statement: 3, row: 1 }, true]
])('%j and %j are the same: %s', (one, other, same) => {
	expect(isSameHit(one, other)).toBe(same);
});
