import { describe, expect, it } from 'vitest';
import { attentionOf, sharesOf } from '#lib/compare/attention.ts';
import { type Distance, distancesOf } from '#lib/compare/distance.ts';
import { groupByActors } from '#lib/study/groups/group-by-link.ts';
import { maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import type { Study } from '#lib/study/study.ts';
import { studyWith, type SketchedLink } from '../fixtures/study.ts';

const attention = (study: Study) =>
	attentionOf(study, maskOf(NO_FILTER, study), groupByActors(study));

const between = (study: Study): Distance => distancesOf(attention(study))[0]![1]!;

/** So many statements of either actor, each with its links. */
function study(north: readonly string[][], south: readonly string[][]): Study {
	const all = [
		...north.map((to) => ({ to, actor: 'north' as const })),
		...south.map((to) => ({ to, actor: 'south' as const }))
	];
	return studyWith(
		all.map(({ actor }, at) => ({ id: `s${at}`, date: '2023-11-11', actor })),
		all.flatMap(({ to }, at) =>
			to.map((priority): SketchedLink => ({ of: `s${at}`, to: priority }))
		)
	);
}

const many = (count: number, ...to: string[]): string[][] =>
	Array.from({ length: count }, () => to);

it('is the links of each group to each priority, a sub-point for itself', () => {
	const [north, south] = attention(study([['p1', 'p1.1'], ['p1.1'], []], [['p2']]));
	expect([...north!.links]).toEqual([1, 2, 0, 0]);
	expect(north!.total).toBe(3);
	expect(north!.starts).toHaveLength(3); // two linked statements, and the end
	expect([...south!.links]).toEqual([0, 0, 1, 0]);
});

it('counts a pair that two coders judged once', () => {
	const twice = studyWith(
		[{ id: 'a', date: '2023-11-11' }],
		[
			{ of: 'a', to: 'p2', status: 'accepted' },
			{ of: 'a', to: 'p2', status: 'suggested' }
		]
	);
	expect(attention(twice)[0]!.total).toBe(1);
});

it('shares add up to one, and nothing is shared as nothing', () => {
	expect([...sharesOf([1, 3, 0])]).toEqual([0.25, 0.75, 0]);
	expect([...sharesOf([0, 0])]).toEqual([0, 0]);
});

describe('the distance between two', () => {
	it('is the Jensen–Shannon distance, and names where they part most', () => {
		const one = between(study([['p1', 'p2']], [['p1', 'p2', 'p3']]));
		expect(one.divergence).toBeCloseTo(0.190875, 6);
		expect(one.distance).toBeCloseTo(0.436892, 6);
		expect(one.widest).toBe(3);
	});

	it('is given for each pair once, and not where one has no link', () => {
		const rows = distancesOf(attention(study([['p1']], [[]])));
		expect(rows.flat()).toEqual([null, null, null, null]);
	});

	it('is the same, with its uncertainty, whenever it is asked for', () => {
		const mixed = study(
			[...many(20, 'p1'), ...many(15, 'p2')],
			[...many(9, 'p1'), ...many(30, 'p3', 'p2')]
		);
		expect(between(mixed)).toEqual(between(mixed));
	});

	it('is surer with more statements', () => {
		const width = (times: number) => {
			const { low, high } = between(
				study(
					[...many(4 * times, 'p1'), ...many(2 * times, 'p2')],
					[...many(2 * times, 'p1'), ...many(4 * times, 'p3')]
				)
			);
			expect(low).toBeLessThan(high!);
			return high! - low!;
		};
		expect(width(40)).toBeLessThan(width(4) / 2);
	});

	it('lies between its bounds where there are statements enough', () => {
		const { distance, low, high } = between(
			study([...many(60, 'p1'), ...many(30, 'p2')], [...many(30, 'p1'), ...many(60, 'p2')])
		);
		expect(low).toBeLessThan(distance);
		expect(high).toBeGreaterThan(distance);
	});

	it('draws whole statements: what always comes together does not part', () => {
		// Every statement of either has the same two links, so that no draw can change a share.
		const { low, high } = between(study(many(20, 'p1', 'p2'), many(20, 'p1', 'p3')));
		expect(high! - low!).toBeCloseTo(0, 12);
	});

	it.each<[string, Study, Distance['doubt']]>([
		[
			'with too few links on one side',
			study(many(29, 'p1'), many(40, 'p1')),
			{ kind: 'few-links', fewest: 29, needed: 30 }
		],
		['with links enough', study(many(30, 'p1'), many(40, 'p2')), null]
	])('is doubted %s', (_, study, doubt) => {
		expect(between(study).doubt).toEqual(doubt);
	});
});
