import { json } from '@sveltejs/kit';
import { Recent } from '#lib/base/recent.ts';
import { studyOf } from '#lib/compare/study.ts';
import { foundFile } from '#lib/reader/found-file.ts';
import { StudySearch } from '#lib/reader/search.ts';
import { soughtIn } from '#lib/reader/sought.ts';
import { answerOf } from '../answer-of.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

/** Indexes of late: a reader who searches searches again. */
const indexed = new Recent<StudySearch>(3);

/** Searches for those whose browser has not the words of a dataset: `?q=`. */
export const GET: RequestHandler = async (event) => {
	const opened = await openDataset(event.locals.store, event.params.dataset);
	const sought = soughtIn(event.url.searchParams);
	return answerOf(opened, event, () => {
		const search = indexed.get(opened.revision, () => new StudySearch(studyOf(opened.dataset)));
		return json(foundFile(search.find(sought)));
	});
};
