import { knownQuery } from '#lib/answers/shown-state.ts';
import { openDataset } from '../open-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { origin, searchParams } = event.url;
	const opened = await openDataset(event, event.params.dataset);
	return opened.ask('building', { origin, query: knownQuery(searchParams, 'builder') });
};
