import { draftEntry } from '../../open-store.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params }) => {
	const entry = await draftEntry(locals, params.draft);
	const { id, title, language, version } = entry;
	return { draft: { id, title, language }, openedAt: version };
};
