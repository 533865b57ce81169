/** Whether the query of a page, or of an embed, asks for a comparison. */
export const isComparison = (params: URLSearchParams): boolean => params.get('view') === 'compare';
