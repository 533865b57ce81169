import { render } from 'svelte/server';
import type { Study } from '#lib/compare/study.ts';
import { headOf } from '#lib/embed/head.ts';
import type { Address } from '#lib/reader/address.ts';
import ReaderPage from '#lib/reader/ReaderPage.svelte';
import type { PageServerLoad } from './$types';
import { openDataset } from './open-dataset.ts';

const MOST_INLINE = 2000; // statements that travel with the page; more are fetched after it

export const load: PageServerLoad = async ({ params, locals, url, untrack }) => {
	const { dataset, ...shownState } = await openDataset(locals.store, params.dataset);
	const { title } = dataset;
	if (dataset.statements.length <= MOST_INLINE) return { title, shownState, dataset };
	// Once the outline is there the browser draws for itself: a new query need not ask the server. The
	// query is copied, since Kit notes each field of its own that is read, now or later.
	const { origin, path, query } = untrack(() => ({
		origin: url.origin,
		path: url.pathname,
		query: url.search
	}));
	const place = { origin, name: params.dataset };
	const props = {
		dataset,
		shownState,
		origin,
		path,
		params: new URLSearchParams(query),
		go: null,
		headOf: (study: Study, address: Address) => headOf(study, place, address, null)
	};
	const { head, body } = render(ReaderPage, { props });
	// The marks that Svelte leaves for hydration would be taken for those of the page around it.
	const bare = head.replaceAll(/<!--(?:(?!<!--|-->).)*-->/gs, '');
	return { title, shownState, dataset: null, first: { head: bare, body } };
};
