import type { DatasetHost } from '#lib/answers/dataset-host.ts';
import type { Newness } from '#lib/answers/server/newness.ts';
import type { Pictures } from '#lib/answers/server/pictures.ts';
import type { Account, ApiToken } from '#lib/store/accounts.ts';
import type { LazyAccounts } from '#lib/store/server/accounts/lazy-accounts.ts';
import type { LazyStore } from '#lib/store/server/database/lazy-store.ts';
import type { Asker } from './access/who-may.ts';

declare global {
	/** True only in a build made with PLUMBLINE_BENCH=1. */
	const __BENCH__: boolean;

	namespace App {
		interface Locals {
			datasets: DatasetHost;
			pictures: Pictures;
			/** Since when statements are published. */
			newness: Newness;
			/** Where drafts are kept, and what was published of them. */
			workspaces: LazyStore;
			/** Who asks, and so what they may. */
			asker: Asker;
			/** By which account that is known; null where nobody signed in. */
			account: Account | null;
			/** What a program writes with. */
			token: ApiToken | null;
			accounts: LazyAccounts;
			/** Whether whoever uses the server’s computer is its owner. */
			isOwnServer: boolean;
			/** Whether nobody may change anything. */
			isReadOnly: boolean;
			/** Whether people sign in here, to change something. */
			signsIn: boolean;
			/** Opens the draft that the address names, for who may look at it; not there where it names none. */
			draft?: (signal: AbortSignal) => ReturnType<DatasetHost['open']>;
			/** All that the answer is made of, where the same always gives the same bytes. */
			madeOf?: string;
			/** Whether readers are those who keep the datasets, and see what is wrong in their files. */
			showsFaults: boolean;
		}
		interface Error {
			message: string;
			/** What the reader can do next. */
			hint?: string;
			/** What is wrong with the file, fault by fault, when a dataset was refused. */
			faults?: import('#lib/model/reading/fault.ts').Fault[];
		}
	}
}
