import { openDataset } from '../../../datasets/[dataset]/open-dataset.ts';
import type { PageServerLoad } from './$types';

/** The dataset itself is fetched after the page: it may be large. */
export const load: PageServerLoad = async (event) => {
	const { id, ask } = await openDataset(event, event.params.dataset);
	return { id, title: await ask('title', undefined) };
};
