import { meets, type Span } from '../dates/span.ts';
import type { ActorId, PriorityId } from '../model/ids.ts';
import type { Link, Relation, Status } from '../model/link.ts';
import type { Statement, StatementKind } from '../model/statement.ts';
import type { Study } from './study.ts';

/** What the reader wants to see. An empty list sets no condition. */
export interface Filter {
	readonly actors: readonly ActorId[];
	readonly priorities: readonly PriorityId[];
	readonly kinds: readonly StatementKind[];
	readonly relations: readonly Relation[];
	/** Where empty, accepted and suggested links are shown, and rejected ones are not. */
	readonly statuses: readonly Status[];
	readonly period: Span | null;
	/** The statements that a search found, by place; null where nothing is searched for. */
	readonly found: ReadonlySet<number> | null;
}

export const NO_FILTER: Filter = {
	actors: [],
	priorities: [],
	kinds: [],
	relations: [],
	statuses: [],
	period: null,
	found: null
};

const SHOWN_BY_DEFAULT: readonly Status[] = ['suggested', 'accepted'];

/** A statement that the filter keeps, with those of its links that it shows. */
export interface Kept {
	readonly place: number;
	readonly statement: Statement;
	readonly links: readonly Link[];
}

/**
 * The statements that the filter keeps, in order of time. A condition on links (priority, relation,
 * status) keeps a statement when one of its links meets all of them; of a kept statement all links
 * of the wanted relations and statuses are shown, whatever their priority.
 */
export function keptBy(filter: Filter, study: Study): Kept[] {
	const statuses = filter.statuses.length > 0 ? filter.statuses : SHOWN_BY_DEFAULT;
	const wanted = (link: Link) =>
		statuses.includes(link.verdict.status) &&
		(filter.relations.length === 0 || filter.relations.includes(link.relation));
	const needsLink = filter.priorities.length + filter.relations.length + filter.statuses.length > 0;
	const kept: Kept[] = [];
	study.dataset.statements.forEach((statement, place) => {
		if (!suits(statement, place, filter)) return;
		const links = study.links[place]!.filter(wanted);
		if (needsLink && !links.some((link) => isAmong(link.priority, filter.priorities))) return;
		kept.push({ place, statement, links });
	});
	return kept;
}

const isAmong = <Id>(id: Id, ids: readonly Id[]): boolean => ids.length === 0 || ids.includes(id);

function suits(statement: Statement, place: number, filter: Filter): boolean {
	return (
		isAmong(statement.actor, filter.actors) &&
		isAmong(statement.kind, filter.kinds) &&
		(filter.period === null || meets(statement.when.span, filter.period)) &&
		(filter.found === null || filter.found.has(place))
	);
}
