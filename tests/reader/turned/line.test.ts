import { describe, expect, it } from 'vitest';
import { turnedColumns } from '#lib/reader/turned/columns.ts';
import { marksOf, numbersBeside, type TurnedMark } from '#lib/reader/turned/line.ts';
import { studyWith } from '../../fixtures/study.ts';
import { generatedStudy } from '../../query/studies.ts';

const study = studyWith(
	[{ id: 's1', date: '2023-11-01' }],
	[
		{ of: 's1', to: 'p3', relation: 'departs' },
		{ of: 's1', to: 'p1', status: 'suggested' },
		{ of: 's1', to: 'p2', relation: 'mentions', status: 'rejected' }
	]
);

it('a statement has a mark under each priority that it bears on, by shape and status', () => {
	const marks = marksOf(study.links[0]!, study, turnedColumns(study.rows));
	expect(marks.map(({ column, status, radius }) => [column, status, radius])).toEqual([
		[0, 'suggested', 7],
		[2, 'rejected', 4.5],
		[3, 'accepted', 7]
	]);
	expect(marks[0]!.path).toMatch(/A/); // a circle
	expect(marks[2]!.path).toMatch(/^M0,-9.879L/); // a diamond
});

it('marks of many columns are small, not too small to be distinguished', () => {
	const { rows } = generatedStudy({ statements: 1, priorities: 60, seed: 7 });
	const [mark] = marksOf(study.links[0]!, study, turnedColumns(rows));
	expect(mark!.radius).toBe(4);
});

describe('numbers stand beside marks of many columns', () => {
	const columns = turnedColumns(generatedStudy({ statements: 1, priorities: 60, seed: 7 }).rows);
	const at = (...numbers: number[]): TurnedMark[] =>
		numbers.map((number) => ({ column: number - 1, status: 'accepted', path: '', radius: 4 }));
	const beside = (...numbers: number[]) =>
		numbersBeside(at(...numbers), (column) => String(column + 1), columns).map(
			({ text, side }) => `${text} ${side}`
		);

	it.each([
		['one', [10], ['10 after']],
		['two, far from one another', [10, 40], ['10 after', '40 after']],
		['neighbours, together', [10, 11], ['10 11 after']],
		['the last column, before its mark', [10, 60], ['10 after', '60 before']],
		['only where there is room', [50, 55, 60], ['50 55 60 before']],
		['none', [], []]
	])('%s', (_, numbers, expected) => {
		expect(beside(...numbers)).toEqual(expected);
	});

	it('but not where the head names them', () => {
		expect(numbersBeside(at(10, 40), () => null, columns)).toEqual([]);
	});
});
