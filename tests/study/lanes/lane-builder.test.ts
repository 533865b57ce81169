import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import { rowCount, type Lane } from '#lib/study/lanes/lane.ts';
import { linkCodeOf, UNLINKED } from '#lib/study/link-code.ts';
import { rowsOf } from '../../fixtures/lane-text.ts';

const ACCEPTED = linkCodeOf('accepted', 'supports');
const SUGGESTED = linkCodeOf('suggested', 'mentions');

interface Added {
	readonly at: number;
	readonly actor?: number;
	readonly rows?: number[];
	readonly code?: number;
}

/** A lane of three rows, of statements numbered from 0 as they are added. */
function laneWith(added: readonly Added[]): Lane {
	const builder = new LaneBuilder(3);
	added.forEach(({ at, actor = 0, rows = [], code = ACCEPTED }, statement) => {
		builder.addInstant(statement, at, actor);
		for (const row of rows) builder.link(row, code);
	});
	return builder.finish();
}

it('keeps an empty lane empty, with a row for what is not linked', () => {
	const lane = laneWith([]);
	expect(lane).toMatchObject({ rows: 4, count: 0, extent: null });
	expect([...lane.rowStarts]).toEqual([0, 0, 0, 0, 0]);
});

describe('statements stand in order of time', () => {
	it.each([
		['added in order', [10, 20, 30], [0, 1, 2]],
		['added in reverse', [30, 20, 10], [2, 1, 0]],
		['added in any order', [20, 30, 10], [2, 0, 1]],
		['those of one instant as they were added', [20, 10, 20, 10], [1, 3, 0, 2]]
	])('%s', (_, times, order) => {
		const lane = laneWith(times.map((at) => ({ at })));
		expect([...lane.statements]).toEqual(order);
		expect([...lane.anchors]).toEqual(times.toSorted((a, b) => a - b));
		expect(lane.extent).toEqual({ start: Math.min(...times), end: Math.max(...times) });
	});
});

it('gives each row its statements in order of time, and the last row those without a link', () => {
	const lane = laneWith([
		{ at: 30, rows: [0, 2] },
		{ at: 10, rows: [0], code: SUGGESTED },
		{ at: 20 },
		{ at: 40, rows: [2] },
		{ at: 5 }
	]);
	expect(rowsOf(lane)).toEqual([
		['1 suggested mentions', '0 accepted supports'],
		[],
		['0 accepted supports', '3 accepted supports'],
		['4 unlinked', '2 unlinked']
	]);
	expect([0, 1, 2, 3].map((row) => rowCount(lane, row))).toEqual([2, 0, 2, 2]);
});

it('gives each statement its actor, in order of time', () => {
	const lane = laneWith([
		{ at: 3, actor: 8, rows: [0] },
		{ at: 1, actor: 7, rows: [0] },
		{ at: 2, actor: 7, rows: [1] }
	]);
	expect([...lane.actors]).toEqual([7, 7, 8]);
});

it('holds the same, whatever the order of adding', () => {
	const statements = fc.uniqueArray(
		fc.record({
			at: fc.nat(1000),
			actor: fc.nat(3),
			rows: fc.subarray([0, 1, 2]),
			code: fc.constantFrom(ACCEPTED, SUGGESTED)
		}),
		{ selector: ({ at }) => at, maxLength: 30 }
	);
	fc.assert(
		fc.property(statements, (added) => {
			const inOrder = laneWith(added.toSorted((a, b) => a.at - b.at));
			const { statements: indices, ...lane } = laneWith(added);
			expect(lane).toEqual({ ...inOrder, statements: undefined });
			expect([...indices].map((index) => added[index]!.at)).toEqual([...lane.anchors]);
			for (let row = 0; row < lane.rows; row++) {
				const wanted = added.filter(({ rows }) =>
					row === 3 ? rows.length === 0 : rows.includes(row)
				);
				expect(rowCount(inOrder, row)).toBe(wanted.length);
			}
			const unlinked = [...lane.codes.subarray(lane.rowStarts[3])];
			expect(unlinked).toEqual(unlinked.map(() => UNLINKED));
		})
	);
});
