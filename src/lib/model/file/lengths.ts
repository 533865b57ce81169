/**
 * The most UTF-16 code units of each kind of text in a dataset file: a page shows many of them at once, and
 * whoever draws or searches them has to know how long they can be.
 */
export const LENGTHS = {
	/** Ids, dates and tags of languages. */
	id: 200,
	/** Titles, names, numbers, tags: what stands in a line. */
	name: 2_000,
	address: 4_000,
	/** Summaries and reasons. */
	summary: 200_000,
	/** Texts, and what is quoted from them. */
	text: 4_000_000
} as const;
