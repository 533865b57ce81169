import { knownQuery, shownStateOf } from '#lib/answers/shown-state.ts';
import { DrawnPage } from '#lib/ui/drawn-page.ts';
import type { PageServerLoad } from './$types';
import { openDataset } from './open-dataset.ts';

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	const opened = await openDataset(event, params.dataset);
	// Once the outline is there the browser draws for itself: a new query need not ask the server. The
	// query is copied, since Kit notes each field of its own that is read, now or later.
	const question = event.untrack(() => ({
		origin: url.origin,
		path: url.pathname,
		name: params.dataset,
		query: knownQuery(new URLSearchParams(url.search), 'page')
	}));
	const { origin } = question;
	const answer = await opened.ask('page', question);
	const first =
		answer.first && new DrawnPage(answer.first.head, answer.first.body, !event.isDataRequest);
	return { ...answer, first, shownState: shownStateOf(opened), origin };
};
