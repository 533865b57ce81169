import type { Dataset } from './dataset.ts';

/** What an outline leaves out of statements and a search needs, by their places in the dataset. */
export interface StatementWords {
	readonly summaries: readonly string[];
	readonly texts: readonly (string | null)[];
}

export const wordsOf = ({ statements }: Dataset): StatementWords => ({
	summaries: statements.map(({ summary }) => summary),
	texts: statements.map(({ text }) => text)
});

/** A dataset that came without words, with them. */
export const withWords = (dataset: Dataset, { summaries, texts }: StatementWords): Dataset => ({
	...dataset,
	statements: dataset.statements.map((statement, place) => ({
		...statement,
		summary: summaries[place]!,
		text: texts[place]!
	}))
});
