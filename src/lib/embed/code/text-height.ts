import type { Dataset } from '../../model/dataset.ts';
import { nearMarks, passagesOf } from '../../model/quotes/occurrence.ts';
import { standingAmong } from '../../model/quotes/quote.ts';
import { wrapped } from '../../timeline/text/text-width.ts';
import { MOST_PUBLISHERS } from '../../wording/publishers-of.ts';

/**
 * px that a text takes in a column, in as many lines as it needs.
 * @param size px of its type
 * @param line px from one line to the next
 */
export const textHeight = (text: string, size: number, line: number, column: number): number =>
	wrapped(text, size, column, Infinity).length * line;

/**
 * What is shown of a text: its marked words, and what stands beside them.
 * @param about characters that are shown on either side
 */
export const nearMarked = (
	text: string,
	quotes: Parameters<typeof standingAmong>[0],
	about: number
): string =>
	nearMarks(passagesOf(text, standingAmong(quotes)), about)
		.map((passage) => passage.text)
		.join('');

/** The publishers of a dataset’s sources, as many as are named. */
export const publisherNames = ({ sources }: Pick<Dataset, 'sources'>): string =>
	[...new Set(sources.map(({ publisher }) => publisher))].slice(0, MOST_PUBLISHERS).join('; ');
