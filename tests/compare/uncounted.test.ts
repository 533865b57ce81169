import { describe, expect, it } from 'vitest';
import { gapHeads, noneText } from '#lib/wording/view-text.ts';
import { studyOf } from '#lib/study/study.ts';
import { emptyText, neitherText } from '#lib/wording/empty-text.ts';
import { judgedDataset } from '../fixtures/judged-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { readingIn } from '../query/reading-in.ts';

const dataset = readWhole(
	judgedDataset(
		...['s1 p1 ana accepted', 's2 p1 ana accepted', 's2 p2 ana suggested'],
		...['s3 p2 ana accepted', 's3 p2 ben rejected', 's3 p3 ben rejected']
	)
);
const comparisonOf = (query: string) => readingIn(dataset, `?view=compare${query}`).comparison;

/** What the cells of a row say, statement by statement. */
const cellsOf = (row: number, query = '&side=s1&side=s2&side=s3') => {
	const { uncounted, matrix } = comparisonOf(query);
	return matrix.groups.map((_, group) => emptyText(uncounted(row, group)));
};

describe('an empty cell', () => {
	it('tells suggestions and contested links from nothing at all', () => {
		expect(cellsOf(1)).toEqual([
			'no statement found',
			'1 suggestion, not counted',
			'1 contested link, not counted'
		]);
	});

	it('is not a silence where a link was rejected elsewhere, and one where all were', () => {
		expect(cellsOf(2)).toEqual(Array(3).fill('no statement found'));
	});

	it('is not a silence where a filter emptied it', () => {
		const { uncounted, matrix } = comparisonOf('&across=kinds&period=2023-03');
		expect(matrix.groups).toHaveLength(1);
		expect(emptyText(uncounted(0, 0))).toBe('2 without these filters');
		expect(emptyText(uncounted(2, 0))).toBe('no statement found');
	});

	it('is not a silence where other statuses are counted', () => {
		const { uncounted } = comparisonOf('&across=kinds&status=rejected');
		expect(emptyText(uncounted(0, 0))).toBe('2 without these filters');
	});
});

it('a priority that neither speaks to may be spoken to by others', () => {
	const comparison = comparisonOf('&side=s1&side=s2');
	expect(neitherText(2, comparison)).toBe('no statement found');
	expect(neitherText(0, comparisonOf('&side=s3'))).toBe('2 statements outside the columns shown');
});

it('coverage tells statements before the adoption from silence', () => {
	const comparison = comparisonOf('&show=coverage');
	const [first, second, third] = comparison.coverageSorted;
	expect(first!.before).toHaveLength(2);
	expect(noneText(first!, comparison)).toBe('none since adoption');
	expect(noneText(second!, comparison)).toBe('1 suggestion and 1 contested link, not counted');
	expect(noneText(third!, comparison)).toBe('no statement found');
});

it('calls nothing a silence while filters hide statements', () => {
	expect(Object.values(gapHeads(true, studyOf(dataset))).join()).not.toMatch(/silen/i);
});

describe.each([
	['has no link', []],
	['has suggestions alone', ['s1 p1 ana suggested']]
])('where a dataset %s', (_, judgements) => {
	const unreviewed = readWhole(judgedDataset(...judgements));

	it('nothing is a silence: nobody has looked', () => {
		const { uncounted } = readingIn(unreviewed, '?view=compare&across=kinds').comparison;
		expect(emptyText(uncounted(2, 0))).toBe('nothing reviewed yet');
		const { coverageSorted, uncountedOfAll } = readingIn(
			unreviewed,
			'?view=compare&show=coverage'
		).comparison;
		expect(noneText(coverageSorted[2]!, { uncountedOfAll })).toBe('nothing reviewed yet');
		expect(Object.values(gapHeads(false, studyOf(unreviewed))).join()).not.toMatch(/silen/i);
	});
});
