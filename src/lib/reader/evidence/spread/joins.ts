import { standingAmong } from '../../../model/quotes/quote.ts';
import type { Link } from '../../../model/link.ts';
import { passagesOf, type Piece } from '../../../model/quotes/passage.ts';

/** The texts of a link cut where they are quoted, and which marks answer one another, by their indices. */
export interface Joined {
	readonly declared: readonly Piece[];
	readonly said: readonly Piece[];
	readonly joins: readonly { readonly declared: number; readonly said: number }[];
}

/**
 * @param declared the clause
 * @param said the statement, or the one that reports it
 */
export function joinedTexts({ evidence }: Link, declared: string, said: string): Joined {
	const ofClause = passagesOf(declared, standingAmong(evidence.map(({ clause }) => clause)));
	const ofStatement = passagesOf(said, standingAmong(evidence.map(({ statement }) => statement)));
	const joins = new Map<string, Joined['joins'][number]>();
	for (const { clause, statement } of evidence) {
		if (!clause || clause.orphaned || statement.orphaned) continue;
		const join = {
			declared: pieceAt(ofClause, clause.start),
			said: pieceAt(ofStatement, statement.start)
		};
		joins.set(`${join.declared} ${join.said}`, join);
	}
	return { declared: ofClause, said: ofStatement, joins: [...joins.values()] };
}

/** @param at code points from the beginning of the text */
function pieceAt(pieces: readonly Piece[], at: number): number {
	let end = 0;
	return pieces.findIndex(({ text }) => (end += [...text].length) > at);
}
