import { error } from '@sveltejs/kit';
import type {
	NewChange,
	StoreFailure,
	Workspace,
	WorkspaceEntry,
	WorkspaceStore
} from '#lib/store/workspace.ts';
import { mayAs } from '../../access/who-may.ts';

type Asking = Pick<App.Locals, 'asker' | 'account' | 'workspaces'>;

const UNKNOWN = {
	message: 'There is no such draft',
	hint: 'It may have been deleted. The first page lists all drafts.'
};

/** The store, for those who may write; for everybody else it is not there. */
export async function openStore({ asker, workspaces }: Asking): Promise<WorkspaceStore> {
	if (!mayAs(asker, 'editor')) error(404, UNKNOWN);
	const store = await workspaces.opened();
	return store.ok ? store.value : refuse(store.problem);
}

/** Changes under the name of whose account they are made with: nobody signs for others. */
const signed = (
	{ account }: Pick<Asking, 'account'>,
	changes: readonly NewChange[]
): readonly NewChange[] =>
	account ? changes.map((one) => ({ ...one, by: account.name })) : changes;

/** A draft, for those who may write. */
export async function openWorkspace(asking: Asking, id: string): Promise<Workspace> {
	const store = await openStore(asking);
	const { append, restore, ...workspace } = done(await store.open(id));
	return {
		...workspace,
		append: (changes, expected) => append(signed(asking, changes), expected),
		restore: (version) => restore(version, asking.account?.name)
	};
}

/** What describes a draft, for those who may write: what is in it is not read. */
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
