import * as v from 'valibot';
import type { Result } from '../../base/result.ts';
import type { Dataset } from '../dataset.ts';
import { sentWith, wire, type WireProblem } from './wire.ts';
import { WIRE_VERSION } from './wire-version.ts';

/** What an outline leaves out of statements and a search needs, by their indices in the dataset. */
export interface StatementText {
	readonly summaries: readonly string[];
	readonly texts: readonly (string | null)[];
}

const words = v.object({
	summaries: wire.column(wire.isText),
	texts: wire.column(wire.isMaybeText)
});

/** The words of a dataset, as they are sent to a page that searches for itself. */
export const sentWords = ({ statements }: Dataset) => ({
	version: WIRE_VERSION,
	summaries: statements.map(({ summary }) => summary),
	texts: statements.map(({ text }) => text)
});

/** Reads words that some server sent, or says why they cannot be read. */
export const readWords = (sent: unknown): Result<StatementText, WireProblem> =>
	sentWith(words, sent);

/** A dataset that came without words, with them. */
export const withStatementText = (
	dataset: Dataset,
	{ summaries, texts }: StatementText
): Dataset => ({
	...dataset,
	statements: dataset.statements.map((statement, index) => ({
		...statement,
		summary: summaries[index] ?? '',
		text: texts[index] ?? null
	}))
});
