import type { Day } from '../dates/day.ts';
import type { CoderId, PriorityId, StatementId } from './ids.ts';
import type { OrphanedQuote, Quote } from './quotes/quote.ts';

export const RELATIONS = ['supports', 'extends', 'departs', 'contradicts', 'mentions'] as const;

export type Relation = (typeof RELATIONS)[number];

export const STATUSES = ['suggested', 'accepted', 'rejected'] as const;

export type Status = (typeof STATUSES)[number];

/** Who judged a link, and when. A suggestion may come from a method, which has no name here. */
export type Verdict =
	| { readonly status: 'suggested'; readonly by: CoderId | null; readonly on: Day | null }
	| { readonly status: 'accepted' | 'rejected'; readonly by: CoderId; readonly on: Day };

/** The words that justify a link: the statement's (or its reporter's), and the clause's where they answer. */
export interface Evidence {
	readonly statement: Quote | OrphanedQuote;
	readonly clause: Quote | OrphanedQuote | null;
}

/** A coder's judgement that a statement bears on a priority. */
export interface Link {
	readonly statement: StatementId;
	readonly priority: PriorityId;
	readonly relation: Relation;
	readonly verdict: Verdict;
	readonly why: string;
	readonly evidence: readonly Evidence[];
}
