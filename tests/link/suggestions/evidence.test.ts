import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestSpan, stretchOf, type Weighed } from '#lib/link/suggestions/evidence.ts';

const at = (start: number, end: number, weight: number): Weighed => ({ start, end, weight });

describe('the shortest span', () => {
	it.each([
		['one word that weighs all', [at(4, 9, 1)], { start: 4, end: 9 }],
		[
			'without a light word far off',
			[at(0, 3, 0.2), at(50, 55, 0.5), at(60, 65, 0.4)],
			{ start: 50, end: 65 }
		],
		[
			'with a word whose weight is missed',
			[at(0, 3, 0.3), at(50, 55, 0.3), at(60, 65, 0.4)],
			{ start: 0, end: 65 }
		],
		[
			'the first of two as good',
			[at(0, 3, 0.1), at(5, 8, 0.7), at(10, 13, 0.1)],
			{ start: 0, end: 8 }
		],
		[
			'a phrase with the words in it',
			[at(0, 10, 0.6), at(0, 4, 0.2), at(5, 10, 0.2)],
			{ start: 0, end: 10 }
		],
		['nothing where nothing weighs', [at(0, 3, 0)], null],
		['nothing of no words', [], null]
	])('is %s', (_, words, expected) => {
		expect(shortestSpan(words)).toEqual(expected);
	});

	it('holds 80 % of the weight, and no shorter one from word to word does', () => {
		const word = fc
			.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 100 }))
			.map(([start, length, weight]) => at(start, start + length, weight));
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				const total = words.reduce((sum, { weight }) => sum + weight, 0);
				const weightIn = (start: number, end: number) =>
					words
						.filter((one) => one.start >= start && one.end <= end)
						.reduce((sum, { weight }) => sum + weight, 0);
				const span = shortestSpan(words);
				if (total === 0) {
					expect(span).toBeNull();
					return;
				}
				expect(weightIn(span!.start, span!.end)).toBeGreaterThanOrEqual(0.8 * total);
				const shorter = words.flatMap(({ start }) =>
					words.filter(
						({ end }) =>
							end > start &&
							end - start < span!.end - span!.start &&
							weightIn(start, end) >= 0.8 * total
					)
				);
				expect(shorter).toEqual([]);
			})
		);
	});
});

describe('a stretch', () => {
	it.each([
		['plain text', 'one two three', 'two'],
		['emoji before it', '🇷🇺 📍 two three', 'two'],
		['emoji in it', 'one 👩‍👧 two', '👩‍👧 two'],
		['letters beyond the first plane', '𐐷𐐷𐐷 𐐷two', '𐐷two'],
		['half a pair before it', '\ud800 two', 'two']
	])('counts code points with %s', (_, text, exact) => {
		const start = text.indexOf(exact);
		const stretch = stretchOf(text, { start, end: start + exact.length });
		expect(stretch.exact).toBe(exact);
		expect([...text].slice(stretch.start, stretch.end).join('')).toBe(exact);
	});
});
