/** A page’s address with a query; without one where the query asks for nothing: `?`. */
export const pageAddress = (page: string, query: string): string =>
	query === '?' ? page : page + query;
