import { fail, ok, type Result } from '../../../base/types.ts';
import { apply } from '../../../model/change/apply.ts';
import type { Draft } from '../../../model/change/draft.ts';
import { snapshotOf } from '../../../model/change/snapshot.ts';
import type { Appended, AppendProblem, NewChange, WorkspaceEntry } from '../../workspace.ts';
import { LARGE_DRAFT } from './aside.ts';
import { hold, instantOf, type Context } from './context.ts';
import { inTransaction, type Connection } from './engine.ts';
import { changesBetween } from './history.ts';
import { readDraft, type VersionedDraft } from './read-draft.ts';
import { ENTRY, entryOf, figuresOf, GONE, rowOf } from './rows.ts';

interface Made extends Appended {
	readonly now: VersionedDraft;
}

const MOST_TOLD = 100; // changes that came between

/** Keeps changes of a dataset after the version that was expected, all or none. */
export async function append(
	context: Context,
	dataset: string,
	changes: readonly NewChange[],
	expected: number
): Promise<Result<Appended, AppendProblem>> {
	const outcome = await inTransaction(
		context.engine,
		async (db): Promise<Result<Made, AppendProblem>> => {
			const row = await lockedRow(context, db, dataset);
			if (!row) return fail({ kind: 'unknown' });
			if (row.version !== expected) {
				const since = await changesBetween(db, dataset, expected, row.version, MOST_TOLD);
				return fail({ kind: 'conflict', version: row.version, since });
			}
			const known = context.drafts.get(dataset) ?? null;
			const before = await readDraft(db, dataset, expected, known);
			if (await isKept(db, dataset, expected, changes)) {
				return ok({ now: before, undo: changes.map(() => null), entry: entryOf(row) });
			}
			const after = applied(before.draft, changes);
			if (!after.ok) return after;
			const version = expected + changes.length;
			const at = instantOf(context);
			const figures = { ...figuresOf(after.value.draft), version, changed_at: at };
			await db.updateTable('datasets').set(figures).where('id', '=', dataset).execute();
			await insert(db, dataset, expected, at, changes);
			const now = { version, draft: after.value.draft, snapshot: before.snapshot };
			return ok({ now, undo: after.value.undo, entry: entryOf({ ...row, ...figures }) });
		}
	);
	if (!outcome.ok) return outcome;
	const { now, ...appended } = outcome.value;
	keepInMind(context, dataset, now, changes);
	return ok(appended);
}

const MOST_LATE = 200; // changes before which one is known that is sent twice

/** Whether changes were kept already, and only the answer was lost. */
async function isKept(
	db: Connection,
	dataset: string,
	version: number,
	[first]: readonly NewChange[]
): Promise<boolean> {
	if (!first) return false;
	const one = db.selectFrom('changes').select('id').where('dataset', '=', dataset);
	const late = one.where('version', '>', version - MOST_LATE).where('id', '=', first.id);
	return (await late.limit(1).executeTakeFirst()) !== undefined;
}

/** Begins a dataset with some changes. */
export async function begin(
	context: Context,
	dataset: string,
	changes: readonly NewChange[],
	draft: Draft
): Promise<WorkspaceEntry> {
	const at = instantOf(context);
	const row = {
		...{ ...figuresOf(draft), id: dataset, version: changes.length },
		...{ created_at: at, changed_at: at, name: null, revision: null }
	};
	await inTransaction(context.engine, async (db) => {
		await db.insertInto('datasets').values(row).execute();
		await insert(db, dataset, 0, at, changes);
	});
	keepInMind(context, dataset, { version: changes.length, draft, snapshot: 0 }, changes);
	return entryOf(row);
}

/** A draft after some changes with what undoes each, or the first of them that does not fit. */
export function applied(
	draft: Draft,
	changes: readonly NewChange[]
): Result<{ readonly draft: Draft } & Pick<Appended, 'undo'>, AppendProblem> {
	let after = draft;
	const undo: Appended['undo'][number][] = [];
	for (const [at, { change }] of changes.entries()) {
		const made = apply(after, change);
		if (!made.ok) return fail({ kind: 'refused', at, refusals: made.problem });
		after = made.value.draft;
		undo.push(change.kind === 'import' ? null : made.value.inverse());
	}
	return ok({ draft: after, undo });
}

/** The row of a dataset; nobody else changes it before the transaction ends. */
export function lockedRow({ engine }: Context, db: Connection, dataset: string) {
	const named = db.selectFrom('datasets').select(ENTRY).where('id', '=', dataset);
	const row = named.where('version', '>', GONE);
	return (engine.kind === 'postgres' ? row.forUpdate() : row).executeTakeFirst();
}

const LONG = 500; // statements of a file

const AT_ONCE = 100; // rows of one statement

async function insert(
	db: Connection,
	dataset: string,
	after: number,
	at: string,
	changes: readonly NewChange[]
): Promise<void> {
	const rows = changes.map((one, nth) => rowOf(dataset, after + 1 + nth, at, one));
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		await db
			.insertInto('changes')
			.values(rows.slice(from, from + AT_ONCE))
			.execute();
	}
}

/** Holds what was made; where it is far from its last snapshot, another is written when there is time. */
function keepInMind(
	context: Context,
	dataset: string,
	made: VersionedDraft,
	changes: readonly NewChange[]
): void {
	const isFar =
		made.version - made.snapshot >= context.snapshotEvery ||
		// To read a long file again takes longer than all else.
		(made.draft.statements.size > LONG && changes.some(({ change }) => change.kind === 'import'));
	hold(context, dataset, isFar ? { ...made, snapshot: made.version } : made);
	if (!isFar) return;
	const keeping: Promise<void> = new Promise<void>((next) => setImmediate(next))
		.then(() =>
			context.aside && made.draft.statements.size > LARGE_DRAFT
				? context.aside.keepSnapshot(dataset, made.version)
				: keepSnapshot(context, dataset, made)
		)
		.catch((error: unknown) => {
			context.log(`No snapshot of the dataset ${dataset} was written: ${String(error)}`);
		})
		.finally(() => context.beside.delete(keeping));
	context.beside.add(keeping);
}

/**
 * Writes a snapshot. It saves time, and nothing else: where it cannot be written, opening begins further back.
 * @throws where it cannot be
 */
export async function keepSnapshot(
	context: Context,
	dataset: string,
	{ version, draft }: VersionedDraft
): Promise<void> {
	await inTransaction(context.engine, async (db) => {
		if (!(await lockedRow(context, db, dataset))) return;
		const body = snapshotOf(draft);
		const older = db.deleteFrom('snapshots').where('dataset', '=', dataset);
		await older.where('version', '<=', version).execute();
		await db.insertInto('snapshots').values({ dataset, version, body }).execute();
	});
}
