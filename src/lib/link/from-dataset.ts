import type { Dataset } from '../model/dataset.ts';
import { prioritiesIn } from '../model/policy-document.ts';
import type { CodedPriority } from './codebook.ts';
import type { SaidText } from './said.ts';
import type { AcceptedLink } from './suggester.ts';

/** What a suggester needs of a dataset. */
export interface FromDataset {
	/** Every priority and sub-point, in the order of the documents. */
	readonly priorities: readonly CodedPriority[];
	/**
	 * Every statement: its text, with its title and summary around it. Where only others' words about it
	 * are known, the summary stands for the text, and its evidence is no quote.
	 */
	readonly statements: readonly SaidText[];
	readonly accepted: readonly AcceptedLink[];
}

/** Takes from a dataset what a suggester needs. */
export function fromDataset(dataset: Dataset): FromDataset {
	const statements = dataset.statements.map(({ id, title, summary, text, language }) =>
		text === null
			? { id, text: summary, before: title, language }
			: { id, text, before: title, after: summary, language }
	);
	const texts = new Map(statements.map(({ id, text, language }) => [id, { text, language }]));
	return {
		priorities: [...prioritiesIn(dataset.documents)].map(({ document, priority }) => ({
			id: priority.id,
			title: priority.title,
			text: priority.text,
			cues: priority.cues,
			parts: priority.priorities.map(({ title, text }) => ({ title, text })),
			language: document.language
		})),
		statements,
		accepted: dataset.links
			.filter(({ verdict }) => verdict.status === 'accepted')
			.map(({ priority, statement }) => ({ priority, statement, ...texts.get(statement)! }))
	};
}
