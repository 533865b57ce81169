import { ok, type Result } from '../../../base/types.ts';
import type { AccountStore } from '../../accounts.ts';
import type { StoreFailure } from '../../workspace.ts';
import type { DatabaseStore } from '../database/database-store.ts';
import type { LazyStore } from '../database/lazy-store.ts';
import type { AccountOptions } from './account-store.ts';

/** The accounts of a server, opened with its database when they are first needed. */
export class LazyAccounts {
	readonly #store: LazyStore;
	readonly #options: AccountOptions;
	#opened: { readonly of: DatabaseStore; readonly accounts: Promise<AccountStore> } | null = null;

	constructor(store: LazyStore, options: AccountOptions) {
		[this.#store, this.#options] = [store, options];
	}

	/** The accounts; their database is made where there is none. */
	async opened(): Promise<Result<AccountStore, StoreFailure>> {
		const store = await this.#store.opened();
		return store.ok ? ok(await this.#accountsIn(store.value)) : store;
	}

	/** The accounts, where there is a database; null where nobody can have one. */
	async existing(): Promise<Result<AccountStore | null, StoreFailure>> {
		const store = await this.#store.existing();
		return store.ok ? ok(store.value && (await this.#accountsIn(store.value))) : store;
	}

	#accountsIn(store: DatabaseStore): Promise<AccountStore> {
		if (this.#opened?.of !== store) {
			const accounts = import('./account-store.ts').then(
				({ DatabaseAccounts }) => new DatabaseAccounts(store.engine, this.#options)
			);
			this.#opened = { of: store, accounts };
		}
		return this.#opened.accounts;
	}
}
