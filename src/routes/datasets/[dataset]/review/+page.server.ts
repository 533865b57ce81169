import { openDataset } from '../open-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, revision, ask } = await openDataset(event, event.params.dataset);
	return { id, revision, dataset: await ask('dataset', undefined) };
};
