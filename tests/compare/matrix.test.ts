import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsWithin, statementsIn } from '#lib/compare/cell.ts';
import { countedLinks } from '#lib/study/counted-links.ts';
import { groupStatements } from '#lib/study/groups/group-statements.ts';
import { GROUP_BY, narrowed, type GroupBy, type Grouping } from '#lib/study/groups/grouping.ts';
import { type Filter, maskOf, matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { cellOf, matrixOf, SHARES, shareOf } from '#lib/compare/matrix.ts';
import type { Study } from '#lib/study/study.ts';
import type { Day } from '#lib/dates/day.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { studyWith } from '../fixtures/study.ts';
import { filters, studies } from './random-study.ts';

const ACCEPTED = { ...NO_FILTER, statusesUnasked: ['accepted'] } as const satisfies Filter;

const grouped = (groupBy: Exclude<GroupBy, 'documents'>, study: Study, filter: Filter): Grouping =>
	groupStatements(groupBy, study, maskOf(filter, study), {
		statements: [...study.indexOf.keys()].slice(0, 4),
		breaks: ['2023-01-01', '2023-07-01'] as Day[]
	});

/** A matrix as a reader sees it: a line for each row. */
function seen(study: Study, filter: Filter, grouping: Grouping): string[] {
	const matrix = matrixOf(study, maskOf(filter, study), grouping);
	return [...Array(matrix.rows).keys()].map((row) => {
		const name = study.rows[row]?.priority.id ?? 'unlinked';
		const cells = matrix.groups.map((_, group) => cellOf(matrix, row, group)).join(' ');
		return `${name}: ${cells} | ${matrix.rowTotals[row]!}`;
	});
}

describe('an example of two actors', () => {
	const study = studyWith(
		[
			{ id: 'a', date: '2023-11-01', actor: 'north' },
			{ id: 'b', date: '2023-11-02', actor: 'south' },
			{ id: 'c', date: '2023-11-03', actor: 'south' },
			{ id: 'd', date: '2023-11-04', actor: 'south' }
		],
		[
			{ of: 'a', to: 'p1' },
			{ of: 'a', to: 'p1.1' },
			{ of: 'b', to: 'p1.1' },
			{ of: 'b', to: 'p2', status: 'suggested' },
			{ of: 'c', to: 'p2', status: 'rejected' },
			{ of: 'c', to: 'p2', status: 'accepted' }
		]
	);

	it('counts a statement once in a priority, however many of its sub-points it bears on', () => {
		expect(seen(study, ACCEPTED, grouped('actors', study, ACCEPTED))).toEqual([
			'p1: 1 1 | 2',
			'p1.1: 1 1 | 2',
			'p2: 0 1 | 1',
			'p3: 0 0 | 0',
			'unlinked: 0 1 | 1'
		]);
	});

	it('counts suggestions where they are asked for, and a pair that two coders judged once', () => {
		const all = { ...NO_FILTER, statusesUnasked: ['suggested', 'accepted', 'rejected'] as const };
		expect(seen(study, all, grouped('actors', study, all))).toEqual([
			'p1: 1 1 | 2',
			'p1.1: 1 1 | 2',
			'p2: 0 2 | 2',
			'p3: 0 0 | 0',
			'unlinked: 0 1 | 1'
		]);
	});

	it('tells how many links were counted, and how many left out', () => {
		const grouping = grouped('actors', study, ACCEPTED);
		const { counted, leftOut } = countedLinks(study, maskOf(ACCEPTED, study), grouping);
		expect(counted).toEqual({ suggested: 0, accepted: 4, rejected: 0, contested: 0 });
		expect(leftOut).toEqual({ suggested: 1, accepted: 0, rejected: 1, contested: 0 });
	});

	it.each([
		['row', 1 / 2],
		['column', 1 / 3],
		['all', 1 / 4]
	] as const)('tells a share of the %s', (of, share) => {
		const grouping = grouped('actors', study, ACCEPTED);
		const matrix = matrixOf(study, maskOf(ACCEPTED, study), grouping);
		expect(shareOf(matrix, 0, 1, of)).toBeCloseTo(share, 12);
	});

	it('gives nothing of nothing as nothing', () => {
		const grouping = grouped('actors', study, ACCEPTED);
		const matrix = matrixOf(study, maskOf(ACCEPTED, study), grouping);
		expect(SHARES.map((of) => shareOf(matrix, 3, 0, of))).toEqual([0, 0, 0]);
	});

	it('shows chosen groups alone, in the order asked for', () => {
		const grouping = narrowed(grouped('actors', study, ACCEPTED), ['south', 'north']);
		expect(seen(study, ACCEPTED, grouping)[0]).toBe('p1: 1 1 | 2');
		expect(seen(study, ACCEPTED, grouping)[2]).toBe('p2: 1 0 | 1');
		const one = narrowed(grouped('actors', study, ACCEPTED), ['south']);
		expect(seen(study, ACCEPTED, one)[0]).toBe('p1: 1 | 1');
	});
});

describe('whatever is asked of whatever data', () => {
	// What sorts links has rules of its own: tests/study/groups/group-by-link.test.ts.
	const groupable = GROUP_BY.filter(
		(groupBy) => groupBy !== 'documents' && groupBy !== 'relations' && groupBy !== 'coders'
	);
	const questions = fc.record({
		study: studies,
		filter: filters,
		groupBy: fc.constantFrom(...groupable)
	});

	it('totals equal what the filter yields', () => {
		fc.assert(
			fc.property(questions, ({ study, filter, groupBy }) => {
				const grouping = grouped(groupBy, study, filter);
				const matrix = matrixOf(study, maskOf(filter, study), grouping);
				const matches = matchesOf(filter, study).filter(
					({ index }) => grouping.groupIndex[index]! >= 0
				);
				expect(matrix.total).toBe(matches.length);
				for (const group of matrix.groups.keys()) {
					const its = matches.filter(({ index }) => grouping.groupIndex[index] === group);
					expect(matrix.groupTotals[group]).toBe(its.length);
				}
				for (const row of study.rows.keys()) {
					const within = rowsWithin(row, study);
					const its = matches.filter(({ links }) =>
						links.some(({ priority }) => within.has(study.rowOf.get(priority)!))
					);
					expect(matrix.rowTotals[row]).toBe(its.length);
				}
				const unlinked = matches.filter(({ links }) => links.length === 0);
				expect(matrix.rowTotals[study.rows.length]).toBe(unlinked.length);
				const links = matches.reduce((sum, one) => sum + one.links.length, 0);
				const { counted } = countedLinks(study, maskOf(filter, study), grouping);
				expect(Object.values(counted).reduce((sum, count) => sum + count)).toBe(links);
			})
		);
	});

	it('leaves no kept statement without a group, where the groups are not chosen by hand', () => {
		fc.assert(
			fc.property(questions, ({ study, filter, groupBy }) => {
				fc.pre(groupBy !== 'statements');
				const grouping = grouped(groupBy, study, filter);
				const matrix = matrixOf(study, maskOf(filter, study), grouping);
				expect(matrix.total).toBe(matchesOf(filter, study).length);
			})
		);
	});

	it('opens from each cell exactly the statements that it counts', () => {
		fc.assert(
			fc.property(questions, ({ study, filter, groupBy }) => {
				const grouping = grouped(groupBy, study, filter);
				const mask = maskOf(filter, study);
				const matrix = matrixOf(study, mask, grouping);
				const matches = new Map(matchesOf(filter, study).map((one) => [one.index, one]));
				for (let row = 0; row < matrix.rows; row++) {
					const within = row < study.rows.length ? rowsWithin(row, study) : null;
					for (const group of matrix.groups.keys()) {
						const indices = statementsIn({ row, group, during: null }, study, mask, grouping);
						expect(indices).toHaveLength(cellOf(matrix, row, group));
						for (const index of indices) {
							const { links } = matches.get(index)!;
							expect(grouping.groupIndex[index]).toBe(group);
							const bears = links.some(({ priority }) => within?.has(study.rowOf.get(priority)!));
							expect(within ? bears : links.length === 0).toBe(true);
						}
					}
				}
			})
		);
	});
});

it('groups by statement those alone that were named', () => {
	const study = studyWith(
		['a', 'b', 'c'].map((id) => ({ id, date: '2023-11-01' })),
		[{ of: 'c', to: 'p2' }]
	);
	const grouping = groupStatements('statements', study, maskOf(NO_FILTER, study), {
		statements: ['c', 'a'] as StatementId[],
		breaks: []
	});
	expect(grouping.groups.map(({ key }) => key)).toEqual(['c', 'a']);
	expect(seen(study, NO_FILTER, grouping)[2]).toBe('p2: 1 0 | 1');
});
