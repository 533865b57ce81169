import { oncePer, remember } from '../base/once-per.ts';
import type { Actor, Dataset, Source } from '../model/dataset.ts';
import type { ActorId, PriorityId, SourceId, StatementId } from '../model/ids.ts';
import { countLinks, linkStates, type LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { prioritiesIn, type PolicyDocument, type Priority } from '../model/policy-document.ts';
import { statementColumns, type StatementColumns } from './statement-columns.ts';

/** A priority as a row of a chart or table. */
export interface PriorityRow {
	readonly priority: Priority;
	readonly document: PolicyDocument;
	/** 0 for a main point, 1 for its sub-points. */
	readonly depth: number;
	/** The row of the priority that it is a sub-point of; -1 for a main point. */
	readonly parent: number;
}

/** A dataset with the ways through it: from an id to its thing, from a statement to its links. */
export interface Study {
	readonly dataset: Dataset;
	readonly rows: readonly PriorityRow[];
	readonly rowOf: ReadonlyMap<PriorityId, number>;
	readonly actors: ReadonlyMap<ActorId, Actor>;
	/** The index of each actor in the dataset: its colour. */
	readonly actorIndexOf: ReadonlyMap<ActorId, number>;
	readonly sources: ReadonlyMap<SourceId, Source>;
	/** The index of each statement in the dataset, which is in order of time. */
	readonly indexOf: ReadonlyMap<StatementId, number>;
	/** The links of the statement at each index, in the order of their rows; in a row accepted first. */
	readonly links: readonly (readonly Link[])[];
	/** How many links it holds, by the rule of `countLinks`. */
	readonly linkCount: number;
	/** What the judgements of all coders make of a link. */
	stateOf(link: Link): LinkState;
	/** The statements that refer back to the one at each index. */
	readonly referredBy: ReadonlyMap<number, readonly number[]>;
	/** The same statements and links in columns of numbers. */
	readonly columns: StatementColumns;
}

const WEIGHT: Record<LinkState, number> = { accepted: 0, contested: 0, suggested: 1, rejected: 2 };

/** The study of a dataset: made once for each. */
export const studyOf = oncePer((dataset: Dataset): Study => {
	const rows = rowsOf(dataset);
	const rowOf = new Map(rows.map(({ priority }, row) => [priority.id, row]));
	const indexOf = new Map(dataset.statements.map(({ id }, index) => [id, index]));
	const links = linksByIndex(dataset, indexOf);
	// Of a link that stands alone, its verdict tells.
	const shared = new Map<Link, LinkState>();
	const stateOf = (link: Link) => shared.get(link) ?? link.verdict.status;
	for (const some of links) {
		if (some.length < 2) continue;
		if (new Set(some.map(({ priority }) => priority)).size < some.length) {
			for (const [link, state] of linkStates(some)) shared.set(link, state);
		}
		some.sort(
			(a, b) =>
				rowOf.get(a.priority)! - rowOf.get(b.priority)! ||
				WEIGHT[stateOf(a)] - WEIGHT[stateOf(b)] ||
				WEIGHT[a.verdict.status] - WEIGHT[b.verdict.status]
		);
	}
	const actorIndexOf = new Map(dataset.actors.map(({ id }, index) => [id, index]));
	// Not every page of a long dataset needs these: each is made when it is first asked for.
	const linkCount = remember(() => countLinks(dataset.links, stateOf));
	const referredBy = remember(() => referencesTo(dataset, indexOf));
	const columns = remember(() =>
		statementColumns(
			dataset.statements,
			links,
			actorIndexOf,
			rowOf,
			dataset.coders.map(({ id }) => id),
			stateOf
		)
	);
	return {
		dataset,
		rows,
		rowOf,
		actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
		actorIndexOf,
		sources: new Map(dataset.sources.map((source) => [source.id, source])),
		indexOf,
		links,
		stateOf,
		get linkCount() {
			return linkCount();
		},
		get referredBy() {
			return referredBy();
		},
		get columns() {
			return columns();
		}
	};
});

/** The links of the statement at each index. A list is as long as it must be: one that grows keeps room for more. */
function linksByIndex(
	{ statements, links }: Dataset,
	indexOf: ReadonlyMap<StatementId, number>
): Link[][] {
	const counts = new Uint32Array(statements.length);
	for (const { statement } of links) counts[indexOf.get(statement)!]!++;
	const none: Link[] = [];
	const lists = Array.from(counts, (count) => (count > 0 ? new Array<Link>(count) : none));
	for (const link of links) {
		const index = indexOf.get(link.statement)!;
		const list = lists[index]!;
		list[list.length - counts[index]!--] = link;
	}
	return lists;
}

/** The statements that refer back to the one at each index. */
function referencesTo(
	{ statements }: Dataset,
	indexOf: ReadonlyMap<StatementId, number>
): ReadonlyMap<number, readonly number[]> {
	const referredBy = new Map<number, number[]>();
	statements.forEach(({ references }, index) => {
		for (const { to } of references) {
			const earlier = indexOf.get(to)!;
			const known = referredBy.get(earlier);
			if (known) known.push(index);
			else referredBy.set(earlier, [index]);
		}
	});
	return referredBy;
}

function rowsOf({ documents }: Dataset): PriorityRow[] {
	const rows: PriorityRow[] = [];
	const above: number[] = []; // the row that was last seen at each depth
	for (const { priority, document, depth } of prioritiesIn(documents)) {
		above[depth] = rows.length;
		rows.push({ priority, document, depth, parent: depth > 0 ? above[depth - 1]! : -1 });
	}
	return rows;
}
