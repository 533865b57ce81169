import { describe, expect, it } from 'vitest';
import { findThings } from '#lib/workbench/edit/things/find-things.ts';
import { LIST_NAMES } from '#lib/workbench/edit/things/lists.ts';
import { minimalDraft } from '../draft-of.ts';

const names = (words: string, list: (typeof LIST_NAMES)[number] = 'statements') =>
	findThings(minimalDraft(), list, { words, page: 1 }).lines.map(({ name }) => name);

describe('a list of a draft', () => {
	it('has everything in order, each with what distinguishes it', () => {
		const { lines, ...counts } = findThings(minimalDraft(), 'statements', { words: '', page: 1 });
		expect(lines.map(({ name, about }) => `${name}: ${about}`)).toEqual([
			'A meeting: 2023-11-11 · The council',
			'A speech: 2023-11-21 · The council'
		]);
		expect(counts).toEqual({ found: 2, total: 2, page: 1, pages: 1 });
	});

	it.each([
		['SPEECH', ['A speech']],
		['promise water', ['A speech']],
		['2023-11-11', ['A meeting']],
		['council', ['A meeting', 'A speech']],
		['promise war', []]
	])('is searched for “%s”', (words, found) => {
		expect(names(words)).toEqual(found);
	});

	it.each([
		['priorities', '1 Water'],
		['documents', 'The plan'],
		['actors', 'The council'],
		['sources', 'Page one']
	] as const)('is one of %s too', (list, name) => {
		expect(names('', list)).toEqual([name]);
	});

	it('comes in pages, and shows the last where a later one is asked for', () => {
		const asked = { words: '', page: 9, most: 1 };
		expect(findThings(minimalDraft(), 'statements', asked)).toMatchObject({
			...{ lines: [{ id: 'speech' }], page: 2, pages: 2 }
		});
	});
});
