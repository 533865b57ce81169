import { expect, it } from 'vitest';
import { hashOf, type OrphanedQuote } from '#lib/model/quotes/quote.ts';
import { renderStatic } from '#lib/ui/render-static.ts';
import OrphanedQuotes from '../fixtures/OrphanedQuotesInEnglish.svelte';

const orphan = (exact: string): OrphanedQuote => ({
	...{ orphaned: true, exact, prefix: '', suffix: '', start: null, end: null },
	textHash: hashOf('as it was')
});

/** What a reader sees of a quote whose text is now this one. */
function textFor(exact: string, text: string) {
	const props = { quotes: [orphan(exact), null], text, language: 'en' };
	const { body } = renderStatic(OrphanedQuotes, props);
	return body
		.replaceAll(/<\/?q[^>]*>/g, '"')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

it('shows an orphaned quote as what it was, with the nearest words of now', () => {
	expect(textFor('clean water', 'They promise cleaner water.')).toBe(
		'Quoted from an earlier version of this text: "clean water". ' +
			'Closest words now: "cleaner water", 82% alike.'
	);
});

it('says when nothing is near', () => {
	expect(textFor('clean water', 'Wheat prices rose.')).toContain(
		'Nothing in the current text is close'
	);
});
