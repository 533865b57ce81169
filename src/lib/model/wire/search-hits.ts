import * as v from 'valibot';
import { ok, type Result } from '../../base/types.ts';
import type { Dataset } from '../dataset.ts';
import type { PriorityId } from '../ids.ts';
import { sentWith, wire, type WireProblem } from './wire.ts';
import { WIRE_VERSION } from './wire-version.ts';

/** What a search found: statements by index, and the clauses whose words match. */
export interface SearchHits {
	/** Statements that match in their own words, or are linked to a clause that does. */
	readonly statements: ReadonlySet<number>;
	readonly clauses: ReadonlySet<PriorityId>;
}

const hitsOnWire = v.object({
	statements: wire.column(wire.isIndex),
	clauses: wire.column(wire.isId)
});

/** What a search found, as it is sent to a page that has not the words. */
export const sentHits = ({ statements, clauses }: SearchHits) => ({
	version: WIRE_VERSION,
	statements: [...statements],
	clauses: [...clauses]
});

/** Reads what a search found elsewhere, or says why it cannot be read. */
export function readHits(sent: unknown): Result<SearchHits, WireProblem> {
	const read = sentWith(hitsOnWire, sent);
	if (!read.ok) return read;
	const { statements, clauses } = read.value;
	// Its ids were checked.
	return ok({ statements: new Set(statements), clauses: new Set(clauses as PriorityId[]) });
}

/** What an outline leaves out of statements and a search needs, by their indices in the dataset. */
interface StatementText {
	readonly summaries: readonly string[];
	readonly texts: readonly (string | null)[];
}

const textOnWire = v.object({
	summaries: wire.column(wire.isText),
	texts: wire.column(wire.isMaybeText)
});

/** The words of a dataset, as they are sent to a page that searches for itself. */
export const sentText = ({ statements }: Dataset) => ({
	version: WIRE_VERSION,
	summaries: statements.map(({ summary }) => summary),
	texts: statements.map(({ text }) => text)
});

/** Reads the texts that some server sent, or says why they cannot be read. */
export const readText = (sent: unknown): Result<StatementText, WireProblem> =>
	sentWith(textOnWire, sent);

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
