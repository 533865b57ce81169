import type { When } from '../dates/when.ts';
import type { OrphanedQuote, Quote } from './quotes/quote.ts';
import type { ActorId, SourceId, StatementId } from './ids.ts';

export const STATEMENT_KINDS = [
	'speech',
	'interview',
	'meeting',
	'document',
	'vote',
	'action'
] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Something said or done by an actor, dated. */
export interface Statement {
	readonly id: StatementId;
	readonly when: When;
	readonly title: string;
	readonly kind: StatementKind;
	readonly actor: ActorId;
	/** The person who spoke for the actor, in words: “Sergey Lavrov, Foreign Minister”. */
	readonly speaker: string | null;
	readonly place: string | null;
	/** What it was about, in the coder's own neutral words. */
	readonly summary: string;
	/** The actor's words, whole or in excerpts; null when only others' words about it are known. */
	readonly text: string | null;
	/** Whether the text is excerpts only. */
	readonly excerpts: boolean;
	/** Whether the text is its source's account of what was said or done, not the actor's own words. */
	readonly reported: boolean;
	/** What stands just before and after the text in the same speech or post; null where it is not known. */
	readonly before: string | null;
	readonly after: string | null;
	readonly language: string;
	readonly source: SourceId;
	/** The only statement that reports this one. */
	readonly reportedBy: StatementId | null;
	readonly references: readonly Reference[];
	/** The row or group that its author put it in. */
	readonly group: string | null;
	/** Words that its author filed it under. */
	readonly tags: readonly string[];
	readonly media: readonly Media[];
}

/** A picture, film or page that a statement was shown with; it is linked, never fetched. */
export interface Media {
	readonly address: string;
	readonly caption: string | null;
	readonly credit: string | null;
}

/** A statement that points back to an earlier one. */
export interface Reference {
	readonly to: StatementId;
	readonly quote: Quote | OrphanedQuote | null;
}
