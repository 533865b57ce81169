import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import type { DatasetEntry, DatasetList } from '#lib/store/store.ts';
import StartPage from '../../src/routes/+page.svelte';
import { load } from '../../src/routes/+page.server.ts';

const entry = (id: string, title: string | null, state: DatasetEntry['state']): DatasetEntry => ({
	id,
	title,
	summary: title && 'What it is about.',
	language: title && 'ar',
	figures: title === null ? null : { statements: 3, links: 1 },
	coders: title === null ? [] : ['Ana', 'Ben'],
	bytes: 1000,
	state
});

const LIST: DatasetList = {
	entries: [
		entry('a', 'The first', 'found'),
		entry('b', null, 'unreadable'),
		entry('c', null, 'too-large'),
		entry('d', null, 'unread'),
		{ ...entry('e', 'The large', 'found'), bytes: 50_000_000, coders: ['A', 'B', 'C', 'D', 'E'] }
	],
	total: 120,
	leftOut: [
		{ file: 'my file.json', because: 'name', better: 'my-file.json' },
		{ file: 'café.json', because: 'double', better: 'café-2.json' }
	]
};

async function loaded(query: string) {
	const list = vi.fn(() => Promise.resolve(LIST));
	const event = {
		locals: { datasets: { list } },
		url: new URL(`https://plumbline.example/${query}`)
	};
	return { data: await load(event as never), list };
}

it.each([
	['', 0],
	['?page=2', 50],
	['?page=3&utm=1', 100],
	['?page=x', 0],
	['?page=-1', 0],
	['?page=1.5', 0]
])('asks for the datasets of one page alone: “%s”', async (query, from) => {
	const { list } = await loaded(query);
	expect(list.mock.calls).toEqual([[from, 50]]);
});

it('lists every dataset, says why one has no title, and which files have no address', async () => {
	const { data } = await loaded('?page=2');
	const html = render(StartPage, { props: { data } as never }).body;
	const body = html.replaceAll(/ class="\w+"/g, '');
	expect(body).toContain('<h3 lang="ar" dir="auto"><a href="/datasets/a">The first</a></h3>');
	expect(body).toContain('This file cannot be opened. Follow the link to see why.');
	expect(body).toContain('This file is too large to open.');
	expect(body).toContain('its title will appear once it has been read');
	expect(body).toMatch(/<code>my file\.json<\/code>: its name cannot be used as an address/);
	expect(body).toContain('another file has the same name in another encoding');
	expect(body).toContain('<a href="/?page=3" rel="next">More datasets</a>');
	expect(body).toContain('<a href="/" rel="prev">Previous datasets</a>');
});

it('shows of each what it holds, who judged, and its picture where that costs little', async () => {
	const { data } = await loaded('');
	const body = render(StartPage, { props: { data } as never }).body.replace(/<!--.*?-->/g, '');
	expect(body).toContain('3 statements · 1 link');
	expect(body).toMatch(/Judged by <bdi lang="ar">Ana<\/bdi> and <bdi lang="ar">Ben<\/bdi>/);
	expect(body).toMatch(/<bdi lang="ar">C<\/bdi> and 2 others/);
	const pictures = [...body.matchAll(/<img src="([^"]*)"[^>]*loading="lazy"/g)].map(
		([, src]) => src
	);
	expect(pictures).toEqual(['/datasets/a/card.svg']);
});

it('says what the place is, and has one way to make one’s own', async () => {
	const { data } = await loaded('');
	const { body } = render(StartPage, { props: { data } as never });
	expect(body).toContain('Plumbline places dated statements on a timeline');
	expect(body.match(/href="\/import"[^>]*>Make your own</g)).toHaveLength(1);
});
