import { linkCodeOf } from '../study/link-code.ts';
import type { FilterMask } from '../study/filter-mask.ts';
import type { Study } from '../study/study.ts';
import { linkStates, type LinkState } from '../model/link-state.ts';
import type { Relation } from '../model/link.ts';
import type { StatementDetail } from './statement-detail.ts';

/** The words by which a statement bears on a row, as a cell shows them. */
export interface CellQuote {
	readonly exact: string;
	readonly language: string;
	readonly relation: Relation;
	readonly status: LinkState;
}

const SOME = 12; // words

/** About a dozen words by which a statement bears on a row, or on any; null where its words are elsewhere. */
export function someWords(index: number, row: number | null, study: Study): string | null {
	const links = study.links[index]!.filter(
		({ priority }) => row === null || study.rowOf.get(priority) === row
	);
	const quote = links.flatMap(({ evidence }) => evidence)[0]?.statement.exact;
	if (!quote) return null;
	const words = quote.split(/\s+/);
	return words.length > SOME ? `${words.slice(0, SOME).join(' ')} …` : quote;
}

/** The quotes of a statement's counted links to some rows, each once. */
export function quotesOf(
	{ words: quotedStatement, links }: StatementDetail,
	rows: ReadonlySet<number>,
	study: Study,
	{ wanted }: FilterMask
): CellQuote[] {
	const quotes = new Map<string, CellQuote>();
	for (const [{ priority, relation, evidence }, state] of linkStates(links)) {
		if (!rows.has(study.rowOf.get(priority)!)) continue;
		if (!wanted[linkCodeOf(state, relation)]) continue;
		for (const { statement } of evidence) {
			quotes.set(`${relation} ${state} ${statement.exact}`, {
				exact: statement.exact,
				language: quotedStatement.language,
				relation,
				status: state
			});
		}
	}
	return [...quotes.values()];
}
