import type { OrphanedQuote, Quote } from '../../model/quotes/quote.ts';

/** The words of a quote in the text of that address, as a `SpecificResource` of the W3C. */
export const quotedFrom = (id: string, language: string, quote: Quote | OrphanedQuote) => ({
	type: 'SpecificResource',
	source: {
		...{ id, type: 'Text', format: 'text/plain', language },
		'schema:sha256': quote.textHash.replace('sha256-', '')
	},
	// Both select the same words: each mends the other when the text changes.
	selector: [
		{
			type: 'TextQuoteSelector',
			...{ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }
		},
		...(quote.start === null || quote.end === null
			? []
			: [{ type: 'TextPositionSelector', start: quote.start, end: quote.end }])
	]
});
