import { fail, type Result } from '../../../base/result.ts';
import type { UnreadableChange } from '../../../model/change/change.ts';
import { readSentChanges } from '../../sent-changes.ts';
import type {
	AppendProblem,
	PublishedRevision,
	PublishProblem,
	StoreFailure,
	WorkspaceEntry
} from '../../workspace.ts';
import type { DatabaseStore } from './database-store.ts';

/** What takes the longer the more statements there are: it is done beside the thread that serves. */
export type LongWork =
	/** Begins a dataset with the changes that a request brought. @property by whose account signs them all, by name */
	| {
			readonly kind: 'begin';
			readonly body: Uint8Array;
			readonly most: number;
			readonly by: string | null;
	  }
	/** Writes the dataset file that a dataset was at a version. */
	| { readonly kind: 'file'; readonly dataset: string; readonly version: number }
	/** Publishes a dataset as it is. @property taken names that are those of datasets elsewhere */
	| {
			readonly kind: 'publish';
			readonly dataset: string;
			readonly note: string;
			readonly taken: ReadonlySet<string>;
	  };

/** What comes of each. */
export interface LongOutcomes {
	readonly begin: Result<
		WorkspaceEntry,
		AppendProblem | ({ readonly kind: 'unreadable' } & UnreadableChange)
	>;
	readonly file: Result<string, StoreFailure>;
	readonly publish: Result<PublishedRevision & { readonly name: string }, PublishProblem>;
}

/** Does the work in the thread in which this is called. */
export async function doLongWork(
	store: DatabaseStore,
	work: LongWork
): Promise<LongOutcomes[LongWork['kind']]> {
	switch (work.kind) {
		case 'begin':
			return begin(store, work);
		case 'file':
			return store.fileAt(work.dataset, work.version);
		case 'publish': {
			const opened = await store.open(work.dataset);
			return opened.ok ? opened.value.publish(work.note) : opened;
		}
	}
}

async function begin(
	store: DatabaseStore,
	{ body, most, by }: Extract<LongWork, { kind: 'begin' }>
): Promise<LongOutcomes['begin']> {
	const read = readSentChanges(valueOf(body), most);
	if (!read.ok) return fail({ kind: 'unreadable', ...read.problem });
	const { changes } = read.value;
	return store.create(by === null ? changes : changes.map((one) => ({ ...one, by })));
}

/** What some bytes say in JSON; null where they are none. */
function valueOf(body: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return null;
	}
}
