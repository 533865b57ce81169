import { error } from '@sveltejs/kit';
import { knownQuery } from '#lib/answers/shown-state.ts';
import { FEEDS } from '#lib/api/feed/feed-names.ts';
import { newestOf } from '#lib/api/feed/feed.ts';
import { fileOrRefusal } from '../answer-file.ts';
import { answerOf } from '../answer-of.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

/** What was newly published of what the page shows under the same query. */
export const GET: RequestHandler = async (event) => {
	const { params, url, locals, request } = event;
	const opened = await openDataset(event, params.dataset);
	// What is not published has nothing new for anybody.
	if (opened.draft) error(404, { message: 'A draft has no feed' });
	const query = knownQuery(url.searchParams, 'page');
	const page = url.origin + url.pathname.slice(0, url.pathname.lastIndexOf('/'));
	const self = `${page}/${params.feed}${query && `?${query}`}`;
	return answerOf(opened, event, self, async () => {
		const shown = await opened.ask('shownIds', query);
		if ('refused' in shown) return fileOrRefusal(shown) as never;
		const newest = newestOf(shown, await locals.newness.of(opened, request.signal));
		const body = await opened.ask('feed', { form: params.feed, self, page, query, newest });
		return new Response(body, { headers: { 'content-type': FEEDS[params.feed] } });
	});
};
