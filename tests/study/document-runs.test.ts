import { expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { documentRuns } from '#lib/study/folds.ts';
import { studyOf, type PriorityRow } from '#lib/study/study.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { secondExample } from '../fixtures/second-example.ts';

const runsOf = (file: string) => {
	const study = studyOf(readWhole(JSON.parse(file) as DatasetFile));
	return documentRuns(
		[...study.rows, null],
		(row: PriorityRow | null) => row?.document ?? null,
		study
	).map(({ document, rows }) => [document?.id ?? null, rows.length]);
};

it.each([
	['one document are a single run without a heading', exampleDataset, [[null, 7]]],
	[
		'two are a run each, and what is of neither stands after them',
		secondExample,
		[
			['concept-2023', 6],
			['china-paper-2023', 5],
			[null, 1]
		]
	]
])('rows of %s', (_, file, runs) => {
	expect(runsOf(file)).toEqual(runs);
});
