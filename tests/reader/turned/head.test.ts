import { describe, expect, it } from 'vitest';
import { studyOf, type PriorityRow } from '#lib/study/study.ts';
import { NARROWEST, percent, turnedColumns } from '#lib/reader/turned/columns.ts';
import { turnedHead } from '#lib/reader/turned/head.ts';
import { nestedDataset } from '../../fixtures/nested-dataset.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import { exampleStudy, generatedStudy } from '../../query/studies.ts';

const rowsOf = (priorities: number): readonly PriorityRow[] =>
	generatedStudy({ statements: 1, priorities, seed: 7 }).rows;
const nested = studyOf(readWhole(nestedDataset())).rows;

const numbersIn = (rows: readonly PriorityRow[]) =>
	turnedHead(rows, turnedColumns(rows)).numbered.map((row) => rows[row]!.priority.number);

describe('the columns of a turned picture', () => {
	it('stand side by side, as wide as one another', () => {
		const { middles, width } = turnedColumns(rowsOf(8));
		expect(width).toBe(1 / 8);
		expect(middles.map(percent)).toEqual([
			'6.25%',
			'18.75%',
			'31.25%',
			'43.75%',
			'56.25%',
			'68.75%',
			'81.25%',
			'93.75%'
		]);
	});

	it('of two documents stand apart', () => {
		const { middles, width, documents } = turnedColumns(nested);
		expect(documents.map(({ from, to }) => [from, to])).toEqual([
			[0, 4],
			[4, 6]
		]);
		const steps = middles.slice(1).map((middle, at) => (middle - middles[at]!) / width);
		expect(steps.map((step) => Math.round(step * 100) / 100)).toEqual([1, 1, 1, 1.75, 1]);
		expect(middles[5]! + width / 2).toBeCloseTo(1);
	});
});

describe('the head shows', () => {
	it('every number where all have room', () => {
		expect(numbersIn(exampleStudy().rows)).toEqual(['1', '2', '3', '4', '5', '6']);
		expect(numbersIn(rowsOf(12))).toHaveLength(12);
	});

	it('every second or fifth number of many', () => {
		expect(numbersIn(rowsOf(20))).toEqual(['2', '4', '6', '8', '10', '12', '14', '16', '18', '20']);
		expect(numbersIn(rowsOf(60)).slice(0, 3)).toEqual(['5', '10', '15']);
	});

	it('those of main points, where their parts have no room', () => {
		const [first] = nested;
		const part = { ...nested[1]!, priority: { ...nested[1]!.priority, number: '11.11.11' } };
		const rows = [first!, ...Array.from({ length: 7 }, () => part)];
		expect(numbersIn(rows)).toEqual([first!.priority.number]);
	});

	it('at least one number of each document, and the title of each', () => {
		for (const priorities of [60, 200]) {
			const [first, ...rest] = rowsOf(priorities);
			const rows = [first!, ...rest.map((row) => ({ ...row, document: nested[5]!.document }))];
			const { numbered, titles } = turnedHead(rows, turnedColumns(rows));
			expect(numbered[0]).toBe(0);
			expect(numbered.length).toBeGreaterThan(1);
			expect(titles).toHaveLength(2);
		}
	});

	it('no title where there is one document', () => {
		expect(turnedHead(rowsOf(6), turnedColumns(rowsOf(6))).titles).toEqual([]);
	});
});

it.each([1, 6, 7, 8, 14, 21, 60, 200])(
	'what is pressed to learn names has 44 px on the narrowest phone, each column in one: %i',
	(priorities) => {
		const rows = rowsOf(priorities);
		const columns = turnedColumns(rows);
		const { targets } = turnedHead(rows, columns);
		for (const { from, to } of targets) {
			expect((to - from) * columns.width * NARROWEST).toBeGreaterThanOrEqual(44);
		}
		expect(targets.flatMap(({ from, to }) => [from, to])).toEqual([
			0,
			...targets.slice(1).flatMap(({ from }) => [from, from]),
			priorities
		]);
	}
);

it('puts numbers beside marks that it does not name, of each document by itself', () => {
	const { document } = nested[5]!;
	const long = rowsOf(6).map(({ priority, ...row }) => ({
		...row,
		document,
		priority: { ...priority, number: `11.11.${priority.number}` }
	}));
	const rows = [...rowsOf(6), ...long];
	const { unnamed } = turnedHead(rows, turnedColumns(rows));
	expect([...unnamed]).toEqual([6, 7, 8, 9, 10, 11]);
});
