import fc from 'fast-check';
import { GROUP_BY } from '#lib/study/groups/grouping.ts';
import { SHARES } from '#lib/compare/matrix.ts';
import { COVERAGE_KEYS } from '#lib/compare/coverage.ts';
import type { Study } from '#lib/study/study.ts';
import type { Day } from '#lib/dates/day.ts';
import { CELLS, type CompareQuery, SHOWS, UNLINKED_ROW } from '#lib/query/address/compare-query.ts';
import { readWhen } from '../fixtures/read-when.ts';

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const some = <Value>(values: readonly Value[]) =>
	fc.uniqueArray(fc.constantFrom(...values), { maxLength: 5 });

/** Whatever an address can say of a comparison. */
export function compareQueries(study: Study): fc.Arbitrary<CompareQuery> {
	const priorities = [...study.rowOf.keys()];
	// Borders alone mean periods of the reader's own.
	return fc
		.record({
			show: fc.constantFrom(...SHOWS),
			groupBy: orNull(fc.constantFrom(...GROUP_BY)),
			groups: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 }),
			breaks: some(['2023-11-11', '-0044-03-15', '2004-02-29'] as Day[]),
			share: fc.constantFrom(...SHARES),
			cells: orNull(fc.constantFrom(...CELLS)),
			folded: some(priorities),
			sort: fc.constantFrom(...COVERAGE_KEYS),
			isDescending: fc.boolean(),
			anchors: fc.array(fc.constantFrom(...study.indexOf.keys(), '2023-11-11'), { maxLength: 4 }),
			days: orNull(
				fc
					.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
					.map(([first, length]) => ({ first, last: first + length }))
			),
			isMirrored: fc.boolean(),
			row: orNull(
				fc.constantFrom<Exclude<CompareQuery['row'], null>[]>(...priorities, UNLINKED_ROW)
			),
			isAlone: fc.boolean(),
			column: orNull(fc.string({ unit: 'grapheme', minLength: 1 })),
			during: orNull(
				fc.constantFrom('2023-11/2023-12', '2023-03-31/..', '../2023-03-30').map(readWhen)
			),
			term: orNull(fc.constantFrom('en:water', 'ru:вод', ':'))
		})
		.map((compareQuery) =>
			compareQuery.groupBy === null ? { ...compareQuery, breaks: [] } : compareQuery
		);
}
