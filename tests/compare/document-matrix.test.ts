import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenOf, documentMatrixOf, statementsBetween } from '#lib/compare/document-matrix.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { RELATIONS } from '#lib/model/link.ts';
import { type Filter, maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { studyOf, type Study } from '#lib/study/study.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

type Point = DatasetFile['documents'][number]['priorities'][number];

type Joined = readonly [statement: number, priority: string, status?: 'suggested'];

/** A study of two documents: a1 with its sub-point a1.1, and a2; b1, and b2 with its sub-point b2.1. */
function studyOfTwo(statements: number, joined: readonly Joined[]): Study {
	const { documents, statements: whole, links, ...file } = minimalDataset();
	const [document] = documents;
	const point = (id: string, parts: string[] = []): Point => ({
		...document!.priorities[0]!,
		...{ id, number: id.slice(1), priorities: parts.map((part) => point(part)) }
	});
	const two = [
		{ ...document!, id: 'a', priorities: [point('a1', ['a1.1']), point('a2')] },
		{ ...document!, id: 'b', priorities: [point('b1'), point('b2', ['b2.1'])] }
	];
	return studyOf(
		readWhole(
			{
				...file,
				documents: two,
				statements: Array.from({ length: statements }, (_, at) => ({
					...whole[0]!,
					reportedBy: undefined,
					id: `s${at}`,
					date: '2023-11-01',
					text: 'clean water'
				})),
				links: joined.map(([statement, priority, status]): DatasetFile['links'][number] => ({
					...(links[0]! as DatasetFile['links'][number]),
					statement: `s${statement}`,
					priority,
					status: status ?? 'accepted'
				}))
			},
			{ kept: true }
		)
	);
}

const ACCEPTED = { ...NO_FILTER, statusesUnasked: ['accepted'] } as const satisfies Filter;
const PAIR = { down: 0, across: 1 };

describe('two documents against one another', () => {
	const study = studyOfTwo(5, [
		[0, 'a1'],
		[0, 'a1.1'],
		[0, 'b2.1'],
		[1, 'a1.1'],
		[2, 'b1'],
		[2, 'b2'],
		[3, 'a2'],
		[3, 'b1', 'suggested']
	]);
	const matrix = documentMatrixOf(study, maskOf(ACCEPTED, study), PAIR);
	const lines = (side: 'down' | 'across') =>
		matrix[side].map(
			({ row, statements, alone }) =>
				`${study.rows[row]!.priority.id}: ${statements}, alone ${alone}`
		);

	it('count a statement once in a cell, sub-points included', () => {
		const cells = matrix.down.map((_, at) =>
			matrix.across.map((_, to) => betweenOf(matrix, at, to))
		);
		expect(cells).toEqual([
			[0, 1, 1],
			[0, 1, 1],
			[0, 0, 0]
		]);
	});

	it('tell what only one of them was spoken to', () => {
		expect(lines('down')).toEqual(['a1: 2, alone 1', 'a1.1: 2, alone 1', 'a2: 1, alone 1']);
		expect(lines('across')).toEqual(['b1: 1, alone 1', 'b2: 2, alone 1', 'b2.1: 1, alone 0']);
		expect([matrix.both, matrix.downOnly, matrix.acrossOnly]).toEqual([1, 2, 1]);
	});

	it('turned round give the same cells, turned round', () => {
		const turned = documentMatrixOf(study, maskOf(ACCEPTED, study), { down: 1, across: 0 });
		for (const at of matrix.down.keys()) {
			for (const to of matrix.across.keys()) {
				expect(betweenOf(turned, to, at)).toBe(betweenOf(matrix, at, to));
			}
		}
	});
});

it('opens from every number exactly what it counts, whatever the links', () => {
	const ids = ['a1', 'a1.1', 'a2', 'b1', 'b2', 'b2.1'];
	const joined = fc.uniqueArray(fc.tuple(fc.nat(5), fc.constantFrom(...ids)), {
		selector: (one) => one.join(),
		maxLength: 20
	});
	fc.assert(
		fc.property(joined, (links) => {
			const study = studyOfTwo(6, links);
			const mask = maskOf(ACCEPTED, study);
			const matrix = documentMatrixOf(study, mask, PAIR);
			const opened = (down: number | 'none' | null, across: number | 'none' | null) =>
				statementsBetween({ down, across }, study, mask, PAIR).length;
			expect(opened(null, null)).toBe(matrix.both);
			expect(opened(null, 'none')).toBe(matrix.downOnly);
			expect(opened('none', null)).toBe(matrix.acrossOnly);
			matrix.across.forEach(({ row, statements, alone }) => {
				expect(opened('none', row)).toBe(alone);
				expect(opened(null, row)).toBe(statements);
			});
			matrix.down.forEach(({ row, statements, alone }, at) => {
				expect(opened(row, 'none')).toBe(alone);
				expect(opened(row, null)).toBe(statements);
				matrix.across.forEach((other, to) => {
					expect(opened(row, other.row)).toBe(betweenOf(matrix, at, to));
				});
			});
			// By the links themselves, in another way than the figure goes.
			const bears = (statement: number, id: string) =>
				links.some(([of, to]) => of === statement && (to === id || to.startsWith(`${id}.`)));
			const both = [0, 1, 2, 3, 4, 5].filter((one) => bears(one, 'a1') && bears(one, 'b2'));
			expect(betweenOf(matrix, 0, 1)).toBe(both.length);
		}),
		{ numRuns: 60 }
	);
});

it('counts by relation where relations are filtered', () => {
	const study = studyOfTwo(1, [
		[0, 'a1'],
		[0, 'b1']
	]);
	const { relation } = study.dataset.links[0]!;
	const others = RELATIONS.filter((one) => one !== relation);
	const count = (relations: Filter['relations']) =>
		documentMatrixOf(study, maskOf({ ...ACCEPTED, relations }, study), PAIR).both;
	expect([count([relation]), count(others)]).toEqual([1, 0]);
});
