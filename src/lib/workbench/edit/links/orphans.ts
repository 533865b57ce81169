import { proposalsFor } from '../../../link/proposals.ts';
import type { Change, ChangeOf } from '../../../model/change/change.ts';
import { linksOf, type Draft, type InFile } from '../../../model/change/draft.ts';
import { findQuote, type OrphanedQuote, type Quote } from '../../../model/quotes/quote.ts';
import { writeQuote } from '../../../model/file/write.ts';

/** Whose text quotes are taken from: a statement’s, or that of a priority, which is a clause. */
export interface QuotedThing {
	readonly side: 'statement' | 'clause';
	readonly id: string;
}

/** Words that links quote of a text and that stood in it before it was changed. */
export interface OrphanLine {
	/** By which a form names it. */
	readonly key: string;
	readonly exact: string;
	/** How many links quote it. */
	readonly links: number;
	/** Where it may stand now, the likeliest first; a start names each. */
	readonly proposals: readonly {
		readonly exact: string;
		readonly start: number;
		readonly score: number;
	}[];
}

type Link = InFile<'links'>;
type Pair = Link['evidence'][number];

/** The quotes of a text that no longer stand where they were taken from, with the offsets where they may stand now. */
export function orphansOf(draft: Draft, thing: QuotedThing): OrphanLine[] {
	const text = textOf(draft, thing);
	if (text === null) return [];
	const orphans = new Map<string, { orphan: OrphanedQuote; links: number }>();
	for (const { evidence } of quotingLinks(draft, thing)) {
		const keys = new Set<string>();
		for (const pair of evidence) {
			const orphan = orphanIn(pair, thing, text);
			if (!orphan || keys.has(keyOf(orphan))) continue;
			keys.add(keyOf(orphan));
			const links = orphans.get(keyOf(orphan))?.links ?? 0;
			orphans.set(keyOf(orphan), { orphan, links: links + 1 });
		}
	}
	return [...orphans].map(([key, { orphan, links }]) => ({
		...{ key, exact: orphan.exact, links },
		proposals: proposalsFor(orphan, text).map(({ quote: { exact, start }, score }) => ({
			...{ exact, start, score }
		}))
	}));
}

/**
 * Puts an orphaned quote to one of the offsets that are proposed for it, in every link that has it.
 * @returns the changes; none where there is no such quote or offset any more
 */
export function putBack(
	draft: Draft,
	thing: QuotedThing,
	{ key, start }: { readonly key: string; readonly start: number }
): ChangeOf<'requote'>[] {
	const text = textOf(draft, thing);
	if (text === null) return [];
	const quotes = new Map<string, Quote | null>();
	const proposedFor = (orphan: OrphanedQuote): Quote | null => {
		const proposals = proposalsFor(orphan, text);
		return proposals.find(({ quote }) => quote.start === start)?.quote ?? null;
	};
	return quotingLinks(draft, thing).flatMap((link): ChangeOf<'requote'>[] => {
		const to = link.evidence.map((pair): Pair => {
			const orphan = orphanIn(pair, thing, text);
			if (!orphan || keyOf(orphan) !== key) return pair;
			if (!quotes.has(key)) quotes.set(key, proposedFor(orphan));
			const proposed = quotes.get(key);
			if (!proposed) return pair;
			const quote = writeQuote(proposed);
			return thing.side === 'statement'
				? { ...pair, statement: quote }
				: { ...pair, clause: quote };
		});
		const isMoved = to.some((pair, at) => pair !== link.evidence[at]);
		return isMoved ? [{ kind: 'requote', link: nameOf(link), from: link.evidence, to }] : [];
	}) satisfies Change[];
}

/** What a change names a link by. */
export const nameOf = ({ statement, priority, relation, status, coder }: Link) => ({
	...{ statement, priority, relation, status },
	...(coder !== undefined && { coder })
});

const keyOf = ({ exact, start, textHash }: OrphanedQuote): string =>
	`${textHash} ${start ?? ''} ${exact}`;

const textOf = (draft: Draft, { side, id }: QuotedThing): string | null =>
	(side === 'statement' ? draft.statements.value(id)?.text : draft.priorities.value(id)?.text) ??
	null;

/** The links whose evidence may be quoted from a text: of a statement also those of what it reports. */
function quotingLinks(draft: Draft, { side, id }: QuotedThing): Link[] {
	if (side === 'clause') return draft.links.values().filter(({ priority }) => priority === id);
	const reported = [...draft.statements.entries()].filter(
		([, { value }]) => value.reportedBy === id
	);
	const own = draft.statements.value(id)?.reportedBy === undefined ? [id] : [];
	return [...own, ...reported.map(([key]) => key)].flatMap((one) => linksOf(draft, one));
}

function orphanIn(pair: Pair, { side }: QuotedThing, text: string): OrphanedQuote | null {
	const sought = side === 'statement' ? pair.statement : pair.clause;
	const quote = sought && findQuote(sought, text);
	return quote?.ok && quote.value.orphaned ? quote.value : null;
}
