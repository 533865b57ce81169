import { describe, expect, it } from 'vitest';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { stepped, type Step } from '#lib/timeline/view/walk.ts';
import { laneFrom, onDay, ROWS } from './random-lane.ts';

const link = (row: number) => ({ row, code: 5 });

// Two on day 2, one of them in row 1; row 3 is silent; the last has no link.
const lane = laneFrom([
	onDay(0, { links: [link(0)] }),
	onDay(2 * millisecondsInDay, { links: [link(0), link(2)] }),
	onDay(2 * millisecondsInDay, { links: [link(1)] }),
	onDay(6 * millisecondsInDay, { links: [link(0), link(1)] }),
	onDay(9 * millisecondsInDay)
]);

const walk = (statement: number, row: number, step: Step) => {
	const position = lane.statements.indexOf(statement);
	return stepped(lane, ROWS + 1, { statement, row }, step, lane.anchors[position]!);
};

describe('along the heads', () => {
	it.each([
		[0, 'later', 1],
		[1, 'later', 2],
		[2, 'later', 3],
		[3, 'earlier', 2],
		[2, 'earlier', 1],
		[1, 'earlier', 0],
		[3, 'first', 0],
		[1, 'last', 4]
	] as const)('from %i, %s leads to %i', (from, step, to) => {
		expect(walk(from, -1, step)).toEqual({ statement: to, row: -1 });
	});

	it('passes every statement once, those of one instant too', () => {
		const passed = [0];
		for (let at = walk(0, -1, 'later'); at; at = walk(at.statement, -1, 'later')) {
			passed.push(at.statement);
		}
		expect(passed).toEqual([0, 1, 2, 3, 4]);
	});
});

describe('along a row', () => {
	it.each([
		[0, 0, 'later', 1],
		[1, 0, 'later', 3],
		[3, 0, 'earlier', 1],
		[3, 1, 'first', 2],
		[2, 1, 'last', 3],
		[0, 0, 'last', 3]
	] as const)('from %i in row %i, %s leads to %i', (from, row, step, to) => {
		expect(walk(from, row, step)).toEqual({ statement: to, row });
	});
});

describe('from row to row', () => {
	it.each([
		['down to a row that it bears on', 1, -1, 'down', 1, 0],
		['down past a row that it does not bear on: the nearest there', 1, 0, 'down', 2, 1],
		['down over a silent row', 1, 2, 'down', 4, 4],
		['up to the same statement', 3, 1, 'up', 3, 0],
		['up to the nearest in time', 4, 4, 'up', 1, 2],
		['up to the heads', 3, 0, 'up', 3, -1]
	] as const)('%s', (_, from, row, step, to, toRow) => {
		expect(walk(from, row, step)).toEqual({ statement: to, row: toRow });
	});
});

it.each([
	['later than the last', 4, -1, 'later'],
	['earlier than the first', 0, -1, 'earlier'],
	['later than the last of a row', 3, 1, 'later'],
	['earlier than the first of a row', 2, 1, 'earlier'],
	['above the heads', 2, -1, 'up'],
	['below the last row', 4, 4, 'down']
] as const)('there is nothing %s', (_, from, row, step) => {
	expect(walk(from, row, step)).toBeNull();
});

it('does not walk to the row of those without a link, where it is not drawn', () => {
	expect(stepped(lane, ROWS, { statement: 1, row: 2 }, 'down', lane.anchors[1]!)).toBeNull();
});

describe('without a cursor', () => {
	it.each([
		['begins with the first in the window', 'later', millisecondsInDay, 1],
		['begins with the last, when the window lies after all', 'later', 90 * millisecondsInDay, 4],
		['begins with the first of all on “first”', 'first', 5 * millisecondsInDay, 0],
		['begins with the last of all on “last”', 'last', 0, 4]
	] as const)('%s', (_, step, anchor, to) => {
		expect(stepped(lane, ROWS, null, step, anchor)).toEqual({ statement: to, row: -1 });
	});
});

describe('in an empty lane', () => {
	const steps: Step[] = ['earlier', 'later', 'first', 'last', 'up', 'down'];
	const rows = [-1, 0, 2];
	it.each(steps.flatMap((step) => rows.map((row) => [step, row] as const)))(
		'%s leads nowhere, from row %i',
		(step, row) => {
			const empty = laneFrom([]);
			expect(stepped(empty, ROWS, null, step, 0)).toBeNull();
			expect(stepped(empty, ROWS, { statement: 3, row }, step, 0)).toBeNull();
		}
	);
});

it('goes on from where a statement was that a filter took away', () => {
	const last = 20 * millisecondsInDay;
	expect(stepped(lane, ROWS, { statement: 99, row: 0 }, 'up', last)).toMatchObject({ row: -1 });
	expect(stepped(lane, ROWS, { statement: 99, row: 0 }, 'up', last)?.statement).toBe(4);
	expect(stepped(lane, ROWS, { statement: 99, row: -1 }, 'earlier', last)?.statement).toBe(4);
});
