import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn } from '#lib/compare/cell.ts';
import {
	COVERAGE_KEYS,
	type CoverageKey,
	coverageOf,
	sortCoverage
} from '#lib/compare/coverage.ts';
import { singleGroup } from '#lib/study/groups/group-by-link.ts';
import { maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { matrixOf } from '#lib/compare/matrix.ts';
import { dayAt, startOf } from '#lib/dates/day.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { studyWith } from '../fixtures/study.ts';
import { filters, studies } from './random-study.ts';

// The document of these studies was adopted on 31 March 2023.
const study = studyWith(
	[
		{ id: 'early', date: '2023-02-01' },
		{ id: 'loose', date: '2023' },
		{ id: 'spring', date: '2023-04-10' },
		{ id: 'summer', date: '2023-07-01', actor: 'south' },
		{ id: 'autumn', date: '2023-10-09', actor: 'south' }
	],
	[
		{ of: 'early', to: 'p1' },
		{ of: 'loose', to: 'p1' },
		{ of: 'spring', to: 'p1.1' },
		{ of: 'spring', to: 'p1' },
		{ of: 'summer', to: 'p1' },
		{ of: 'autumn', to: 'p1.1' },
		{ of: 'autumn', to: 'p2' }
	]
);
const mask = maskOf(NO_FILTER, study);
const { rows } = coverageOf(study, mask, null);
const ids = (indices: readonly number[]) => indices.map((at) => study.dataset.statements[at]!.id);

it('counts a statement once in a priority with sub-points', () => {
	expect(ids(rows[0]!.statements)).toEqual(['spring', 'summer', 'autumn']);
	expect(ids(rows[1]!.statements)).toEqual(['spring', 'autumn']);
});

it('sets apart what is dated before the adoption, or too loosely to be surely after it', () => {
	expect(ids(rows[0]!.before)).toEqual(['loose', 'early']);
	expect(ids(rows[2]!.before)).toEqual([]);
});

it('counts silence from the adoption, also where something was said before', () => {
	const { silence, silentSince } = rows[3]!;
	expect(dayAt(silence!.from)).toBe('2023-03-31');
	expect(dayAt(silentSince!)).toBe('2023-03-31');
	expect(silence!.goesOn).toBe(true);
	expect(dayAt(rows[2]!.silentSince!)).toBe('2023-10-09');
});

it('counts silence to the last day that the dataset knows of', () => {
	expect(dayAt(rows[3]!.silence!.to)).toBe('2023-12-31'); // of the statement dated to the year
});

it('goes on with silences after a statement with an open end', () => {
	const open = studyWith(
		[
			{ id: 'open', date: '2023-05/..' },
			{ id: 'next', date: '2023-10-01' },
			{ id: 'last', date: '2023-11-30' }
		],
		[
			{ of: 'open', to: 'p1' },
			{ of: 'next', to: 'p1' },
			{ of: 'last', to: 'p3' }
		]
	);
	const [first] = coverageOf(open, maskOf(NO_FILTER, open), null).rows;
	expect(first!.silence).toMatchObject({ days: 122, goesOn: false }); // 1 June to 30 September
	expect(dayAt(first!.silentSince!)).toBe('2023-10-01');
});

it('shares out the statements by actor, the largest first', () => {
	expect(rows[0]!.byActor).toEqual([
		{ actor: 1, statements: 2 },
		{ actor: 0, statements: 1 }
	]);
	expect(rows[3]!.byActor).toEqual([]);
});

it('draws every statement since the adoption into the line', () => {
	const sums = rows.map(({ line }) => line.reduce((sum, count) => sum + count, 0));
	expect(sums).toEqual([3, 2, 1, 0]);
});

it('keeps to the period that is asked for', () => {
	const period = readWhen('2023-06/2023-08').span;
	const filter = { ...NO_FILTER, period };
	const [first] = coverageOf(study, maskOf(filter, study), period).rows;
	expect(ids(first!.statements)).toEqual(['summer']);
	expect(dayAt(first!.silence!.from)).toBe('2023-07-01');
	expect(dayAt(first!.silence!.to)).toBe('2023-08-31');
});

it('adds up, since the adoption and before, to the row of a matrix, for whatever data', () => {
	fc.assert(
		fc.property(studies, filters, (study, filter) => {
			const mask = maskOf(filter, study);
			const whole = singleGroup(study);
			const { rowTotals } = matrixOf(study, mask, whole);
			for (const { row, statements, before, line } of coverageOf(study, mask, filter.period).rows) {
				expect(statements.length + before.length).toBe(rowTotals[row]);
				const adopted = startOf(study.rows[row]!.document.adopted);
				const since = { start: adopted, end: Infinity };
				const until = { start: -Infinity, end: adopted };
				const opened = (during: typeof since) =>
					statementsIn({ row, group: null, during }, study, mask, whole);
				expect(opened(since)).toEqual(statements);
				expect(opened(until)).toEqual(before);
				expect(line.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(statements.length);
			}
		})
	);
});

describe('sorted', () => {
	const order = (key: CoverageKey, isDescending: boolean) =>
		sortCoverage(rows, key, isDescending, study)
			.map(({ row }) => study.rows[row]!.priority.number)
			.join(' ');

	it.each<[CoverageKey, boolean, string]>([
		['number', false, '1 1.1 2 3'],
		['number', true, '3 2 1.1 1'],
		['statements', true, '1 1.1 2 3'],
		['statements', false, '3 2 1.1 1'],
		['first', false, '1 1.1 2 3'],
		['last', true, '1 1.1 2 3'],
		['silence', true, '3 2 1.1 1'],
		['silence', false, '1 1.1 2 3'],
		['actor', true, '2 1 1.1 3'],
		['peak', false, '1 1.1 2 3'],
		['peak', true, '2 1 1.1 3']
	])('by %s, descending: %s', (key, isDescending, rows) => {
		expect(order(key, isDescending)).toBe(rows);
	});

	it('keeps every row, whatever it is sorted by', () => {
		for (const key of COVERAGE_KEYS) {
			expect(order(key, true).split(' ').sort()).toEqual(['1', '1.1', '2', '3']);
		}
	});
});

it.each(['Y-170000002', '1900', '2999', 'Y170000002'])(
	'counts no silence in a period beyond what is known: %s',
	(written) => {
		const period = readWhen(written).span;
		const filter = { ...NO_FILTER, period };
		const { rows, over } = coverageOf(study, maskOf(filter, study), period);
		expect(rows.map(({ silence }) => silence)).toEqual([null, null, null, null]);
		expect(dayAt(over.start) >= '2023-03-31' && dayAt(over.start) <= '2024-01-01').toBe(true);
	}
);
