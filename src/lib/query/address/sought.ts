/** Characters (code points) of a search that are read: each word of them is looked up. */
export const LONGEST_SEARCH = 200;

/** What a query searches for, as far as it is read. */
export const soughtIn = (params: URLSearchParams): string =>
	[...wholeIn(params)].slice(0, LONGEST_SEARCH).join('').trimEnd();

/** Whether a query searches for more than is read. */
export const isSearchTooLong = (params: URLSearchParams): boolean =>
	[...wholeIn(params)].length > LONGEST_SEARCH;

const wholeIn = (params: URLSearchParams): string => (params.get('q') ?? '').trim();
