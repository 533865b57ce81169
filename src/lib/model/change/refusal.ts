import type { Collection } from './draft.ts';

/** Why a change does not fit a draft as it is. */
export type RefusalCode =
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
