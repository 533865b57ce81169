import type { Link } from '../../../model/link.ts';
import { passagesOf, type Piece } from '../../../model/quotes/occurrence.ts';
import { standingAmong } from '../../../model/quotes/quote.ts';

/** The texts of a link cut where they are quoted, and which marks answer one another, by their indices. */
interface Joined {
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

/** The end of a ribbon, at the words that it joins: px from the top left corner of the spread. */
export interface Fastening {
	readonly x: number;
	/** The edge of the column that the words stand in. */
	readonly edge: number;
	readonly top: number;
	readonly bottom: number;
}

/** A ribbon from words to words, as the path of an SVG: along their lines as far as they are text, then across. */
export function ribbonPath(from: Fastening, to: Fastening): string {
	const middle = (from.edge + to.edge) / 2;
	return [
		`M${from.x},${from.top}H${from.edge}`,
		`C${middle},${from.top} ${middle},${to.top} ${to.edge},${to.top}`,
		`H${to.x}V${to.bottom}H${to.edge}`,
		`C${middle},${to.bottom} ${middle},${from.bottom} ${from.edge},${from.bottom}`,
		`H${from.x}Z`
	].join('');
}

/** The height at which ribbons pass the middle, on the whole. */
export function middleOf(ribbons: readonly (readonly [Fastening, Fastening])[]): number {
	const heights = ribbons.map(([a, b]) => (a.top + a.bottom + b.top + b.bottom) / 4);
	return heights.reduce((sum, height) => sum + height, 0) / heights.length;
}
