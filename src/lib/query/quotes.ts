import { lookOf } from '../study/look.ts';
import type { Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';
import { linkStates, type LinkState } from '../model/link-state.ts';
import type { Relation } from '../model/link.ts';
import type { Opened } from './opened.ts';

/** The words by which a statement bears on a row, as a cell shows them. */
export interface CellQuote {
	readonly exact: string;
	readonly language: string;
	readonly relation: Relation;
	readonly status: LinkState;
}

/** The quotes of a statement's counted links to some rows, each once. */
export function quotesOf(
	{ words, links }: Opened,
	rows: ReadonlySet<number>,
	study: Study,
	{ wanted }: Screen
): CellQuote[] {
	const quotes = new Map<string, CellQuote>();
	for (const [{ priority, relation, evidence }, state] of linkStates(links)) {
		if (!rows.has(study.rowOf.get(priority)!)) continue;
		if (!wanted[lookOf(state, relation)]) continue;
		for (const { statement } of evidence) {
			quotes.set(`${relation} ${state} ${statement.exact}`, {
				exact: statement.exact,
				language: words.language,
				relation,
				status: state
			});
		}
	}
	return [...quotes.values()];
}
