import type { DatasetFile } from '../file/file.ts';
import type { Fault } from '../reading/fault.ts';
import { ABOUT, type Collection, type Draft, linkKey } from './draft.ts';
import { recordAt } from './edit.ts';

/** Why a change does not fit a draft as it is. */
type RefusalCode =
	/** What it is about is not there, or no longer. */
	| 'missing'
	/** Something else has that id. */
	| 'taken'
	/** Something else still needs what it takes away. */
	| 'in-use'
	/** Somebody has changed the same since. */
	| 'changed'
	/** A dataset file with it could not be read. */
	| 'invalid';

/** One reason why a change was not made: what, where, and what to do. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly in: Collection;
	readonly key: string;
	/** Of what stands there, as a path: `evidence[0].statement`; empty where it is the whole. */
	readonly field: string;
	readonly because: string;
	readonly hint: string;
	/** What stands there now; null where nothing does. */
	readonly there: object | null;
}

/** What a thing of each collection is called. */
export const THING: Readonly<Record<Collection, string>> = {
	about: 'dataset',
	coders: 'coder',
	documents: 'policy document',
	priorities: 'priority',
	actors: 'actor',
	sources: 'source',
	statements: 'statement',
	links: 'link',
	skipped: 'skipped statement',
	apart: 'pair'
};

/** A refusal in a line, as a person reads it. */
export const formatRefusal = ({ because, hint }: Pick<Refusal, 'because' | 'hint'>): string =>
	`${because}; ${hint}`;

const LISTS = ['coders', 'actors', 'sources', 'statements', 'links', 'documents'] as const;

/** The faults of a part of a draft, each reported of the thing that it is in. */
export const faultRefusals = (
	faults: readonly Fault[],
	file: DatasetFile,
	draft: Draft
): Refusal[] =>
	faults.map(({ code, path, because, hint }) => {
		const at = fieldAt(path, file);
		return {
			...at,
			// What it names may have been taken out by somebody else.
			code: code === 'unknown-id' ? 'missing' : code === 'duplicate-id' ? 'taken' : 'invalid',
			...{ because, hint, there: recordAt(draft, at.in, at.key)?.value ?? null }
		};
	});

/** The thing in which a path of a file ends, and the rest of the path. */
function fieldAt(path: string, file: DatasetFile): Pick<Refusal, 'in' | 'key' | 'field'> {
	const [, name, at, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
	const list = LISTS.find((one) => one === name);
	if (!list) return { in: 'about', key: ABOUT, field: path };
	const index = Number(at);
	if (list === 'links') return { in: list, key: linkKey(file.links[index]!), field: rest };
	const thing = file[list]?.[index];
	const [, nth, inner = ''] = /^priorities\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
	const priority =
		list === 'documents' ? file.documents[index]?.priorities[Number(nth)] : undefined;
	const within: readonly [Collection, string, string] = priority
		? ['priorities', priority.id, inner]
		: [list, thing?.id ?? '', rest];
	return { in: within[0], key: within[1], field: within[2] };
}
