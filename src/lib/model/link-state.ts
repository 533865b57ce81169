import type { CoderId, PriorityId, StatementId } from './ids.ts';
import { STATUSES, type Link } from './link.ts';

/** What the judgements of all coders make of a statement and a priority. */
export const LINK_STATES = [...STATUSES, 'contested'] as const;

export type LinkState = (typeof LINK_STATES)[number];

/**
 * The state of each link. Where one coder accepts that a statement bears on a priority, and another rejects
 * it, the judgements of both are contested: neither accepted nor rejected. A coder who rejects one reading and
 * accepts another accepts. A suggestion stays one.
 * @param links all of their statements
 */
export function linkStates(links: readonly Link[]): ReadonlyMap<Link, LinkState> {
	const states = new Map<Link, LinkState>();
	for (const own of byStatement(links)) {
		const contested = own.length > 1 ? contestedPriorities(own) : NONE;
		for (const link of own) {
			const { status } = link.verdict;
			const isContested = status !== 'suggested' && contested.has(link.priority);
			states.set(link, isContested ? 'contested' : status);
		}
	}
	return states;
}

/** How many links there are: what coders disagree about is one link, however many judged it. */
export function countLinks(
	links: readonly Link[],
	stateOf: (link: Link) => LinkState | undefined
): number {
	const contested = new Map<StatementId, Set<PriorityId>>();
	let count = 0;
	for (const link of links) {
		if (stateOf(link) === 'contested') {
			const { statement, priority } = link;
			const known = contested.get(statement) ?? new Set();
			if (known.has(priority)) continue;
			contested.set(statement, known.add(priority));
		}
		count++;
	}
	return count;
}

const NONE: ReadonlySet<PriorityId> = new Set();

function byStatement(links: readonly Link[]): Iterable<readonly Link[]> {
	const groups = new Map<StatementId, Link[]>();
	for (const link of links) {
		const own = groups.get(link.statement);
		if (own) own.push(link);
		else groups.set(link.statement, [link]);
	}
	return groups.values();
}

/** The priorities that one coder joins a statement to, and another does not. */
function contestedPriorities(links: readonly Link[]): ReadonlySet<PriorityId> {
	const accepting = new Map<PriorityId, Map<CoderId, boolean>>();
	for (const { priority, verdict } of links) {
		if (verdict.status === 'suggested') continue;
		const coders = accepting.get(priority) ?? new Map<CoderId, boolean>();
		const accepts = verdict.status === 'accepted' || coders.get(verdict.by) === true;
		accepting.set(priority, coders.set(verdict.by, accepts));
	}
	const isContested = (coders: ReadonlyMap<CoderId, boolean>) => new Set(coders.values()).size > 1;
	return new Set([...accepting].flatMap(([id, coders]) => (isContested(coders) ? [id] : [])));
}
