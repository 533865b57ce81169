import { error } from '@sveltejs/kit';
import type {
	StoreFailure,
	Workspace,
	WorkspaceEntry,
	WorkspaceStore
} from '#lib/store/workspace.ts';

type Asking = Pick<App.Locals, 'isOwner' | 'workspaces'>;

const UNKNOWN = {
	message: 'There is no such draft',
	hint: 'It may have been deleted. The first page lists all drafts.'
};

/** The store, for its owner; for everybody else it is not there. */
export async function openStore({ isOwner, workspaces }: Asking): Promise<WorkspaceStore> {
	if (!isOwner) error(404, UNKNOWN);
	const store = await workspaces.opened();
	return store.ok ? store.value : refuse(store.problem);
}

/** A draft, for its owner. */
export async function openWorkspace(asking: Asking, id: string): Promise<Workspace> {
	return done(await (await openStore(asking)).open(id));
}

/** What is told of a draft, for its owner: what is in it is not read. */
export async function draftEntry(asking: Asking, id: string): Promise<WorkspaceEntry> {
	return done(await (await openStore(asking)).entry(id));
}

/** Answers that the store can do nothing, and why. */
export const refuse = ({ because, hint, reason }: StoreFailure): never =>
	error(reason === 'full' ? 507 : 503, { message: `Nothing was saved: ${because}`, hint });

/** What came of some work with the store, which must succeed but for what only the store can fail at. */
export function done<Value>(
	outcome:
		| { readonly ok: true; readonly value: Value }
		| { readonly ok: false; readonly problem: StoreFailure | { readonly kind: 'unknown' } }
): Value {
	if (outcome.ok) return outcome.value;
	return outcome.problem.kind === 'unknown' ? error(404, UNKNOWN) : refuse(outcome.problem);
}
