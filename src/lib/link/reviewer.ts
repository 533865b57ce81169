import type { Dataset } from '../model/dataset.ts';
import type { StatementId } from '../model/ids.ts';
import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import { fromDataset } from './from-dataset.ts';
import { saidOf } from './said-of.ts';
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

/** The suggester of a dataset: taught by its accepted links, and silent below what its judgements teach. */
export function reviewerOf(dataset: Dataset): Reviewer {
	const { priorities, accepted } = fromDataset(dataset);
	const byId = new Map(dataset.statements.map((one) => [one.id, one]));
	const judged = dataset.links.filter(({ verdict }) => verdict.status !== 'suggested');
	const threshold = thresholdFrom(
		// Their scores take a suggester of their own: it is built only where they can teach.
		judged.length < ENOUGH ? [] : decisionsOn(judged, byId, buildSuggester(priorities))
	);
	const suggester = buildSuggester(priorities, accepted, { threshold });
	return {
		suggester,
		suggestionsFor: (id, most) => suggestionsIn(byId.get(id)!, byId, suggester, most)
	};
}

type Statements = ReadonlyMap<StatementId, Statement>;

/** What was judged, with the scores that a suggester without any teaching gives it. */
function decisionsOn(judged: readonly Link[], byId: Statements, untaught: Suggester): Decision[] {
	return judged.flatMap(({ statement, priority, verdict }): Decision[] => {
		const found = suggestionsIn(byId.get(statement)!, byId, untaught, Infinity).find(
			({ suggestion }) => suggestion.priority === priority
		);
		if (!found) return [];
		return [{ score: found.suggestion.score, accepted: verdict.status === 'accepted' }];
	});
}

function suggestionsIn(
	statement: Statement,
	byId: Statements,
	suggester: Suggester,
	most: number
): SuggestionInText[] {
	const about = saidOf(statement, byId);
	if (!about) return [];
	const { said, words, offset } = about;
	return suggester.suggest(said, most).map((suggestion) => ({ suggestion, words, offset }));
}
