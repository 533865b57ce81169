import type { Draft, DraftDocument, DraftPriority } from './draft.ts';

/** What a person corrected of what an import understood. */
export interface Corrections {
	/** Of statements, by their ids. */
	readonly drafts: ReadonlyMap<string, Partial<Pick<Draft, 'date' | 'title' | 'actor'>>>;
	/** Titles of priorities: by the document’s id and the number in it. */
	readonly priorities: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const NO_CORRECTIONS: Corrections = { drafts: new Map(), priorities: new Map() };

export const correctedDraft = (draft: Draft, { drafts }: Corrections): Draft => ({
	...draft,
	...drafts.get(draft.id)
});

export function correctedDocument(
	document: DraftDocument,
	{ priorities }: Corrections
): DraftDocument {
	const titles = priorities.get(document.id);
	return titles ? { ...document, priorities: titled(document.priorities, titles) } : document;
}

const titled = (
	priorities: readonly DraftPriority[],
	titles: ReadonlyMap<string, string>
): DraftPriority[] =>
	priorities.map((one) => ({
		...one,
		title: titles.get(one.number) ?? one.title,
		priorities: titled(one.priorities, titles)
	}));
