export const API = '/api/v1';

/** The path of a dataset in the API, by its id, or its id and a revision. */
export const datasetPath = (name: string): string =>
	`${API}/datasets/${encodeURIComponent(name).replaceAll('%40', '@')}`;

/** The address of the part of a list that a cursor begins. @param path below the API */
export const listPart = (origin: string, path: string, limit: number, cursor: string): string =>
	`${origin}${API}/${path}?${new URLSearchParams({ limit: String(limit), cursor }).toString()}`;

/** The path of a list of a dataset. */
export const listPath = (name: string, list: string): string => `${datasetPath(name)}/${list}`;

/** The path of a draft in the API. */
export const draftApiPath = (id: string): string => `${API}/drafts/${id}`;

/** The lists of a dataset. Apart from what makes them: the browser, which matches addresses too, needs the names alone. */
export const COLLECTION_NAMES = ['statements', 'priorities', 'links', 'actors', 'sources'] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** The lists that the filters of a page shorten. */
export const isFilteredList = (name: CollectionName): boolean =>
	name !== 'actors' && name !== 'sources';
