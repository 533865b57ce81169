import { fail, type Result } from '../../../base/types.ts';
import type { UnreadableChange } from '../../../model/change/change.ts';
import { readProgramChanges, type SentFault } from '../../program-changes.ts';
import { readSentChanges } from '../../sent-changes.ts';
import type {
	Appended,
	AppendProblem,
	NewChange,
	PublishedRevision,
	PublishProblem,
	StoreFailure,
	WorkspaceEntry
} from '../../workspace.ts';
import type { DatabaseStore } from './database-store.ts';
import type { DraftPart } from './draft-parts.ts';

/** What takes the longer the more statements there are: it is done beside the thread that serves. */
export type LongWork =
	/** Begins a dataset with the changes that a page sent. @property by whose account signs them all, by name */
	| {
			readonly kind: 'begin';
			readonly body: Uint8Array;
			readonly most: number;
			readonly by: string | null;
	  }
	/** Begins a dataset with the changes that a program sent. @property by whose account signs them all, by name */
	| { readonly kind: 'begin-sent'; readonly body: Uint8Array; readonly by: string | null }
	/** Writes the dataset file that a dataset was at a version. */
	| { readonly kind: 'file'; readonly dataset: string; readonly version: number }
	/** Publishes a dataset as it is. @property taken names that are those of datasets elsewhere */
	| {
			readonly kind: 'publish';
			readonly dataset: string;
			readonly note: string;
			readonly expected: number | undefined;
			readonly taken: ReadonlySet<string>;
	  }
	/** Reads some records of a draft: see `DraftParts`. */
	| {
			readonly kind: 'part';
			readonly dataset: string;
			readonly version: number;
			readonly from: number;
	  }
	/** Writes a snapshot of a draft. */
	| { readonly kind: 'snapshot'; readonly dataset: string; readonly version: number }
	/** Makes of a draft what it was. @property by who does it */
	| {
			readonly kind: 'restore';
			readonly dataset: string;
			readonly version: number;
			readonly by: string | null;
	  };

/** What comes of each. */
export interface LongOutcomes {
	readonly begin: Result<
		WorkspaceEntry,
		AppendProblem | ({ readonly kind: 'unreadable' } & UnreadableChange)
	>;
	readonly 'begin-sent': Result<
		WorkspaceEntry,
		| AppendProblem
		| { readonly kind: 'no-json' }
		| { readonly kind: 'unreadable'; readonly faults: readonly SentFault[] }
	>;
	readonly file: Result<string, StoreFailure>;
	readonly publish: Result<PublishedRevision & { readonly name: string }, PublishProblem>;
	readonly part: Result<DraftPart, StoreFailure>;
	readonly snapshot: Result<null, StoreFailure>;
	readonly restore: Result<Appended | null, AppendProblem>;
}

/** Does the work in the thread in which this is called. */
export async function doLongWork(
	store: DatabaseStore,
	work: LongWork
): Promise<LongOutcomes[LongWork['kind']]> {
	switch (work.kind) {
		case 'begin':
			return begin(store, work);
		case 'begin-sent':
			return beginSent(store, work);
		case 'file':
			return store.fileAt(work.dataset, work.version);
		case 'publish': {
			const opened = await store.open(work.dataset);
			return opened.ok ? opened.value.publish(work.note, work.expected) : opened;
		}
		case 'part':
			return store.partAt(work.dataset, work.version, work.from);
		case 'snapshot':
			return store.keepSnapshot(work.dataset, work.version);
		case 'restore': {
			const opened = await store.open(work.dataset);
			return opened.ok ? opened.value.restore(work.version, work.by) : opened;
		}
	}
}

async function begin(
	store: DatabaseStore,
	{ body, most, by }: Extract<LongWork, { kind: 'begin' }>
): Promise<LongOutcomes['begin']> {
	const read = readSentChanges(valueOf(body), most);
	if (!read.ok) return fail({ kind: 'unreadable', ...read.problem });
	return store.create(signed(read.value.changes, by));
}

async function beginSent(
	store: DatabaseStore,
	{ body, by }: Extract<LongWork, { kind: 'begin-sent' }>
): Promise<LongOutcomes['begin-sent']> {
	const value = valueOf(body);
	if (value === undefined) return fail({ kind: 'no-json' });
	const read = readProgramChanges(value);
	return read.ok
		? store.create(signed(read.value, by))
		: fail({ kind: 'unreadable', faults: read.problem });
}

const signed = (changes: readonly NewChange[], by: string | null): readonly NewChange[] =>
	by === null ? changes : changes.map((one) => ({ ...one, by }));

/** What some bytes say in JSON; undefined where they are none. */
function valueOf(body: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return undefined;
	}
}
