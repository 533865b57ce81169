import { soughtIn } from '#lib/query/address/compare-query.ts';
import { answerOf } from '../answer-of.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

/** Searches for those whose browser has not the words of a dataset: `?q=`. */
export const GET: RequestHandler = async (event) => {
	const opened = await openDataset(event, event.params.dataset);
	const sought = soughtIn(event.url.searchParams);
	return answerOf(opened, event, `${event.url.pathname} ${sought}`, async () => {
		const hits = await opened.ask('found', sought);
		return new Response(hits, { headers: { 'content-type': 'application/json' } });
	});
};
