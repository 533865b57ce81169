import { remember } from '../base/once-per.ts';
import { LruCache } from '../base/lru-cache.ts';
import type { Dataset } from '../model/dataset.ts';
import type { StatementId } from '../model/ids.ts';
import { linkStates, type LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import { acceptedLink, codedPriorities } from './from-dataset.ts';
import { lexiconReadings } from './words/lexicon.ts';
import { hasWords, saidOf, type SaidIn } from './said-of.ts';
import { stemmer } from './words/stem.ts';
import { type AcceptedLink, buildSuggester, type Suggester } from './suggestions/suggester.ts';
import type { Suggestion } from './suggestions/suggestion.ts';
import { ENOUGH, thresholdFrom, type Decision } from './suggestions/threshold.ts';

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

/** Links, with what the judgements of all coders make of each. */
export interface JudgedLinks {
	readonly links: readonly Link[];
	stateOf(link: Link): LinkState | undefined;
}

/** Reviewers of one dataset. */
export interface Reviewers {
	/** The reviewer whom some links have taught, and who is silent below what they teach. */
	taughtBy(judged: JudgedLinks): Reviewer;
	/** What is to be read for that, piece by piece: what was read once is not read again. */
	readings(judged: JudgedLinks): Iterable<() => void>;
}

/** The suggester of a dataset: taught by its accepted links, and silent below what its judgements teach. */
export function reviewerOf(dataset: Dataset): Reviewer {
	const { links } = dataset;
	const states = linkStates(links);
	return reviewersFor(dataset).taughtBy({ links, stateOf: (link) => states.get(link) });
}

const MOST_TAUGHT = 1000; // accepted links: with more, each priority is taught by its newest
const MOST_DECISIONS = 500; // the newest, from which the threshold is learnt

/**
 * Makes reviewers of one dataset, for its links as they are at some time. What is known of its priorities,
 * texts and scores is kept from one to the next, so that each costs the same, however long the dataset is.
 */
export function reviewersFor({
	documents,
	statements
}: Pick<Dataset, 'documents' | 'statements'>): Reviewers {
	const stem = stemmer();
	const untaught = remember(() => buildSuggester(codedPriorities({ documents }), [], {}, stem));
	const byId = new Map(statements.map((one) => [one.id, one]));
	const batches = batchesOf(statements, byId);
	const untaughtFor = remember(() => asked(batches, untaught()));
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
		const match = untaughtFor()(link.statement, Infinity).find(
			({ suggestion }) => suggestion.priority === link.priority
		);
		const score = match?.suggestion.score ?? null;
		scores.set(link, score);
		return score;
	};
	const decisionOn = (link: Link): Decision[] => {
		const score = scoreOf(link);
		return score === null ? [] : [{ score, accepted: link.verdict.status === 'accepted' }];
	};

	return {
		taughtBy(judged) {
			const { accepted, decided } = teaching(judged);
			const threshold = thresholdFrom(decided.flatMap(decisionOn));
			const suggester = untaught().taughtBy(accepted.map(lessonOf), { threshold });
			return { suggester, suggestionsFor: asked(batches, suggester) };
		},
		*readings(judged) {
			yield* lexiconReadings(stem);
			yield () => void untaught();
			const { accepted, decided } = teaching(judged);
			// Batch after batch, so that each is read once.
			const batchOf = ({ statement }: Link) => batches.positionOf(statement)?.[0] ?? -1;
			const inBatches = [...decided].sort((a, b) => batchOf(a) - batchOf(b));
			for (const link of inBatches) yield () => void scoreOf(link);
			for (const link of accepted) yield () => void untaught().taughtBy([lessonOf(link)]);
		}
	};
}

/** Of some links those that teach the profiles, and those that teach the threshold. */
function teaching({ links, stateOf }: JudgedLinks) {
	const accepted: Link[] = [];
	// What coders disagree about teaches nothing.
	const judged = links.filter((link) => {
		const state = stateOf(link);
		if (state === 'accepted') accepted.push(link);
		return state === 'accepted' || state === 'rejected';
	});
	return {
		accepted: newest(accepted),
		decided: judged.length < ENOUGH ? [] : judged.slice(-MOST_DECISIONS)
	};
}

/** All of some links; of very many, of each priority an equal share, the newest, in their order. */
function newest(links: readonly Link[]): readonly Link[] {
	if (links.length <= MOST_TAUGHT) return links;
	const counts = new Map(links.map(({ priority }) => [priority, 0]));
	const share = Math.ceil(MOST_TAUGHT / counts.size);
	const sample: Link[] = [];
	for (let at = links.length - 1; at >= 0 && sample.length < share * counts.size; at--) {
		const link = links[at]!;
		const count = counts.get(link.priority)!;
		if (count === share) continue;
		counts.set(link.priority, count + 1);
		sample.push(link);
	}
	return sample.reverse();
}

/** Statements that are looked at together. */
interface Batch {
	readonly said: readonly SaidIn[];
	/** UTF-16 units of all that they say. */
	readonly size: number;
}

/** The batches of a dataset: found out when they are first asked for. */
interface Batches {
	/** The same for as long as it is in use. */
	batchAt(index: number): Batch;
	/** In which batch and where a statement stands. */
	positionOf(id: StatementId): readonly [batch: number, at: number] | undefined;
}

const AT_ONCE = 250; // statements: each judgement scores those of one batch again
const MOST_HELD = 4_000_000; // UTF-16 units: what is known of them takes some thirty times the room

/**
 * The statements of a dataset in the order of time, so many at once: what is rare among them, and who stands
 * beside whom, is learnt from all, but no judgement may have a reviewer wait.
 */
function batchesOf(
	statements: readonly Statement[],
	byId: ReadonlyMap<StatementId, Statement>
): Batches {
	const worded = remember(() => statements.filter((one) => hasWords(one, byId)));
	const indexOf = remember(() => new Map(worded().map(({ id }, at) => [id, at])));
	const batches = new LruCache<Batch>(MOST_HELD);
	return {
		batchAt: (index) => {
			const known = batches.get(`${index}`);
			if (known) return known;
			const batch = worded()
				.slice(index * AT_ONCE, (index + 1) * AT_ONCE)
				.map((one) => saidOf(one, byId)!);
			const size = batch.reduce((sum, one) => sum + one.said.text.length, 0);
			batches.set(`${index}`, { said: batch, size }, size);
			return { said: batch, size };
		},
		positionOf: (id) => {
			const at = indexOf().get(id);
			return at === undefined ? at : [Math.floor(at / AT_ONCE), at % AT_ONCE];
		}
	};
}

/** Asks a suggester for one statement after another; each batch is read when the first of it is asked for. */
function asked(batches: Batches, suggester: Suggester): Reviewer['suggestionsFor'] {
	const read = new LruCache<ReturnType<Suggester['among']>>(MOST_HELD);
	return (id, most) => {
		const known = batches.positionOf(id);
		if (!known) return [];
		const [index, at] = known;
		const { said, size } = batches.batchAt(index);
		const suggestionsOf = read.get(`${index}`) ?? suggester.among(said.map(({ said }) => said));
		read.set(`${index}`, suggestionsOf, size);
		const { words, offset } = said[at]!;
		return suggestionsOf(at, most).map((suggestion) => ({ suggestion, words, offset }));
	};
}
