import type { Dataset } from '../model/dataset.ts';
import type { PriorityId, StatementId } from '../model/ids.ts';
import { linkStates } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import { acceptedLink, codedPriorities } from './from-dataset.ts';
import { hasWords, saidOf, type SaidIn } from './said-of.ts';
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
	const batches = batchesOf(statements, byId);
	const untaughtFor = asked(batches, untaught);
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
		const found = untaughtFor(link.statement, Infinity).find(
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
		const states = linkStates(links);
		const isAccepted = (link: Link) => states.get(link) === 'accepted';
		// What coders disagree about teaches nothing.
		const judged = links.filter((link) => isAccepted(link) || states.get(link) === 'rejected');
		const threshold = thresholdFrom(
			judged.length < ENOUGH ? [] : decisionsOn(judged.slice(-MOST_DECISIONS))
		);
		const suggester = untaught.taughtBy(newest(judged.filter(isAccepted)).map(lessonOf), {
			threshold
		});
		return {
			suggester,
			suggestionsFor: asked(batches, suggester)
		};
	};
}

/** All of some links; of very many, of each priority an equal share, the newest, in their order. */
function newest(links: readonly Link[]): readonly Link[] {
	if (links.length <= MOST_TAUGHT) return links;
	const counts = new Map<PriorityId, number>();
	const linked = new Set(links.map(({ priority }) => priority)).size;
	const share = Math.ceil(MOST_TAUGHT / linked);
	return [...links]
		.reverse()
		.filter(({ priority }) => {
			const count = (counts.get(priority) ?? 0) + 1;
			counts.set(priority, count);
			return count <= share;
		})
		.reverse();
}

/** Statements that are looked at together, and in which batch and where each of them stands. */
interface Batches {
	/** What is said in a batch: gathered when it is first asked for. */
	said(batch: number): readonly SaidIn[];
	readonly places: ReadonlyMap<StatementId, readonly [batch: number, at: number]>;
}

const AT_ONCE = 250; // statements: each judgement scores those of one batch again

/**
 * The statements of a dataset in the order of time, so many at once: what is rare among them, and who stands
 * beside whom, is learnt from all, but no judgement may have a reviewer wait.
 */
function batchesOf(
	statements: readonly Statement[],
	byId: ReadonlyMap<StatementId, Statement>
): Batches {
	const worded = statements.filter((one) => hasWords(one, byId));
	const gathered: (readonly SaidIn[])[] = [];
	return {
		said: (batch) =>
			(gathered[batch] ??= worded
				.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE)
				.map((one) => saidOf(one, byId)!)),
		places: new Map(worded.map(({ id }, at) => [id, [Math.floor(at / AT_ONCE), at % AT_ONCE]]))
	};
}

/** Asks a suggester for one statement after another; each batch is read when the first of it is asked for. */
function asked({ said, places }: Batches, suggester: Suggester): Reviewer['suggestionsFor'] {
	const read = new Map<number, ReturnType<Suggester['among']>>();
	return (id, most) => {
		const place = places.get(id);
		if (!place) return [];
		const [batch, at] = place;
		const suggestionsOf = read.get(batch) ?? suggester.among(said(batch).map(({ said }) => said));
		read.set(batch, suggestionsOf);
		const { words, offset } = said(batch)[at]!;
		return suggestionsOf(at, most).map((suggestion) => ({ suggestion, words, offset }));
	};
}
