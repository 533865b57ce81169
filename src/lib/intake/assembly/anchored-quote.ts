import { omitNullish } from '../../base/fields.ts';
import { type KnownContext, occurrenceOf } from '../../model/quotes/occurrence.ts';
import { findQuote, type QuoteSought } from '../../model/quotes/quote.ts';

/** A quote as it stands in a text; an orphan stays one. Where the text is another than it was, by its words. */
export function anchoredQuote(quote: QuoteSought, words: string): QuoteSought {
	if (quote.textHash !== undefined || findQuote(quote, words).ok) return quote;
	const { exact, prefix = '', suffix = '', start = null } = quote;
	return { exact, ...startOf({ exact, prefix, suffix, start }, words) };
}

/** Where quoted words stand, where they stand in the text several times and it is known which are meant. */
export function startOf(known: KnownContext, words: string): { start?: number } {
	if (words.indexOf(known.exact) === words.lastIndexOf(known.exact)) return {};
	return omitNullish({ start: occurrenceOf(known, words) });
}
