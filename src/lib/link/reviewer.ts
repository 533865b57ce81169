import type { Dataset } from '../model/dataset.ts';
import type { StatementId } from '../model/ids.ts';
import type { Link } from '../model/link.ts';
import { fromDataset } from './from-dataset.ts';
import { saidOf, type SaidIn } from './said-of.ts';
import { buildSuggester, type Suggester } from './suggester.ts';
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

const AT_ONCE = 1000; // statements; they take a fifth of a second

/** The suggester of a dataset: taught by its accepted links, and silent below what its judgements teach. */
export function reviewerOf(dataset: Dataset): Reviewer {
	const { priorities, accepted } = fromDataset(dataset);
	const batches = batchesOf(dataset);
	const judged = dataset.links.filter(({ verdict }) => verdict.status !== 'suggested');
	const threshold = thresholdFrom(
		// Their scores take a suggester of their own: it is built only where they can teach.
		judged.length < ENOUGH ? [] : decisionsOn(judged, asked(batches, buildSuggester(priorities)))
	);
	const suggester = buildSuggester(priorities, accepted, { threshold });
	return { suggester, suggestionsFor: asked(batches, suggester) };
}

/** What was judged, with the scores that a suggester without any teaching gives it. */
function decisionsOn(judged: readonly Link[], untaught: Reviewer['suggestionsFor']): Decision[] {
	return judged.flatMap(({ statement, priority, verdict }): Decision[] => {
		const found = untaught(statement, Infinity).find(
			({ suggestion }) => suggestion.priority === priority
		);
		if (!found) return [];
		return [{ score: found.suggestion.score, accepted: verdict.status === 'accepted' }];
	});
}

/** Statements that are looked at together, and in which batch and where each of them stands. */
interface Batches {
	readonly all: readonly (readonly SaidIn[])[];
	readonly places: ReadonlyMap<StatementId, readonly [batch: number, at: number]>;
}

/**
 * The statements of a dataset in the order of time, so many at once: what is rare among them, and who stands
 * beside whom, is learnt from all, but no judgement may have a reviewer wait for a million statements.
 */
function batchesOf({ statements }: Dataset): Batches {
	const byId = new Map(statements.map((one) => [one.id, one]));
	const said = statements.flatMap((one) => {
		const about = saidOf(one, byId);
		return about ? [{ id: one.id, about }] : [];
	});
	return {
		all: Array.from({ length: Math.ceil(said.length / AT_ONCE) }, (_, batch) =>
			said.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE).map(({ about }) => about)
		),
		places: new Map(said.map(({ id }, at) => [id, [Math.floor(at / AT_ONCE), at % AT_ONCE]]))
	};
}

/** Asks a suggester for one statement after another; each batch is read when the first of it is asked for. */
function asked({ all, places }: Batches, suggester: Suggester): Reviewer['suggestionsFor'] {
	const read = new Map<number, ReturnType<Suggester['among']>>();
	return (id, most) => {
		const place = places.get(id);
		if (!place) return [];
		const [batch, at] = place;
		const suggestionsOf = read.get(batch) ?? suggester.among(all[batch]!.map(({ said }) => said));
		read.set(batch, suggestionsOf);
		const { words, offset } = all[batch]![at]!;
		return suggestionsOf(at, most).map((suggestion) => ({ suggestion, words, offset }));
	};
}
