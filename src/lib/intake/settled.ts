import type { Gathered } from './gather.ts';
import { mergeDoubleDocuments, mergeDoubles } from './doubles/merge-doubles.ts';

/** What a person decided about what was gathered. */
export interface Settling {
	/** Ids of drafts and documents that are left out. */
	readonly leftOut?: ReadonlySet<string>;
	/** Places of doubles, in their list, that are kept apart; the others are merged. */
	readonly apart?: ReadonlySet<number>;
}

/** What was gathered as a person decided: doubles merged, what was left out gone, links following both. */
export function settled(
	gathered: Gathered,
	{ leftOut = new Set(), apart = new Set() }: Settling
): Gathered {
	const merged = gathered.doubles.filter((_, at) => !apart.has(at));
	const stays = new Map(merged.flatMap(({ of }) => of.map((id) => [id, of[0]!] as const)));
	const idOf = (id: string) => stays.get(id) ?? id;
	const taken = ({ id }: { readonly id: string }) => !leftOut.has(id);
	const unchanged = merged.length === 0 && leftOut.size === 0;
	return {
		...gathered,
		whole: unchanged ? gathered.whole : null,
		documents: mergeDoubleDocuments(gathered.documents, merged).filter(taken),
		drafts: mergeDoubles(gathered.drafts, merged).filter(taken),
		links: gathered.links
			.map((link) => ({ ...link, statement: idOf(link.statement), document: idOf(link.document) }))
			.filter(({ statement, document }) => !leftOut.has(statement) && !leftOut.has(document)),
		doubles: gathered.doubles.filter((_, at) => apart.has(at))
	};
}
