import { describe, expect, it } from 'vitest';
import { attentionOf } from '#lib/compare/attention.ts';
import { statementsIn } from '#lib/compare/cell.ts';
import { cellOf, matrixOf, partsOf } from '#lib/compare/matrix.ts';
import { countedLinks } from '#lib/study/counted-links.ts';
import { comparedMask, type Filter, matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { groupsApart } from '#lib/study/groups/group-by-link.ts';
import { groupStatements } from '#lib/study/groups/group-statements.ts';
import { narrowed, type Grouping } from '#lib/study/groups/grouping.ts';
import type { CoderId } from '#lib/model/ids.ts';
import { RELATIONS } from '#lib/model/link.ts';
import { studyWith } from '../../fixtures/study.ts';

const ACCEPTED = { ...NO_FILTER, statusesUnasked: ['accepted'] } as const satisfies Filter;

const study = studyWith(
	['a', 'b', 'c', 'd'].map((id, at) => ({ id, date: `2023-11-0${at + 1}` })),
	[
		{ of: 'a', to: 'p1', relation: 'supports', coder: 'ann' },
		{ of: 'a', to: 'p1.1', relation: 'departs', coder: 'ben' },
		{ of: 'a', to: 'p2', relation: 'mentions', coder: 'ann' },
		{ of: 'b', to: 'p1', relation: 'supports', coder: 'ann' },
		{ of: 'b', to: 'p1', relation: 'supports', coder: 'ben' },
		{ of: 'c', to: 'p2', relation: 'departs', status: 'suggested', coder: 'ben' }
	]
);
const mask = comparedMask(ACCEPTED, study);
const by = (groupBy: 'relations' | 'coders'): Grouping =>
	groupStatements(groupBy, study, mask, { statements: [], breaks: [] });

/** A matrix as a reader sees it: a line for each row, and one for the totals. */
function seen(grouping: Grouping, filter: Filter = ACCEPTED): string[] {
	const matrix = matrixOf(study, comparedMask(filter, study), grouping);
	const rows = [...Array(matrix.rows).keys()].map((row) => {
		const name = study.rows[row]?.priority.id ?? 'unlinked';
		const cells = matrix.groups.map((_, group) => cellOf(matrix, row, group)).join(' ');
		return `${name}: ${cells} | ${matrix.rowTotals[row]!}`;
	});
	return [
		matrix.groups.map(({ key }) => key).join(' '),
		...rows,
		`all: ${[...matrix.groupTotals].join(' ')} | ${matrix.total}`
	];
}

describe('relations across', () => {
	it('have a statement in the column of each of its links, once in a cell and once in a total', () => {
		expect(seen(by('relations'))).toEqual([
			'supports departs mentions',
			'p1: 2 1 0 | 2',
			'p1.1: 0 1 0 | 1',
			'p2: 0 0 1 | 1',
			'p3: 0 0 0 | 0',
			'unlinked: 0 0 0 | 2',
			'all: 2 1 1 | 4'
		]);
	});

	it('that were chosen leave out what has no link of them', () => {
		expect(seen(narrowed(by('relations'), ['departs', 'mentions']))).toEqual([
			'departs mentions',
			'p1: 1 0 | 1',
			'p1.1: 1 0 | 1',
			'p2: 0 1 | 1',
			'p3: 0 0 | 0',
			'unlinked: 0 0 | 0',
			'all: 1 1 | 1'
		]);
	});

	it('are lanes that each hold their statements by themselves', () => {
		const { linkGroups, ...grouping } = by('relations');
		const lanes = groupsApart({ ...grouping, linkGroups: linkGroups! }, study, mask);
		expect(lanes.map(({ groups, groupIndex }) => [groups[0]!.key, ...groupIndex])).toEqual([
			['supports', 0, 0, -1, -1],
			['departs', 0, -1, -1, -1],
			['mentions', 0, -1, -1, -1]
		]);
	});

	it('share out the links of each by priority', () => {
		const attention = attentionOf(study, mask, by('relations'));
		expect(attention.map(({ group, links, total }) => [group.key, total, ...links])).toEqual([
			['supports', 2, 2, 0, 0, 0],
			['departs', 1, 0, 1, 0, 0],
			['mentions', 1, 0, 0, 1, 0]
		]);
	});
});

describe('coders across', () => {
	it('have what each of them joined', () => {
		expect(seen(by('coders'))).toEqual([
			'ann ben',
			'p1: 2 2 | 2',
			'p1.1: 0 1 | 1',
			'p2: 1 0 | 1',
			'p3: 0 0 | 0',
			'unlinked: 0 0 | 2',
			'all: 2 2 | 4'
		]);
	});

	it('as a filter keep statements with a link of theirs, and count and show no others', () => {
		const filter = { ...ACCEPTED, coders: ['ben' as CoderId] };
		const { counted, leftOut } = countedLinks(study, comparedMask(filter, study), by('coders'));
		expect([counted.accepted, leftOut.accepted]).toEqual([2, 3]);
		expect(
			matchesOf(filter, study).map(({ statement, links }) => [statement.id, links.length])
		).toEqual([
			['a', 1],
			['b', 1]
		]);
	});
});

it.each(['relations', 'coders'] as const)(
	'each number of %s opens exactly what it counts',
	(groupBy) => {
		for (const grouping of [by(groupBy), narrowed(by(groupBy), [by(groupBy).groups[1]!.key])]) {
			const matrix = matrixOf(study, mask, grouping);
			const opened = (row: number | null, group: number | null) =>
				statementsIn({ row, group, during: null }, study, mask, grouping).length;
			for (let row = 0; row < matrix.rows; row++) {
				expect(opened(row, null)).toBe(matrix.rowTotals[row]);
				for (const group of matrix.groups.keys()) {
					expect(opened(row, group)).toBe(cellOf(matrix, row, group));
					expect(opened(null, group)).toBe(matrix.groupTotals[group]);
				}
			}
			expect(opened(null, null)).toBe(matrix.total);
		}
	}
);

it('a cell has parts by relation, in each of which a statement stands that bears in two ways', () => {
	const grouping = groupStatements('actors', study, mask, { statements: [], breaks: [] });
	const matrix = matrixOf(study, mask, grouping);
	const parts = (row: number) =>
		RELATIONS.map((relation, at) => `${relation} ${partsOf(matrix, row, 0)[at]!}`).join(', ');
	expect(cellOf(matrix, 0, 0)).toBe(2);
	expect(parts(0)).toBe('supports 2, extends 0, departs 1, contradicts 0, mentions 0');
	expect(parts(2)).toBe('supports 0, extends 0, departs 0, contradicts 0, mentions 1');
});
