import { v7 as uuid, validate as isUuid } from 'uuid';
import { fail, ok, type Result } from '../../../base/types.ts';
import { changeTo } from '../../../model/change/change.ts';
import { fileOfDraft } from '../../../model/change/snapshot.ts';
import { emptyDraft } from '../../../model/change/draft.ts';
import type {
	Appended,
	AppendProblem,
	StoreFailure,
	Workspace,
	WorkspaceStore,
	UnknownWorkspace
} from '../../workspace.ts';
import { append, applied, begin, keepSnapshot } from './append.ts';
import { LARGE_DRAFT } from './aside.ts';
import { attempted, contextOf, hold, type Context } from './context.ts';
import type { DraftPart } from './draft-parts.ts';
import { DraftReader } from './draft-reader.ts';
import { inTransaction, type Engine } from './engine.ts';
import { newestChanges } from './history.ts';
import { migrate } from './migrate.ts';
import {
	isShared,
	type IsTaken,
	publish,
	publishedIn,
	revisionsOf,
	revoke,
	share,
	sharesOf,
	shownAs,
	unpublish,
	withdraw
} from './publish.ts';
import { readDraft } from './read-draft.ts';
import { EMPTIED, ENTRY, entryOf, GONE } from './rows.ts';

export type StoreOptions = Partial<Pick<Context, 'now' | 'log' | 'snapshotEvery' | 'aside'>> & {
	/** Whether a name is that of a dataset elsewhere, as a folder of files. */
	readonly isTaken?: IsTaken;
};

type WorkspaceResult = Result<Workspace, StoreFailure | UnknownWorkspace>;

/** Datasets as changes in a database. */
export class DatabaseStore implements WorkspaceStore {
	readonly #context: Context;
	readonly #isTaken: IsTaken;
	readonly #reader: DraftReader;

	private constructor(engine: Engine, { isTaken, ...options }: StoreOptions) {
		this.#context = contextOf(engine, options);
		this.#reader = new DraftReader(this.#context);
		this.#isTaken = isTaken ?? (() => Promise.resolve(false));
	}

	/**
	 * A store in a database, whose tables are made, or brought to the version of this program.
	 * @throws where that cannot be done
	 */
	static async in(engine: Engine, options: StoreOptions = {}): Promise<DatabaseStore> {
		await migrate(engine);
		return new DatabaseStore(engine, options);
	}

	/** What it is kept in: accounts are there, too. */
	get engine(): Engine {
		return this.#context.engine;
	}

	create(...[changes]: Parameters<WorkspaceStore['create']>): ReturnType<WorkspaceStore['create']> {
		return attempted(this.#context, async () => {
			const begun = applied(emptyDraft(), changes);
			return begun.ok ? ok(await begin(this.#context, uuid(), changes, begun.value.draft)) : begun;
		});
	}

	open(id: string): Promise<WorkspaceResult> {
		return attempted(this.#context, () => this.#opened(id));
	}

	entry(
		...[id, token = null]: Parameters<WorkspaceStore['entry']>
	): ReturnType<WorkspaceStore['entry']> {
		return attempted(this.#context, async () => {
			const isGood = token === null || (isUuid(id) && (await isShared(this.#db, id, token)));
			const row = isGood ? await this.#row(id) : undefined;
			return row ? ok(entryOf(row)) : fail({ kind: 'unknown' as const });
		});
	}

	/** The text of the dataset file that a dataset was at a version. */
	fileAt(id: string, version: number): Promise<Result<string, StoreFailure>> {
		return attempted(this.#context, async () => {
			const then = await this.#reader.at(id, version);
			hold(this.#context, id, then);
			return ok(JSON.stringify(fileOfDraft(then.draft)));
		});
	}

	list(): ReturnType<WorkspaceStore['list']> {
		return attempted(this.#context, async () => {
			const rows = await this.#db
				.selectFrom('datasets')
				.select(ENTRY)
				.where('version', '>', GONE)
				.orderBy('changed_at', 'desc')
				.orderBy('id', 'desc')
				.execute();
			return ok(rows.map(entryOf));
		});
	}

	published(): ReturnType<WorkspaceStore['published']> {
		return attempted(this.#context, async () => ok(await publishedIn(this.#db)));
	}

	cited(name: string): ReturnType<WorkspaceStore['cited']> {
		return attempted(this.#context, async () => {
			const named = this.#db.selectFrom('datasets').select('id').where('name', '=', name);
			const row = await named.executeTakeFirst();
			return ok(row ? await revisionsOf(this.#db, row.id) : []);
		});
	}

	shown(
		...[name, revision]: Parameters<WorkspaceStore['shown']>
	): ReturnType<WorkspaceStore['shown']> {
		return attempted(this.#context, async () => ok(await shownAs(this.#db, name, revision)));
	}

	/** Whether the database answers, and can be written to. */
	check(): Promise<Result<null, StoreFailure>> {
		return attempted(this.#context, () =>
			inTransaction(this.#context.engine, async (db) => {
				await db
					.updateTable('plumbline_schema')
					.set({ version: 0 })
					.where('version', '<', 0)
					.execute();
				return ok(null);
			})
		);
	}

	/** Some records of what a dataset was at a version: see `DraftParts`. */
	partAt(...args: Parameters<DraftReader['part']>): Promise<Result<DraftPart, StoreFailure>> {
		return attempted(this.#context, () => this.#reader.part(...args));
	}

	/** Writes a snapshot of a dataset at a version, from which it is soon opened. */
	keepSnapshot(id: string, version: number): Promise<Result<null, StoreFailure>> {
		return attempted(this.#context, async () => {
			await keepSnapshot(this.#context, id, await this.#reader.at(id, version));
			return ok(null);
		});
	}

	async close(): Promise<void> {
		await Promise.all(this.#context.beside);
		await this.#context.engine.close();
	}

	get #db() {
		return this.#context.engine.db;
	}

	async #opened(id: string): Promise<WorkspaceResult> {
		const context = this.#context;
		const isBehind = (row: { readonly version: number } | undefined) =>
			row !== undefined && (context.drafts.get(id)?.version ?? 0) > row.version;
		let row = await this.#row(id);
		// Others have added to it meanwhile: to go back would be to read it all again.
		if (isBehind(row)) row = await this.#row(id);
		// An older database was put in its place: what is held is of no use there.
		if (isBehind(row)) context.drafts.delete(id);
		if (!row) return fail({ kind: 'unknown' });
		const now = await this.#reader.now(row);
		const attempt = <Value, Problem>(work: () => Promise<Result<Value, Problem>>) =>
			attempted(context, work);
		return ok({
			...{ entry: entryOf(row), draft: now.draft },
			append: (changes, expected) => attempt(() => append(context, id, changes, expected)),
			restore: (version, by = null) => attempt(() => this.#restored(id, version, by)),
			publish: (note, expected) =>
				attempt(() => publish(context, id, { note, expected }, this.#isTaken)),
			unpublish: () => attempt(() => unpublish(context, id)),
			withdraw: (revision, note) =>
				attempt(async () =>
					(await withdraw(context, id, revision, note)) ? ok(null) : fail({ kind: 'unknown' })
				),
			history: (most, before) =>
				attempt(async () => ok(await newestChanges(this.#db, id, most, before))),
			revisions: () => attempt(async () => ok(await revisionsOf(this.#db, id))),
			share: () => attempt(() => share(context, id)),
			shares: () => attempt(async () => ok(await sharesOf(this.#db, id))),
			revoke: (hash) => attempt(() => revoke(context, id, hash)),
			remove: () => attempt(() => this.#remove(id))
		});
	}

	async #row(id: string) {
		if (!isUuid(id)) return undefined;
		const row = this.#db.selectFrom('datasets').select(ENTRY).where('id', '=', id);
		return row.where('version', '>', GONE).executeTakeFirst();
	}

	async #restored(
		id: string,
		version: number,
		by: string | null
	): Promise<Result<Appended | null, AppendProblem>> {
		const { aside } = this.#context;
		const row = await this.#row(id);
		if (aside && row && row.statements > LARGE_DRAFT) return aside.restore(id, version, by);
		const opened = await this.#opened(id);
		if (!opened.ok) return opened;
		const { entry, draft, append: keep } = opened.value;
		if (!Number.isInteger(version) || version < 0 || version > entry.version) {
			return fail({ kind: 'unknown' });
		}
		const then = await readDraft(this.#db, id, version, null);
		const change = changeTo(draft, then.draft);
		if (!change) return ok(null);
		return keep([{ id: uuid(), by, change }], entry.version);
	}

	#remove(id: string): Promise<Result<null, never>> {
		this.#context.drafts.delete(id);
		return inTransaction(this.#context.engine, async (db) => {
			const cited = await revisionsOf(db, id);
			// First, so that nobody adds to what is being removed.
			if (cited.length === 0) await db.deleteFrom('datasets').where('id', '=', id).execute();
			else await db.updateTable('datasets').set(EMPTIED).where('id', '=', id).execute();
			for (const table of ['changes', 'snapshots', 'shares'] as const) {
				await db.deleteFrom(table).where('dataset', '=', id).execute();
			}
			return ok(null);
		});
	}
}
