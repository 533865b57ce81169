import type { Dataset } from '../model/dataset.ts';
import type { PriorityId, StatementId } from '../model/ids.ts';
import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import { acceptedLink, codedPriorities } from './from-dataset.ts';
import { saidOf } from './said-of.ts';
import { buildSuggester, type AcceptedLink, type Suggester } from './suggester.ts';
import type { Suggestion } from './suggestion.ts';
import { ENOUGH, thresholdFrom, type Decision } from './threshold.ts';

/** A suggestion for a statement of a dataset, and the text that its evidence is quoted from. */
export interface SuggestionInText {
	readonly suggestion: Suggestion;
	readonly words: string;
	/** Where the text that was looked at begins in those words, in code points. */
	readonly offset: number;
}

/** Suggests priorities for the statements of one dataset, after what was judged in it. */
export interface Reviewer {
	readonly suggester: Suggester;
	suggestionsFor(id: StatementId, most: number): SuggestionInText[];
}

/** The suggester of a dataset: taught by its accepted links, and silent below what its judgements teach. */
export const reviewerOf = (dataset: Dataset): Reviewer => reviewersFor(dataset)(dataset.links);

const MOST_TAUGHT = 1000; // accepted links: with more, each priority is taught by its newest
const MOST_DECISIONS = 500; // the newest, from which the threshold is learnt

/**
 * Makes reviewers of one dataset, for its links as they are at some time. What is known of its priorities,
 * texts and scores is kept from one to the next, so that each costs the same, however long the dataset is.
 */
export function reviewersFor({
	documents,
	statements
}: Pick<Dataset, 'documents' | 'statements'>): (links: readonly Link[]) => Reviewer {
	const untaught = buildSuggester(codedPriorities({ documents }));
	const byId = new Map(statements.map((one) => [one.id, one]));
	const lessons = new WeakMap<Link, AcceptedLink>();
	const scores = new WeakMap<Link, number | null>();

	const lessonOf = (link: Link): AcceptedLink => {
		const lesson = lessons.get(link) ?? acceptedLink(link, byId.get(link.statement)!);
		lessons.set(link, lesson);
		return lesson;
	};
	/** What a suggester without any teaching gives it. */
	const scoreOf = (link: Link): number | null => {
		const known = scores.get(link);
		if (known !== undefined) return known;
		const found = suggestionsIn(byId.get(link.statement)!, byId, untaught, Infinity).find(
			({ suggestion }) => suggestion.priority === link.priority
		);
		const score = found?.suggestion.score ?? null;
		scores.set(link, score);
		return score;
	};
	const decisionsOn = (judged: readonly Link[]): Decision[] =>
		judged.flatMap((link): Decision[] => {
			const score = scoreOf(link);
			return score === null ? [] : [{ score, accepted: link.verdict.status === 'accepted' }];
		});

	return (links) => {
		const judged = links.filter(({ verdict }) => verdict.status !== 'suggested');
		const threshold = thresholdFrom(
			judged.length < ENOUGH ? [] : decisionsOn(judged.slice(-MOST_DECISIONS))
		);
		const accepted = judged.filter(({ verdict }) => verdict.status === 'accepted');
		const suggester = untaught.taughtBy(newest(accepted).map(lessonOf), { threshold });
		return {
			suggester,
			suggestionsFor: (id, most) => suggestionsIn(byId.get(id)!, byId, suggester, most)
		};
	};
}

/** All of some links; of very many, of each priority an equal share, the newest, in their order. */
function newest(links: readonly Link[]): readonly Link[] {
	if (links.length <= MOST_TAUGHT) return links;
	const counts = new Map<PriorityId, number>();
	const linked = new Set(links.map(({ priority }) => priority)).size;
	const share = Math.ceil(MOST_TAUGHT / linked);
	return links
		.toReversed()
		.filter(({ priority }) => {
			const count = (counts.get(priority) ?? 0) + 1;
			counts.set(priority, count);
			return count <= share;
		})
		.reverse();
}

function suggestionsIn(
	statement: Statement,
	byId: ReadonlyMap<StatementId, Statement>,
	suggester: Suggester,
	most: number
): SuggestionInText[] {
	const about = saidOf(statement, byId);
	if (!about) return [];
	const { said, words, offset } = about;
	return suggester.suggest(said, most).map((suggestion) => ({ suggestion, words, offset }));
}
