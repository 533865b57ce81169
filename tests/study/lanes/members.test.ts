import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, middle } from '#lib/dates/span.ts';
import { membersOf } from '#lib/study/lanes/lane-columns.ts';
import { drafts, laneFrom, linksOf, onDay, ROWS } from '../../timeline/random-lane.ts';

const START = utcDate(2023);
const noon = (after: number) => START + (after + 0.5) * millisecondsInDay;

it('are those that stand between two instants, and of a row those that bear on it', () => {
	const rows = fc.option(fc.nat(ROWS), { nil: null });
	const days = fc.integer({ min: -130, max: 130 });
	fc.assert(
		fc.property(drafts, days, fc.nat(120), rows, (statements, from, length, row) => {
			const span = { start: noon(from), end: noon(from + length) };
			const expected = [...statements.keys()].filter((index) => {
				const one = statements[index]!;
				const at = middle(one.span);
				const isOn = row === null || linksOf(one).some((link) => link.row === row);
				return at >= span.start && at <= span.end && isOn;
			});
			const found = membersOf(laneFrom(statements), span, row);
			expect(found.toSorted((a, b) => a - b)).toEqual(expected);
		}),
		{ numRuns: 300 }
	);
});

it('are in order of time, both ends included', () => {
	const lane = laneFrom([3, 1, 2, 4].map((day) => onDay(START + day * millisecondsInDay)));
	expect(membersOf(lane, { start: noon(1), end: noon(3) }, null)).toEqual([1, 2, 0]);
	expect(membersOf(lane, { start: noon(1) + 1, end: noon(3) - 1 }, null)).toEqual([2]);
	expect(membersOf(lane, { start: noon(1), end: noon(1) }, ROWS)).toEqual([1]);
	expect(membersOf(lane, { start: noon(1), end: noon(1) }, 0)).toEqual([]);
});
