import { openDataset } from '../open-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { id, revision, dataset } = await openDataset(locals.store, params.dataset);
	return { id, revision, dataset };
};
