import { openDataset } from '../open-dataset.ts';
import type { PageServerLoad } from './$types';

/** The dataset itself is fetched after the page: it may be large. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { id, dataset } = await openDataset(locals.store, params.dataset);
	return { id, title: dataset.title };
};
