import { lookOf } from '../../compare/look.ts';
import type { Screen } from '../../compare/screen.ts';
import type { Study } from '../../compare/study.ts';
import type { Relation, Status } from '../../model/link.ts';
import type { Opened } from '../opened.ts';

/** The words by which a statement bears on a row, as a cell shows them. */
export interface CellQuote {
	readonly exact: string;
	readonly language: string;
	readonly relation: Relation;
	readonly status: Status;
}

/** The quotes of a statement's counted links to some rows, each once. */
export function quotesOf(
	{ words, links }: Opened,
	rows: ReadonlySet<number>,
	study: Study,
	{ wanted }: Screen
): CellQuote[] {
	const quotes = new Map<string, CellQuote>();
	for (const { priority, relation, verdict, evidence } of links) {
		if (!rows.has(study.rowOf.get(priority)!)) continue;
		if (!wanted[lookOf(verdict.status, relation)]) continue;
		for (const { statement } of evidence) {
			quotes.set(`${relation} ${verdict.status} ${statement.exact}`, {
				exact: statement.exact,
				language: words.language,
				relation,
				status: verdict.status
			});
		}
	}
	return [...quotes.values()];
}
