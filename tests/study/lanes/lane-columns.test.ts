import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf, laneIn, type LaneColumns } from '#lib/study/lanes/lane-columns.ts';
import { drafts, laneFrom, over } from '../../timeline/random-lane.ts';

const throughJson = (columns: LaneColumns) => JSON.parse(JSON.stringify(columns)) as LaneColumns;

it('a lane comes back from JSON as it was', () => {
	fc.assert(
		fc.property(drafts, (some) => {
			const lane = laneFrom(some);
			expect(laneIn(throughJson(columnsOf(lane)))).toEqual(lane);
		})
	);
});

it('a stretch without end comes back without end', () => {
	const lane = laneFrom([
		over(Date.UTC(2023, 0, 1), Infinity),
		over(-Infinity, Date.UTC(2024, 0, 1))
	]);
	expect(laneIn(throughJson(columnsOf(lane))).stretches).toEqual(lane.stretches);
});
