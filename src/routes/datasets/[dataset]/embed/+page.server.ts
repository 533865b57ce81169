import { buildingOf } from '#lib/builder/building.ts';
import { openDataset } from '../open-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) =>
	buildingOf(await openDataset(locals.store, params.dataset), url);
