/** The lists of a dataset. Apart from what makes them: the browser, which matches addresses too, needs the names alone. */
export const COLLECTION_NAMES = ['statements', 'priorities', 'links', 'actors', 'sources'] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** The lists that the filters of a page shorten. */
export const isFilteredList = (name: CollectionName): boolean =>
	name !== 'actors' && name !== 'sources';
