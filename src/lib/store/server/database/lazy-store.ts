import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { StoreFailure } from '../../workspace.ts';
import { failureOf } from './database-problem.ts';
import type { DatabaseStore, StoreOptions } from './database-store.ts';
import { openDatabase, SQLITE_FILE, type DatabasePlace } from './open-database.ts';

const PAUSE = 2000; // ms until a database that could not be opened is tried again

/**
 * The store of a server, opened when it is first needed: a server with only a folder of files makes no database until
 * something is to be kept. Where it cannot be opened, it is tried again by whoever asks next.
 */
export class LazyStore {
	readonly #place: DatabasePlace;
	readonly #options: StoreOptions;
	#opening: Promise<DatabaseStore> | null = null;
	/** Why it could not be opened, and when: for a moment nobody else waits for the same. */
	#failed: { readonly failure: StoreFailure; readonly at: number } | null = null;

	constructor(place: DatabasePlace, options: StoreOptions = {}) {
		[this.#place, this.#options] = [place, options];
	}

	/** Whether there is a database, or one has been named. */
	get isThere(): boolean {
		const { address, folder } = this.#place;
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

	async close(): Promise<void> {
		const store = await this.#opening?.catch(() => null);
		await store?.close();
	}

	async #open(): Promise<DatabaseStore> {
		try {
			// Not before it is needed: a server with only a folder of files starts without it.
			const { DatabaseStore: Store } = await import('./database-store.ts');
			const engine = await openDatabase(this.#place);
			return await Store.in(engine, this.#options).catch(async (error: unknown) => {
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
