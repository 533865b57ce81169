import type { WorkspaceEntry } from '#lib/store/workspace.ts';
import { mayAs } from '../access/who-may.ts';
import type { PageServerLoad } from './$types';

const PAGE = 50; // datasets

export const load: PageServerLoad = async ({ locals, url }) => {
	const number = Number(url.searchParams.get('page'));
	const page = Number.isSafeInteger(number) && number > 1 ? number : 1;
	const listed = await locals.datasets.list((page - 1) * PAGE, PAGE);
	const drafts = page === 1 ? await draftsOf(locals) : [];
	return { page, size: PAGE, ...listed, drafts, mayWrite: mayAs(locals.asker, 'editor') };
};

/** The drafts that are kept here, for those who may write. */
async function draftsOf({ asker, workspaces }: App.Locals): Promise<readonly WorkspaceEntry[]> {
	const store = mayAs(asker, 'editor') ? await workspaces.existing() : null;
	const listed = store?.ok && store.value ? await store.value.list() : null;
	return listed?.ok ? listed.value : [];
}
