import { render } from 'svelte/server';
import ReaderPage from '#lib/reader/ReaderPage.svelte';
import type { PageServerLoad } from './$types';
import { openDataset } from './open-dataset.ts';

const MOST_INLINE = 2000; // statements that travel with the page; more are fetched after it

export const load: PageServerLoad = async ({ params, locals, url, untrack }) => {
	const { dataset, ...shownState } = await openDataset(locals.store, params.dataset);
	const { title, summary } = dataset;
	if (dataset.statements.length <= MOST_INLINE) return { title, summary, shownState, dataset };
	// Once the outline is there the browser draws for itself: a new query need not ask the server. The
	// query is copied, since Kit notes each field of its own that is read, now or later.
	const { origin, path, query } = untrack(() => ({
		origin: url.origin,
		path: url.pathname,
		query: url.search
	}));
	const props = { dataset, shownState, origin, path, params: new URLSearchParams(query), go: null };
	const first = render(ReaderPage, { props });
	return { title, summary, shownState, dataset: null, first: first.body };
};
