import type { Span } from '../../dates/span.ts';
import type { ActorId, CoderId, PriorityId } from '../../model/ids.ts';
import type { LinkState } from '../../model/link-state.ts';
import type { Relation } from '../../model/link.ts';
import type { StatementKind } from '../../model/statement.ts';

/** What the reader wants to see. An empty list sets no condition. */
export interface Filter {
	readonly actors: readonly ActorId[];
	readonly priorities: readonly PriorityId[];
	readonly kinds: readonly StatementKind[];
	readonly relations: readonly Relation[];
	/** Who judged the link. */
	readonly coders: readonly CoderId[];
	readonly statuses: readonly LinkState[];
	/** The links that are shown where no status is asked for. */
	readonly statusesUnasked: readonly LinkState[];
	/** Whole days; a statement is kept when its date covers one of them. */
	readonly period: Span | null;
	/** The statements that a search found, by index; null where nothing is searched for. */
	readonly found: ReadonlySet<number> | null;
}

export const NO_FILTER: Filter = {
	actors: [],
	priorities: [],
	kinds: [],
	relations: [],
	coders: [],
	statuses: [],
	statusesUnasked: ['suggested', 'accepted', 'contested'],
	period: null,
	found: null
};
