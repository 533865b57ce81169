import { knownQuery } from '#lib/answers/shown-state.ts';
import { openDataset } from '../../open-dataset.ts';
import { noPriority } from './no-priority.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, url } = event;
	const opened = await openDataset(event, params.dataset);
	const page = await opened.ask('priority', {
		origin: url.origin,
		path: url.pathname.slice(0, url.pathname.lastIndexOf('/priorities/')),
		name: params.dataset,
		priority: params.priority,
		query: knownQuery(url.searchParams, 'page')
	});
	return page ?? noPriority(params.priority);
};
