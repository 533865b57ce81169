import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../base/types.ts';
import { DraftBuilder } from '../../../model/change/draft.ts';
import type { StoreFailure, WorkspaceEntry } from '../../workspace.ts';
import type { Aside } from './aside.ts';
import { DatabaseProblem, failureOf } from './database-problem.ts';
import type { DatabaseStore, StoreOptions } from './database-store.ts';
import type { KeepingThread } from './keeping-thread.ts';
import type { LongOutcomes, LongWork } from './long-work.ts';
import { openDatabase, SQLITE_FILE, type DatabaseLocation } from './open-database.ts';

const LARGE = 300_000; // bytes of a dataset, above which a thread of its own works on it
const STATEMENTS = 300; // that are as large, about

const PAUSE = 2000; // ms until a database that could not be opened is tried again

/**
 * The store of a server, opened when it is first needed: a server with only a folder of files makes no database until
 * something is to be kept. Where it cannot be opened, it is tried again by whoever asks next.
 */
export class LazyStore {
	readonly #location: DatabaseLocation;
	readonly #options: StoreOptions;
	/** Null where all is done in the thread that serves. */
	readonly #beside: KeepingThread | null;
	#opening: Promise<DatabaseStore> | null = null;
	/** Why it could not be opened, and when: for a moment nobody else waits for the same. */
	#failed: { readonly failure: StoreFailure; readonly at: number } | null = null;

	constructor(
		location: DatabaseLocation,
		options: StoreOptions = {},
		beside: KeepingThread | null = null
	) {
		[this.#location, this.#options, this.#beside] = [location, options, beside];
	}

	/** Whether there is a database, or one has been named. */
	get isThere(): boolean {
		const { address, folder } = this.#location;
		return this.#opening !== null || address !== null || existsSync(join(folder, SQLITE_FILE));
	}

	/** The store; made where there is none. */
	async opened(): Promise<Result<DatabaseStore, StoreFailure>> {
		const failed = this.#failed;
		if (failed && performance.now() - failed.at < PAUSE) return fail(failed.failure);
		this.#opening ??= this.#open();
		try {
			return ok(await this.#opening);
		} catch (error) {
			return fail(failureOf(error));
		}
	}

	/** The store, where there is one already; null where nothing was ever kept. */
	async existing(): Promise<Result<DatabaseStore | null, StoreFailure>> {
		return this.isThere ? this.opened() : ok(null);
	}

	/**
	 * Begins a dataset with the changes that a page sent.
	 * @param most of them
	 * @param by the name of the account that signs them all; null to leave them as they are signed
	 */
	begin(body: Uint8Array, most: number, by: string | null): Promise<LongOutcomes['begin']> {
		return this.#done({ kind: 'begin', body, most, by }, body.length > LARGE);
	}

	/** The same with what a program sent. */
	beginSent(body: Uint8Array, by: string | null): Promise<LongOutcomes['begin-sent']> {
		return this.#done({ kind: 'begin-sent', body, by }, body.length > LARGE);
	}

	/** The text of the dataset file that a dataset is, at the version of its entry. */
	fileOf({ id, version, statements }: WorkspaceEntry): Promise<LongOutcomes['file']> {
		return this.#done({ kind: 'file', dataset: id, version }, statements > STATEMENTS);
	}

	/**
	 * Publishes a dataset as it is.
	 * @param names the names of datasets that are kept elsewhere
	 * @param expected the version that it must have
	 */
	publish(
		{ id, statements }: WorkspaceEntry,
		note: string,
		names: ReadonlySet<string>,
		expected?: number
	): Promise<LongOutcomes['publish']> {
		const work = { kind: 'publish', dataset: id, note, taken: names, expected } as const;
		return this.#done(work, statements > STATEMENTS);
	}

	/** Does some work, beside the thread that serves where it is long. The database is made, or found wanting, here. */
	async #done<Kind extends LongWork['kind']>(
		work: Extract<LongWork, { kind: Kind }>,
		isLong: boolean
	): Promise<LongOutcomes[Kind] | Result<never, StoreFailure>> {
		const store = await this.opened();
		if (!store.ok) return store;
		if (isLong && this.#beside) return this.#beside.do(work);
		const { doLongWork } = await import('./long-work.ts');
		return (await doLongWork(store.value, work)) as LongOutcomes[Kind];
	}

	async close(): Promise<void> {
		await this.#beside?.end();
		const store = await this.#opening?.catch(() => null);
		await store?.close();
	}

	async #open(): Promise<DatabaseStore> {
		try {
			// Not before it is needed: a server with only a folder of files starts without it.
			const { DatabaseStore: Store } = await import('./database-store.ts');
			const engine = await openDatabase(this.#location);
			const aside = this.#beside && asideIn(this.#beside);
			return await Store.in(engine, { ...this.#options, aside }).catch(async (error: unknown) => {
				await engine.close();
				throw error;
			});
		} catch (error) {
			this.#opening = null;
			const failure = failureOf(error);
			this.#failed = { failure, at: performance.now() };
			this.#options.log?.(`The database: ${failure.because}; ${failure.hint}.`);
			throw error;
		}
	}
}

/** Has a thread work on large drafts. */
const asideIn = (thread: KeepingThread): Aside => ({
	async read(dataset, version) {
		const builder = new DraftBuilder();
		for (let from = 0; ;) {
			const part = await thread.do({ kind: 'part', dataset, version, from });
			if (!part.ok) throw new DatabaseProblem(part.problem);
			const { records, next, snapshot, isLast } = part.value;
			builder.add(records);
			from += records.length;
			if (isLast) return { version, draft: builder.draft(next), snapshot };
		}
	},
	async keepSnapshot(dataset, version) {
		const snapshot = await thread.do({ kind: 'snapshot', dataset, version });
		if (!snapshot.ok) throw new DatabaseProblem(snapshot.problem);
	},
	restore: (dataset, version, by) => thread.do({ kind: 'restore', dataset, version, by })
});
