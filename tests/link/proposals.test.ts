import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalsFor } from '#lib/link/proposals.ts';
import type { OrphanedQuote } from '#lib/model/quotes/quote.ts';

const orphan = (exact: string, rest: Partial<OrphanedQuote> = {}): OrphanedQuote => ({
	orphaned: true,
	exact,
	prefix: '',
	suffix: '',
	start: null,
	end: null,
	textHash: `sha256-${'0'.repeat(64)}`,
	...rest
});

const NOW =
	'Opening. 🤝 We will work for lasting settlements in the valley. The rest is as it was.';

describe('where an orphaned quote may belong now', () => {
	it('proposes words that have changed a little, as they stand now, in code points', () => {
		const [first, ...others] = proposalsFor(orphan('a lasting settlement in the valley'), NOW);
		expect(first?.quote).toMatchObject({
			exact: 'lasting settlements in the valley',
			start: [...'Opening. 🤝 We will work for '].length
		});
		expect(first!.score).toBeGreaterThan(0.8);
		expect(others).toEqual([]);
	});

	it('proposes, and does not put back, words that still stand there to the letter', () => {
		expect(proposalsFor(orphan('The rest'), NOW)).toMatchObject([
			{ quote: { exact: 'The rest' }, score: 1 }
		]);
	});

	it('prefers, of the same words twice, those between the same neighbours', () => {
		const text = 'They met in May and signed. They met in June and parted.';
		const proposals = proposalsFor(orphan('They met in', { suffix: ' June and parted' }), text);
		expect(proposals.map(({ quote }) => quote.start)).toEqual([28, 0]);
		expect(proposals[0]!.score).toBeGreaterThan(proposals[1]!.score);
	});

	it.each([
		[
			'a text about something else',
			'humanitarian access to the valley',
			'Wheat prices rose by 4 %.'
		],
		['an empty text', 'We met', ''],
		['a quote without words', '', NOW]
	])('proposes nothing in %s', (_, exact, text) => {
		expect(proposalsFor(orphan(exact), text)).toEqual([]);
	});

	it('finds a quote from the middle of any text, wherever other words were put before it', () => {
		const word = fc.stringMatching(/^[a-z🤝☝я]{3,9}$/u);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 6, maxLength: 30 }),
				fc.array(word, { maxLength: 10 }),
				(said, added) => {
					const exact = said.slice(2, 5).join(' ');
					const text = [...added, ...said].join(' ');
					const quotes = proposalsFor(orphan(exact), text).map(({ quote }) => quote);
					expect(quotes.map((quote) => quote.exact)).toContain(exact);
					for (const { exact, start, end } of quotes) {
						expect([...text].slice(start, end).join('')).toBe(exact);
					}
				}
			)
		);
	});
});
