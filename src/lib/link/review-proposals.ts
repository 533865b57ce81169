import type { Dataset } from '../model/dataset.ts';
import type { PriorityId, StatementId } from '../model/ids.ts';
import type { Evidence, Relation } from '../model/link.ts';
import { prioritiesIn } from '../model/policy-document.ts';
import { findQuote } from '../model/quotes/quote.ts';
import type { Reviewer } from './reviewer.ts';
import type { Reason, Strength } from './suggestions/suggestion.ts';

/** What a person is asked to judge: that a statement bears on a priority, with what speaks for it. */
export interface ReviewProposal {
	readonly priority: PriorityId;
	/** How the two stand to each other; a suggestion says no more than that one mentions the other. */
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
	readonly why: string;
	/** What the suggester says for it; null for a suggestion that somebody made by hand. */
	readonly because: {
		readonly strength: Strength;
		readonly score: number;
		readonly margin: number;
		readonly reasons: readonly Reason[];
	} | null;
}

const MOST = 5; // proposals that a person can weigh for one statement

/**
 * What there is to judge of a statement: the suggestions that stand in the dataset, then those of the
 * suggester that are not below its threshold. What was judged before is not asked again.
 */
export function proposalsOf(
	id: StatementId,
	dataset: Pick<Dataset, 'documents' | 'links'>,
	{ suggestionsFor, suggester }: Reviewer
): ReviewProposal[] {
	const own = dataset.links.filter(({ statement }) => statement === id);
	const byHand = own
		.filter(({ verdict }) => verdict.status === 'suggested')
		.map(({ priority, relation, evidence, why }): ReviewProposal => ({
			...{ priority, relation, evidence, why, because: null }
		}));
	const known = new Set(own.map(({ priority }) => priority));
	const found = suggestionsFor(id, MOST)
		.filter(({ suggestion }) => suggestion.strength !== 'weak')
		.filter(({ suggestion }) => !known.has(suggestion.priority as PriorityId))
		.flatMap(({ suggestion, words, offset }): ReviewProposal[] => {
			const { priority, strength, score, margin, because: reasons, evidence } = suggestion;
			const { exact, start, end } = evidence;
			const said = findQuote({ exact, start: start + offset, end: end + offset }, words);
			if (!said.ok) return [];
			const terms = reasons.slice(0, 4).map(({ term }) => `“${term}”`);
			return [
				{
					priority: priority as PriorityId,
					relation: 'mentions',
					evidence: [{ statement: said.value, clause: clauseOf(priority, exact) }],
					why: `Words that support it: ${terms.join(', ')}.`,
					because: { strength, score, margin, reasons }
				}
			];
		});
	return [...byHand, ...found];

	function clauseOf(priority: string, exact: string): Evidence['clause'] {
		const stretch = suggester.clauseFor(priority, exact);
		const clause = [...prioritiesIn(dataset.documents)].find((one) => one.priority.id === priority);
		const quote = stretch && clause && findQuote(stretch, clause.priority.text);
		return quote?.ok ? quote.value : null;
	}
}
