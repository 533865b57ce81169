import { beforeAll, describe, expect, inject, it } from 'vitest';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { ownDraft } from './own-draft.ts';

const origin = inject('ownOrigin');

/** The smallest dataset without what was declared. */
const plain = () => ({
	...{ ...minimalDataset(), title: 'Plain harbours' },
	...{ documents: [], links: [], coders: [] }
});

/** What a page says: neither its markup, nor what its script is given. */
const wordsOf = async (path: string): Promise<string> => {
	const answer = await fetch(origin + path);
	expect([path, answer.status]).toEqual([path, 200]);
	return (await answer.text())
		.replace(/<(script|style)[^]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
};

describe('around a plain timeline', () => {
	let draft: Awaited<ReturnType<typeof ownDraft>>;

	beforeAll(async () => {
		draft = await ownDraft(plain());
		await draft.act('publish');
	});

	it.each(['/', '/datasets/plain-harbours/embed', 'draft/manage'])(
		'says nothing of links that it cannot have: %s',
		async (path) => {
			const words = await wordsOf(path.replace(/^draft/, draft.path));
			expect(words).toContain('Plain harbours');
			const own = path === '/' ? (/Plain harbours.{0,80}/.exec(words)?.[0] ?? '') : words;
			expect(own).not.toMatch(/\b(0|no) links?\b/i);
		}
	);
});
