import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { WordIndex } from '#lib/query/search/search.ts';

const word = fc.constantFrom(
	...[
		'peace',
		'Peaceful',
		'pea',
		'МИР',
		'миру',
		'سلام',
		'السلام',
		'Straße',
		'İzmir',
		'2023',
		'é',
		'和平'
	],
	...['constructor', '__proto__', 'a-b', 'don’t', '“so”', '', '  ', '…']
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const things = fc.array(fc.array(fc.option(text), { maxLength: 3 }), { maxLength: 12 });

describe('an index of words', () => {
	it('finds what a library of searching finds that asks for all words, the last unfinished', () => {
		fc.assert(
			fc.property(things, text, (all, sought) => {
				const index = new WordIndex();
				const library = new MiniSearch({ fields: ['0', '1', '2'] });
				for (const [at, texts] of all.entries()) {
					index.add(at, texts);
					library.add({ id: at, ...texts });
				}
				const isLast = (_: string, at: number, words: string[]) => at === words.length - 1;
				const found = library.search(sought, { prefix: isLast, combineWith: 'AND' });
				expect([...index.find(sought)].sort((a, b) => a - b)).toEqual(
					found.map(({ id }) => id as number).sort((a, b) => a - b)
				);
			}),
			{ numRuns: 500 }
		);
	});

	it('finds what was taken in after something was sought', () => {
		const index = new WordIndex();
		index.add(0, ['peace']);
		expect([...index.find('wat')]).toEqual([]);
		index.add(1, [null, 'water']);
		expect([...index.find('wat')]).toEqual([1]);
	});
});
