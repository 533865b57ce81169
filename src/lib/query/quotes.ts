import type { Messages } from '../messages/messages.ts';
import type { CoderId } from '../model/ids.ts';
import { type LinkState, linkStates } from '../model/link-state.ts';
import type { Relation } from '../model/link.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import { linkCodeOf } from '../study/link-code.ts';
import type { Study } from '../study/study.ts';
import { aboutOf, sentenceOf } from '../wording/sentences.ts';
import type { StatementDetail } from './statement-detail.ts';
import type { TimelineReading } from './timeline-reading.ts';

/** The words by which a statement bears on a row, as a cell shows them. */
export interface CellQuote {
	readonly exact: string;
	readonly language: string;
	readonly relation: Relation;
	readonly status: LinkState;
}

const SOME = 12; // words

/** About a dozen words by which a statement bears on a row, or on any; null where its words are elsewhere. */
function someWords(index: number, row: number | null, study: Study): string | null {
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
	{ statement, words: quotedStatement, links }: StatementDetail,
	rows: ReadonlySet<number>,
	study: Study,
	mask: FilterMask
): CellQuote[] {
	const quotes = new Map<string, CellQuote>();
	const counted = countedKeys(study.indexOf.get(statement.id)!, study, mask);
	for (const [{ priority, relation, verdict, evidence }, state] of linkStates(links)) {
		const row = study.rowOf.get(priority)!;
		const code = linkCodeOf(state, relation);
		if (!rows.has(row) || !counted.has(keyOf(row, code, verdict.by))) continue;
		for (const { statement: quote } of evidence) {
			quotes.set(`${relation} ${state} ${quote.exact}`, {
				exact: quote.exact,
				language: quotedStatement.language,
				relation,
				status: state
			});
		}
	}
	return [...quotes.values()];
}

const keyOf = (row: number, code: number, coder: CoderId | null): string =>
	`${row} ${code} ${coder ?? ''}`;

/** The links of a statement that a comparison counts, also where the words came later than the columns. */
function countedKeys(index: number, { columns, dataset }: Study, mask: FilterMask): Set<string> {
	const { linkStarts, linkRows, codes, coders } = columns;
	const keys = new Set<string>();
	for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
		const coder = dataset.coders[coders[slot]! - 1]?.id ?? null;
		if (mask.links[slot]) keys.add(keyOf(linkRows[slot]!, codes[slot]!, coder));
	}
	return keys;
}

/** What the statements of a reading say of themselves, by the links that it shows: in a sentence for keys, in parts for cards. */
export const statementTexts = (reading: () => TimelineReading, messages: Messages) => ({
	sentenceOf: (index: number) =>
		sentenceOf(index, reading().linksOf(index), reading().study, messages),
	cardSource: {
		aboutOf: (index: number) => aboutOf(index, reading().linksOf(index), reading().study, messages),
		quoteOf: (index: number, row: number | null) =>
			(row === null ? [row] : reading().rowsIn(row))
				.map((one) => someWords(index, one, reading().study))
				.find(Boolean) ?? null
	}
});
