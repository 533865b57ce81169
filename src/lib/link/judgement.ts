import { oncePer } from '../base/once-per.ts';
import type { Day } from '../dates/day.ts';
import type { Dataset } from '../model/dataset.ts';
import { freeCoderId } from '../model/free-coder-id.ts';
import type { CoderId, PriorityId, StatementId } from '../model/ids.ts';
import type { Evidence, Link, Relation } from '../model/link.ts';
import { prioritiesIn } from '../model/policy-document.ts';
import { findQuote } from '../model/quotes/quote.ts';
import type { Reviewer } from './reviewer.ts';
import type { Reason, Strength } from './suggestions/suggestion.ts';

/** What a coder decided about a statement and a priority. */
export interface Judgement {
	readonly statement: StatementId;
	readonly priority: PriorityId;
	readonly status: 'accepted' | 'rejected';
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
	readonly why: string;
	/** The coder's name. */
	readonly coder: string;
	readonly on: Day;
}

/**
 * The dataset with a judgement in it. It takes the place of what was only suggested for the two, and of
 * the same coder's earlier judgement; what another coder judged stays beside it.
 */
export const withJudgement = (dataset: Dataset, judgement: Judgement): Dataset =>
	withJudgements(dataset, [judgement]);

/** The dataset with judgements in it, each put in after the one before it, in one walk over its links. */
export function withJudgements(dataset: Dataset, judgements: readonly Judgement[]): Dataset {
	if (judgements.length === 0) return dataset;
	const coders = [...dataset.coders];
	const ids = new Map(dataset.coders.map(({ id, name }) => [name, id]));
	const byStatement = new Map<StatementId, Link[]>();
	// Set again at its end, so that a later judgement of the same pair stands later.
	const inOrder = new Set<Link>();
	for (const judgement of judgements) {
		const { statement, coder: name } = judgement;
		const by = ids.get(name) ?? (freeCoderId(coders, name) as CoderId);
		if (!ids.has(name)) coders.push({ id: by, name });
		ids.set(name, by);
		const link = linkOf(judgement, by);
		const before = byStatement.get(statement) ?? [];
		for (const one of before) if (isReplaced(one, link)) inOrder.delete(one);
		byStatement.set(statement, [...before.filter((one) => !isReplaced(one, link)), link]);
		inOrder.add(link);
	}
	const stays = (one: Link) =>
		!byStatement.get(one.statement)?.some((link) => isReplaced(one, link));
	return { ...dataset, coders, links: [...dataset.links.filter(stays), ...inOrder] };
}

/** The link that a judgement makes: always the same one, so that what was found out about it stays known. */
function linkOf(judgement: Judgement, by: CoderId): Link {
	const { statement, priority, relation, why, evidence, status, on } = judgement;
	const known = linksOf(judgement);
	const link = known.get(by) ?? {
		...{ statement, priority, relation, why, evidence },
		verdict: { status, by, on }
	};
	known.set(by, link);
	return link;
}

const linksOf = oncePer((_: Judgement) => new Map<CoderId, Link>());

/** Whether a judgement takes the place of a link of its statement. */
const isReplaced = (one: Link, by: Link): boolean =>
	one.priority === by.priority &&
	(one.verdict.status === 'suggested' || one.verdict.by === by.verdict.by);

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
	const suggested = suggestionsFor(id, MOST)
		.filter(({ suggestion }) => suggestion.strength !== 'weak')
		.filter(({ suggestion }) => !known.has(suggestion.priority as PriorityId))
		.flatMap(({ suggestion, words, offset }): ReviewProposal[] => {
			const { priority, strength, score, margin, because: reasons, evidence } = suggestion;
			const { exact, start, end } = evidence;
			const quote = findQuote({ exact, start: start + offset, end: end + offset }, words);
			if (!quote.ok) return [];
			const terms = reasons.slice(0, 4).map(({ term }) => `“${term}”`);
			return [
				{
					priority: priority as PriorityId,
					relation: 'mentions',
					evidence: [{ statement: quote.value, clause: clauseOf(priority, exact) }],
					why: `Words that support it: ${terms.join(', ')}.`,
					because: { strength, score, margin, reasons }
				}
			];
		});
	return [...byHand, ...suggested];

	function clauseOf(priority: string, exact: string): Evidence['clause'] {
		const stretch = suggester.clauseFor(priority, exact);
		const clause = [...prioritiesIn(dataset.documents)].find((one) => one.priority.id === priority);
		const quote = stretch && clause && findQuote(stretch, clause.priority.text);
		return quote?.ok ? quote.value : null;
	}
}
