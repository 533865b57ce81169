import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import { keysHolding, positionsIn } from '#lib/timeline/layout/highlight.ts';
import { membersOf } from '#lib/timeline/layout/members.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { TimeScale } from '#lib/timeline/time/time-scale.ts';
import { drafts, laneFrom, onDay, over, scales, shows, type Draft } from './random-lane.ts';

const keysIn = (statements: readonly Draft[], indices: readonly number[], scale: TimeScale) => {
	const lane = laneFrom(statements);
	return keysHolding(positionsIn(lane, indices), lane, layOutLane(lane, scale), scale);
};

/** Some statements of a lane, and some that it does not hold. */
const some = fc.uniqueArray(fc.nat(70), { maxLength: 12 });

describe('the plumb lines that stand for some statements', () => {
	it('are those whose members they are among, and no others', () => {
		fc.assert(
			fc.property(drafts, scales, some, (statements, scale, indices) => {
				const lane = laneFrom(statements);
				const sought = new Set(indices);
				const expected = layOutLane(lane, scale).plumbs.filter(({ times, stretch }) =>
					membersOf(lane, { ...times, stretches: stretch !== null }, scale).some((member) =>
						sought.has(member)
					)
				);
				const keys = keysIn(statements, indices, scale);
				expect([...keys].sort()).toEqual(expected.map(({ key }) => key).sort());
			}),
			{ numRuns: 500 }
		);
	});

	it('are one for each statement that the window shows, and none for any other', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const keys = statements.map((_, at) => keysIn(statements, [at], scale).size);
				expect(keys).toEqual(statements.map((one) => (shows(scale.window, one) ? 1 : 0)));
			})
		);
	});

	it('are all of them for all statements', () => {
		fc.assert(
			fc.property(drafts, scales, (statements, scale) => {
				const { plumbs } = layOutLane(laneFrom(statements), scale);
				const keys = keysIn(statements, [...statements.keys()], scale);
				expect([...keys].sort()).toEqual(plumbs.map(({ key }) => key).sort());
			})
		);
	});

	const START = utcDate(2023, 11);
	// Ten pixels a day: a stretch with its middle where a point stands, two points as one mark, one alone.
	const scale = new TimeScale({ start: START, end: START + 60 * millisecondsInDay }, 600);
	const statements = [
		over(START, START + 21 * millisecondsInDay),
		onDay(START + 10 * millisecondsInDay),
		onDay(START + 30 * millisecondsInDay),
		onDay(START + 30 * millisecondsInDay),
		onDay(START + 50 * millisecondsInDay),
		onDay(START + 90 * millisecondsInDay)
	];

	it.each<[string, number[], string[]]>([
		['none', [], []],
		['a stretch, and not the point on its middle', [0], ['~0']],
		['a point, and not the stretch behind it', [1], ['1']],
		['both', [0, 1], ['~0', '1']],
		['the second of two that are one mark', [3], ['2']],
		['both of them', [2, 3], ['2']],
		['two far apart, and none between', [1, 4], ['1', '4']],
		['one outside the window', [5], []],
		['one that there is not', [17], []]
	])('%s', (_, indices, keys) => {
		expect([...keysIn(statements, indices, scale)].sort()).toEqual(keys.toSorted());
	});
});

describe('where statements stand in a lane', () => {
	const START = utcDate(2023, 11);
	const lane = laneFrom([
		onDay(START + 20 * millisecondsInDay),
		onDay(START),
		onDay(START + 10 * millisecondsInDay)
	]);

	it.each<[string, number[], number[]]>([
		['none', [], []],
		['one', [0], [2]],
		['several, in order of time', [0, 1], [0, 2]],
		['all, in whatever order they are asked for', [2, 0, 1], [0, 1, 2]],
		['one that is asked for twice', [2, 2], [1]],
		['but not those that it does not hold', [3, 2, 99], [1]]
	])('%s', (_, indices, positions) => {
		expect(positionsIn(lane, indices)).toEqual(Uint32Array.from(positions));
	});

	it('are as many positions as it holds of them, ascending, and lead back to them', () => {
		fc.assert(
			fc.property(drafts, some, (statements, indices) => {
				const random = laneFrom(statements);
				const positions = positionsIn(random, indices);
				expect(positions).toEqual(positions.toSorted());
				const back = [...positions].map((at) => random.statements[at]!).sort((a, b) => a - b);
				const held = indices.filter((at) => at < statements.length).sort((a, b) => a - b);
				expect(back).toEqual(held);
			})
		);
	});
});
