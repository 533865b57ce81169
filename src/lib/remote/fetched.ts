import { fail, type Result } from '../base/types.ts';
import type { StatementId } from '../model/ids.ts';
import { readDetail } from '../model/wire/read-detail.ts';
import { readOutline, type SentOutline } from '../model/wire/read-outline.ts';
import { type WireProblem, wireSentence } from '../model/wire/wire.ts';
import type { StatementDetail } from '../query/statement-detail.ts';

/** Why an answer cannot be had: nobody answers, the server refuses with a status, or sends what cannot be read here. */
export type FetchProblem =
	| WireProblem
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'refused'; readonly status: number };

/** Fetches a large dataset without its words. @param home the address of the dataset */
export const fetchedOutline = (home: string): Promise<Result<SentOutline, FetchProblem>> =>
	fetched(`${home}/outline`, readOutline);

/**
 * Fetches a statement with its words and evidence; null where it cannot be had. Throws where it cannot be read.
 * @param home the address of its dataset
 */
export async function fetchedStatement(
	home: string,
	id: StatementId
): Promise<StatementDetail | null> {
	const read = await fetched(`${home}/statements/${id}`, readDetail);
	if (read.ok) return read.value;
	const { problem } = read;
	if (problem.kind === 'unreachable' || problem.kind === 'refused') return null;
	throw new Error(wireSentence(problem));
}

/** Fetches JSON from an address, and reads it. */
export async function fetched<Answer>(
	address: string,
	read: (sent: unknown) => Result<Answer, WireProblem>
): Promise<Result<Answer, FetchProblem>> {
	let sent: unknown;
	try {
		const response = await fetch(address);
		if (!response.ok) return fail({ kind: 'refused', status: response.status });
		sent = await response.json();
	} catch {
		return fail({ kind: 'unreachable' });
	}
	return read(sent);
}
