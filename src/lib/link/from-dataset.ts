import type { Dataset } from '../model/dataset.ts';
import { linkStates } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { prioritiesIn } from '../model/policy-document.ts';
import type { Statement } from '../model/statement.ts';
import type { CodedPriority } from './suggestions/codebook.ts';
import { aroundOf, saidOf, type SaidIn } from './said-of.ts';
import type { AcceptedLink } from './suggestions/suggester.ts';

/** What a suggester needs of a dataset. */
export interface FromDataset {
	/** Every priority and sub-point, in the order of the documents. */
	readonly priorities: readonly CodedPriority[];
	/** Every statement; of one of which nobody's words are known, what its title and summary speak for. */
	readonly statements: readonly SaidIn[];
	/** What all coders who judged it accept: contested links teach nothing. */
	readonly accepted: readonly AcceptedLink[];
}

/** Takes from a dataset what a suggester needs. */
export function fromDataset(dataset: Dataset): FromDataset {
	const byId = new Map(dataset.statements.map((one) => [one.id, one]));
	return {
		priorities: codedPriorities(dataset),
		statements: dataset.statements.map((one) => saidOf(one, byId) ?? unsaid(one)),
		accepted: [...linkStates(dataset.links)]
			.filter(([, state]) => state === 'accepted')
			.map(([link]) => acceptedLink(link, byId.get(link.statement)!))
	};
}

/** The priorities of a dataset as a suggester knows them. */
export const codedPriorities = ({ documents }: Pick<Dataset, 'documents'>): CodedPriority[] =>
	[...prioritiesIn(documents)].map(({ document, priority }) => ({
		id: priority.id,
		title: priority.title,
		text: priority.text,
		cues: priority.cues,
		parts: priority.priorities.map(({ title, text }) => ({ title, text })),
		language: document.language
	}));

/** What an accepted link teaches; of a statement without words of its own, what was quoted as evidence. */
export const acceptedLink = (link: Link, { id, text, language }: Statement): AcceptedLink => ({
	...{ priority: link.priority, statement: id },
	...{ text: text ?? quotesOf(link), language }
});

const unsaid = (statement: Statement): SaidIn => ({
	said: { id: statement.id, text: '', language: statement.language, ...aroundOf(statement) },
	words: '',
	offset: 0
});

const quotesOf = ({ evidence }: Link): string =>
	evidence.map(({ statement }) => statement.exact).join(' … ');
