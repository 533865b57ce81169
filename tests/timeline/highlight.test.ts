import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfDay } from '#lib/dates/civil.ts';
import { DAY } from '#lib/dates/span.ts';
import { keysHolding, positionsIn } from '#lib/timeline/layout/highlight.ts';
import { membersOf } from '#lib/timeline/layout/members.ts';
import { place } from '#lib/timeline/layout/place.ts';
import { TimeScale } from '#lib/timeline/time/time-scale.ts';
import { drafts, laneFrom, onDay, over, scales, shows, type Draft } from './random-lane.ts';

const keysIn = (statements: readonly Draft[], places: readonly number[], scale: TimeScale) => {
	const lane = laneFrom(statements);
	return keysHolding(positionsIn(lane, places), lane, place(lane, scale), scale);
};

/** Some statements of a lane, and some that it does not hold. */
const some = fc.uniqueArray(fc.nat(70), { maxLength: 12 });

describe('the plumb lines that stand for some statements', () => {
	it('are those whose members they are among, and no others', () => {
		fc.assert(
			fc.property(drafts, scales, some, (statements, scale, places) => {
				const lane = laneFrom(statements);
				const sought = new Set(places);
				const expected = place(lane, scale).plumbs.filter(({ times, stretch }) =>
					membersOf(lane, { ...times, stretches: stretch !== null }, scale).some((member) =>
						sought.has(member)
					)
				);
				const keys = keysIn(statements, places, scale);
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
				const { plumbs } = place(laneFrom(statements), scale);
				const keys = keysIn(statements, [...statements.keys()], scale);
				expect([...keys].sort()).toEqual(plumbs.map(({ key }) => key).sort());
			})
		);
	});

	const START = startOfDay(2023, 11);
	// Ten pixels a day: a stretch with its middle where a point stands, two points as one mark, one alone.
	const scale = new TimeScale({ start: START, end: START + 60 * DAY }, 600);
	const statements = [
		over(START, START + 21 * DAY),
		onDay(START + 10 * DAY),
		onDay(START + 30 * DAY),
		onDay(START + 30 * DAY),
		onDay(START + 50 * DAY),
		onDay(START + 90 * DAY)
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
	])('%s', (_, places, keys) => {
		expect([...keysIn(statements, places, scale)].sort()).toEqual(keys.toSorted());
	});
});

describe('where statements stand in a lane', () => {
	const START = startOfDay(2023, 11);
	const lane = laneFrom([onDay(START + 20 * DAY), onDay(START), onDay(START + 10 * DAY)]);

	it.each<[string, number[], number[]]>([
		['none', [], []],
		['one', [0], [2]],
		['several, in order of time', [0, 1], [0, 2]],
		['all, in whatever order they are asked for', [2, 0, 1], [0, 1, 2]],
		['one that is asked for twice', [2, 2], [1]],
		['but not those that it does not hold', [3, 2, 99], [1]]
	])('%s', (_, places, positions) => {
		expect(positionsIn(lane, places)).toEqual(Uint32Array.from(positions));
	});

	it('are as many positions as it holds of them, ascending, and lead back to them', () => {
		fc.assert(
			fc.property(drafts, some, (statements, places) => {
				const random = laneFrom(statements);
				const positions = positionsIn(random, places);
				expect(positions).toEqual(positions.toSorted());
				const back = [...positions].map((at) => random.statements[at]!).sort((a, b) => a - b);
				const held = places.filter((at) => at < statements.length).sort((a, b) => a - b);
				expect(back).toEqual(held);
			})
		);
	});
});
