import { describe, expect, it } from 'vitest';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import { linkCodeOf, UNLINKED } from '#lib/study/link-code.ts';
import { reachOf } from '#lib/dates/reach.ts';
import { readWhen } from '../fixtures/read-when.ts';

const LOOK = linkCodeOf('accepted', 'supports');

/** A lane of two rows; each date is followed by the rows that it is linked to. */
function laneOfDates(...dates: [written: string, ...rows: number[]][]) {
	const builder = new LaneBuilder(2);
	dates.forEach(([written, ...rows], statement) => {
		const when = readWhen(written);
		builder.addSpan(statement, when.span, reachOf(when), 0);
		for (const row of rows) builder.link(row, LOOK);
	});
	return builder.finish();
}

const day = (written: string) => Date.parse(written);

describe('what reaches over more than a day', () => {
	const lane = laneOfDates(
		['2023-11-21', 0],
		['2023-11', 0, 1],
		['2023-11-21T15:00Z', 1],
		['2023-10~'],
		['2023-11-05/2023-11-06', 1]
	);
	const { stretches } = lane;

	it('is kept apart, in order of the middles', () => {
		expect([...lane.statements]).toEqual([3, 4, 1, 0, 2]);
		expect(stretches.count).toBe(3);
		expect([...stretches.positions].map((at) => lane.statements[at])).toEqual([3, 4, 1]);
	});

	it('has what was written, and how far doubt may carry it', () => {
		expect([...stretches.starts]).toEqual(['2023-10-01', '2023-11-05', '2023-11-01'].map(day));
		expect([...stretches.ends]).toEqual(['2023-11-01', '2023-11-07', '2023-12-01'].map(day));
		expect([...stretches.reachStarts]).toEqual(['2023-09-01', '2023-11-05', '2023-11-01'].map(day));
		expect([...stretches.reachEnds]).toEqual(['2023-12-01', '2023-11-07', '2023-12-01'].map(day));
	});

	it('knows its own links, an unlinked one the row for those', () => {
		expect([...stretches.linkStarts]).toEqual([0, 1, 2, 4]);
		expect([...stretches.linkRows]).toEqual([2, 1, 0, 1]);
		expect([...stretches.codes]).toEqual([UNLINKED, LOOK, LOOK, LOOK]);
	});

	it('widens the extent of the lane to all that was written', () => {
		expect(lane.extent).toEqual({ start: day('2023-10-01'), end: day('2023-12-01') });
	});
});

it('leaves an open side out of the extent', () => {
	const lane = laneOfDates(['2023-11-21/..', 0], ['2023-11-25', 0]);
	expect(lane.extent).toEqual({ start: day('2023-11-21'), end: day('2023-11-25T12:00Z') });
	expect([...lane.stretches.ends]).toEqual([Infinity]);
});

it('is none, where every date is a day or finer', () => {
	const { stretches } = laneOfDates(['2023-11-21', 0], ['2023-11-21T15:00Z', 0]);
	expect(stretches.count).toBe(0);
	expect([...stretches.linkStarts]).toEqual([0]);
});
