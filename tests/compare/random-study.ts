import fc from 'fast-check';
import { type Filter, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import type { Study } from '#lib/study/study.ts';
import type { ActorId, PriorityId } from '#lib/model/ids.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { studyWith, type Sketched, type SketchedLink } from '../fixtures/study.ts';

const days = fc
	.integer({ min: 0, max: 900 })
	.map((after) => new Date(Date.UTC(2022, 6, 1 + after)).toISOString().slice(0, 10));

const dates = fc.oneof(
	{ weight: 6, arbitrary: days },
	{ weight: 1, arbitrary: days.map((day) => `${day}T23:30:00-05:00`) },
	{ weight: 1, arbitrary: days.map((day) => `${day.slice(0, 7)}?`) },
	{ weight: 1, arbitrary: fc.constantFrom('2022', '2023~', '2023-05/2023-07', '2024-01/..') },
	{ weight: 1, arbitrary: days.map((day) => `../${day}`) }
);

const statements = fc.array(
	fc.record(
		{
			date: dates,
			actor: fc.constantFrom('north' as const, 'south' as const),
			kind: fc.constantFrom('speech' as const, 'meeting' as const, 'vote' as const),
			place: fc.constantFrom('Harbour City', 'Lake Town')
		},
		{ requiredKeys: ['date'] }
	),
	{ minLength: 1, maxLength: 25 }
);

/** Statements of two actors on four priorities, one a sub-point; pairs may be judged by two coders. */
export const studies: fc.Arbitrary<Study> = statements.chain((drafts) => {
	const named = drafts.map((draft, at): Sketched => ({ ...draft, id: `s${at}` }));
	const links: fc.Arbitrary<SketchedLink[]> = fc.array(
		fc.record({
			of: fc.constantFrom(...named.map(({ id }) => id)),
			to: fc.constantFrom('p1', 'p1.1', 'p2', 'p3'),
			relation: fc.constantFrom('supports' as const, 'departs' as const, 'mentions' as const),
			status: fc.constantFrom(...STATUSES)
		}),
		{ maxLength: 40 }
	);
	return links.map((joined) => studyWith(named, joined));
});

/** What a reader may ask for. */
export const filters: fc.Arbitrary<Filter> = fc
	.record(
		{
			actors: fc.subarray(['north', 'south'] as ActorId[]),
			priorities: fc.subarray(['p1', 'p1.1', 'p3'] as PriorityId[]),
			kinds: fc.subarray(['speech', 'vote'] as const).map((kinds) => [...kinds]),
			relations: fc.subarray([...RELATIONS]),
			statuses: fc.subarray([...STATUSES]),
			statusesUnasked: fc.subarray([...STATUSES]),
			period: fc
				.constantFrom('2023', '2023-03/2023-09', '2022-12-31')
				.map((one) => readWhen(one).span)
		},
		{ requiredKeys: [] }
	)
	.map((asked) => ({ ...NO_FILTER, ...asked }));
