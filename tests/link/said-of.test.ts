import { describe, expect, it } from 'vitest';
import { reviewerOf } from '#lib/link/reviewer.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const SPOKEN = {
	...{ title: 'An evening session', summary: 'The council convened in the hall.' },
	text: 'Good evening to everybody. We spoke of water at length.'
};

/** How much speaks for a priority of wells and water, in a statement with some words in the place of others. */
function scoreOf(words: Partial<typeof SPOKEN>): number {
	const file = minimalDataset();
	const [, speech] = file.statements;
	const priorities = [
		{ id: 'p1', number: '1', title: 'Water', text: 'Wells that give clean water to all.' },
		{ id: 'p2', number: '2', title: 'Schools', text: 'Teachers for every classroom.' }
	];
	const dataset = readWhole({
		...{
			...file,
			links: [],
			coders: [],
			statements: [{ ...speech!, references: [], ...SPOKEN, ...words }]
		},
		documents: [{ ...file.documents[0]!, priorities }]
	});
	const suggestions = reviewerOf(dataset).suggestionsFor('speech' as never, Infinity);
	return suggestions.find(({ suggestion }) => suggestion.priority === 'p1')?.suggestion.score ?? 0;
}

describe('what is suggested for a statement', () => {
	it.each([
		['its text', { text: 'Good evening to everybody. We spoke of wells and water at length.' }],
		['its title', { title: 'Wells for the towns' }],
		['its summary', { summary: 'Promises wells for the towns.' }]
	])('is read in %s', (_, words) => {
		expect(scoreOf(words)).toBeGreaterThan(scoreOf({}));
	});
});
