import { draftEntry } from '../../open-store.ts';
import type { PageServerLoad } from './$types';

/** The dataset itself is fetched after the page: it may be large. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const entry = await draftEntry(locals, params.draft);
	return { id: entry.id, title: entry.title, version: entry.version };
};
