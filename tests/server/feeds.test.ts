import { describe, expect, inject, it } from 'vitest';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { ownDraft } from './own-draft.ts';

const readers = inject('origin');

interface JsonFeed {
	readonly title: string;
	readonly items: { readonly title: string; readonly date_published: string }[];
}

describe('the feeds of a dataset', () => {
	it('tell what was newly published first, of the dataset and of a priority', async () => {
		const draft = await ownDraft({ ...minimalDataset(), title: 'Fed harbours' });
		await draft.act('publish');
		const home = `${inject('ownOrigin')}/datasets/fed-harbours`;
		const titlesAt = async (query: string) => {
			const feed = (await (await fetch(`${home}/feed.json${query}`)).json()) as JsonFeed;
			return feed.items.map(({ title }) => title);
		};
		expect(await titlesAt('')).toEqual(['A speech', 'A meeting']);
		await draft.change(1, {
			...{ kind: 'edit', what: 'statement', id: 'meeting' },
			...{ from: { title: 'A meeting' }, to: { title: 'A summit' } }
		});
		expect(await titlesAt('')).toEqual(['A speech', 'A meeting']);
		await new Promise((resolve) => setTimeout(resolve, 1100)); // instants are precise to the second
		await draft.act('publish');
		expect(await titlesAt('')).toEqual(['A summit', 'A speech']);
		expect(await titlesAt('?priority=p1')).toEqual(['A speech']);
		expect((await fetch(`${inject('ownOrigin')}${draft.path}/feed.atom`)).status).toBe(404);
	});

	it('are linked from the heads of its pages, and are what they say', async () => {
		const home = '/datasets/islamic-world-2023';
		for (const path of [home, `${home}?actor=russian-mfa`, `${home}/priorities/p1`]) {
			const page = await (await fetch(readers + path)).text();
			const links = [
				...page.matchAll(/type="(application\/(?:atom|feed)[^"]+)"[^>]* href="([^"]+)"/g)
			];
			expect([path, links.length]).toEqual([path, 2]);
			for (const [, type, href] of links) {
				const feed = await fetch(href!.replaceAll('&amp;', '&'));
				expect([feed.status, feed.headers.get('content-type')]).toEqual([200, type]);
				expect(await feed.text()).toContain('Islamic');
				const again = await fetch(feed.url, {
					headers: { 'if-none-match': feed.headers.get('etag')! }
				});
				expect(again.status).toBe(304);
			}
		}
	});

	it('are refused where they ask for what there is not', async () => {
		expect((await fetch(`${readers}/datasets/far/feed.atom?actor=nobody`)).status).toBe(400);
		expect((await fetch(`${readers}/datasets/none/feed.atom`)).status).toBe(404);
	});
});
