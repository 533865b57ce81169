import type { PriorityId } from './ids.ts';
import { STATUSES, type Link } from './link.ts';

/** What the judgements of all coders make of a statement and a priority. */
export const LINK_STATES = [...STATUSES, 'contested'] as const;

export type LinkState = (typeof LINK_STATES)[number];

/**
 * The state of each link of one statement. Where one coder accepts that it bears on a priority, and
 * another rejects it, the judgements of both are contested: neither accepted nor rejected. A coder who
 * rejects one reading and accepts another accepts. A suggestion stays one.
 */
export function linkStates(links: readonly Link[]): ReadonlyMap<Link, LinkState> {
	const contested = contestedPriorities(links);
	return new Map(
		links.map((link) => {
			const { status } = link.verdict;
			const isContested = status !== 'suggested' && contested.has(link.priority);
			return [link, isContested ? 'contested' : status];
		})
	);
}

function contestedPriorities(links: readonly Link[]): ReadonlySet<PriorityId> {
	const judged = links.filter(({ verdict }) => verdict.status !== 'suggested');
	const accepts = ({ priority, verdict: { by } }: Link) =>
		judged.some(
			({ priority: other, verdict }) =>
				other === priority && verdict.by === by && verdict.status === 'accepted'
		);
	const [accepted, rejected] = [true, false].map(
		(accepting) =>
			new Set(judged.filter((one) => accepts(one) === accepting).map(({ priority }) => priority))
	);
	return new Set([...accepted!].filter((priority) => rejected!.has(priority)));
}
