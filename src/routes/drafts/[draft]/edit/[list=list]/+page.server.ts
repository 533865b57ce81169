import { findThings } from '#lib/workbench/edit/things/find-things.ts';
import { openWorkspace } from '../../../open-store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, entry } = await openWorkspace(locals, params.draft);
	const words = url.searchParams.get('q') ?? '';
	const page = Math.trunc(Number(url.searchParams.get('page'))) || 1;
	return {
		...{ list: params.list, words, version: entry.version },
		things: findThings(draft, params.list, { words, page }),
		hasDocuments: draft.documents.size > 0
	};
};
