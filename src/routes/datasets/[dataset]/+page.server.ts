import { render } from 'svelte/server';
import ReaderPage from '#lib/reader/ReaderPage.svelte';
import type { PageServerLoad } from './$types';
import { openDataset } from './open-dataset.ts';

const MOST_INLINE = 2000; // statements that travel with the page; more are fetched after it

export const load: PageServerLoad = async ({ params, locals, url, untrack }) => {
	const dataset = await openDataset(locals.store, params.dataset);
	const { title, summary } = dataset;
	if (dataset.statements.length <= MOST_INLINE) return { title, summary, dataset };
	// Once the outline is there the browser draws for itself: a new query need not ask the server.
	const { searchParams: query, pathname: path } = untrack(() => url);
	const first = render(ReaderPage, { props: { dataset, path, params: query, go: null } });
	return { title, summary, dataset: null, first: first.body };
};
