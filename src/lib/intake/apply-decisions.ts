import {
	correctedDocument,
	correctedDraft,
	NO_CORRECTIONS,
	type Corrections
} from './corrections.ts';
import type { FilesRead } from './read-files.ts';
import { mergeDuplicateDocuments, mergeDuplicates } from './duplicates/merge-duplicates.ts';

/** What a person decided about what was read. */
export interface Decisions {
	/** Ids of drafts and documents that are left out. */
	readonly leftOut?: ReadonlySet<string>;
	/** Indices of duplicates, in their list, that are kept apart; the others are merged. */
	readonly apart?: ReadonlySet<number>;
	readonly corrections?: Corrections;
}

/** What was read as a person decided: duplicates merged, what was left out gone, links following both. */
export function applyDecisions(
	filesRead: FilesRead,
	{ leftOut = new Set(), apart = new Set(), corrections = NO_CORRECTIONS }: Decisions
): FilesRead {
	const merged = filesRead.duplicates.filter((_, at) => !apart.has(at));
	const stays = new Map(merged.flatMap(({ of }) => of.map((id) => [id, of[0]!] as const)));
	const idOf = (id: string) => stays.get(id) ?? id;
	const isTaken = ({ id }: { readonly id: string }) => !leftOut.has(id);
	const isCorrected = corrections.drafts.size + corrections.priorities.size > 0;
	const unchanged = merged.length === 0 && leftOut.size === 0 && !isCorrected;
	return {
		...filesRead,
		whole: unchanged ? filesRead.whole : null,
		documents: mergeDuplicateDocuments(filesRead.documents, merged)
			.filter(isTaken)
			.map((one) => correctedDocument(one, corrections)),
		drafts: mergeDuplicates(filesRead.drafts, merged)
			.filter(isTaken)
			.map((one) => correctedDraft(one, corrections)),
		eras: merged.length > 0 ? distinctEras(filesRead.eras) : filesRead.eras,
		links: filesRead.links
			.map((link) => ({ ...link, statement: idOf(link.statement), document: idOf(link.document) }))
			.filter(({ statement, document }) => !leftOut.has(statement) && !leftOut.has(document)),
		duplicates: filesRead.duplicates.filter((_, at) => apart.has(at))
	};
}

/** Eras without those that are the same in all, as of a dataset that was read twice. */
function distinctEras(eras: FilesRead['eras']): FilesRead['eras'] {
	const keys = eras.map(({ title, text, date }) => JSON.stringify([title, text, date.written]));
	return eras.filter((_, at) => keys.indexOf(keys[at]!) === at);
}
