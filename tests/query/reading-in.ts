import type { Dataset } from '#lib/model/dataset.ts';
import { readingOf, type Reading } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';

/** What an address shows of a dataset. */
export const readingIn = (dataset: Dataset, query: string): Reading =>
	readingOf(studyOf(dataset), new URLSearchParams(query));
