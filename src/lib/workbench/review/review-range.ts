import { inSlices } from '../../base/turns.ts';
import type { ReviewProposal } from '../../link/judgement.ts';
import type { PriorityId } from '../../model/ids.ts';
import type { Evidence, Relation } from '../../model/link.ts';

/** A statement of a dataset, by its index, with what is proposed for it. */
export interface ProposedAt {
	readonly at: number;
	readonly proposals: readonly ReviewProposal[];
}

/** A proposal for one statement, as a person looks at several before they are accepted together. */
export interface RangeProposal {
	readonly at: number;
	readonly proposal: ReviewProposal;
}

/**
 * The strong suggestions for one priority, of all statements for which nobody has judged it yet. The page answers
 * meanwhile.
 * @param now epoch milliseconds
 */
export async function strongProposals(
	proposed: Iterable<ProposedAt>,
	priority: PriorityId,
	pause: () => Promise<unknown>,
	now: () => number
): Promise<RangeProposal[]> {
	const strong: RangeProposal[] = [];
	for await (const { at, proposals } of inSlices(proposed, pause, now)) {
		const proposal = proposals.find((one) => one.priority === priority);
		if (proposal?.because?.strength === 'strong') strong.push({ at, proposal });
	}
	return strong;
}

/** The first of some statements that has a proposal, by their indices; where none has, the first. */
export async function firstProposed(
	indices: readonly number[],
	slices: (indices: readonly number[]) => AsyncIterable<number>,
	isProposed: (at: number) => boolean
): Promise<number> {
	for await (const at of slices(indices)) if (isProposed(at)) return at;
	return indices[0] ?? 0;
}

/** What a person changed of a proposal before accepting it. */
export interface Correction {
	readonly priority: PriorityId;
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
}
