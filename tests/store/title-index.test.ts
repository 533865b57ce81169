import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { TitleIndex } from '#lib/store/server/title-index.ts';
import { TopLevelFields } from '#lib/store/server/top-level-fields.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plumbline-index-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const DATASET = generateDataset({ statements: 3, priorities: 2, seed: 1 });
const study = (title: string) => JSON.stringify({ ...DATASET, title });
/** A long file whose title stands at its end. */
function endingIn(title: string): string {
	const { summary, language } = DATASET;
	return JSON.stringify({ note: 'x'.repeat(400_000), summary, language, title });
}
const everything = (index = new TitleIndex(folder)) => index.list(0, Infinity);

it('lists the datasets of a folder by name, with what they are called', async () => {
	write('b.json', study('The “second”\n\\ 2'));
	write('a.json', study('The first'));
	write('broken.json', '{');
	write('notes.txt', 'no dataset');
	// It is not read as a dataset: the page that opens it tells its faults.
	write('odd.json', '{"title":"Odd","summary":"Odd","language":"en","statements":7}');
	const { entries, total, leftOut } = await everything();
	expect(entries.map(({ id, title, state }) => [id, title, state])).toEqual([
		['a', 'The first', 'found'],
		['b', 'The “second”\n\\ 2', 'found'],
		['broken', null, 'unreadable'],
		['odd', 'Odd', 'found']
	]);
	expect(entries[0]!.summary).toBe(DATASET.summary);
	expect([total, leftOut]).toEqual([4, []]);
});

it('tells how much a dataset holds, and who judged', async () => {
	const coders = [{ id: 'a', name: 'Ana' }, { id: 'b', name: 'Ben' }, 7];
	write('a.json', JSON.stringify({ ...DATASET, coders }));
	// Its figures are past what is searched while somebody waits.
	const { title, summary, language, ...rest } = DATASET;
	const text = 'x'.repeat(400_000);
	write('b.json', JSON.stringify({ title, summary, language, text, ...rest }));
	write('c.json', JSON.stringify({ title: 'C', summary: 'C' }));
	const index = new TitleIndex(folder);
	const figures = { statements: DATASET.statements.length, links: DATASET.links.length };
	const [a, b, c] = (await everything(index)).entries;
	expect(a).toMatchObject({ figures, coders: ['Ana', 'Ben'], state: 'found' });
	expect(b).toMatchObject({ title, figures: null, state: 'found' });
	expect(c).toMatchObject({ figures: null, coders: [] });
	await vi.waitFor(async () => {
		expect((await everything(index)).entries[1]).toMatchObject({ figures });
	});
});

it('takes the title of the dataset, and of nothing in it', async () => {
	const inner = { title: 'Inside', deep: [{ summary: 'Inside' }], text: '{"title":"In a text"}' };
	write(
		'a.json',
		JSON.stringify({ inner, 'title"': 'no', summary: 'Of all', title: 'The whole', language: 'ar' })
	);
	expect((await everything()).entries).toMatchObject([
		{ title: 'The whole', summary: 'Of all', language: 'ar' }
	]);
});

it('lists page by page, and looks into no file of another page', async () => {
	for (const id of ['b', 'd', 'e']) write(`${id}.json`, study(`Title ${id}`));
	for (const id of ['a', 'c']) write(`${id}.json`, endingIn(`Title ${id}`));
	const index = new TitleIndex(folder);
	await vi.waitFor(async () => {
		const { entries, total } = await index.list(2, 2);
		expect(entries.map(({ title }) => title)).toEqual(['Title c', 'Title d']);
		expect(total).toBe(5);
	});
	// Had anybody looked into it, its title would have been found before that of the third.
	expect((await index.list(0, 1)).entries).toMatchObject([{ id: 'a', state: 'unread' }]);
});

it('notices a file that changed, and one that is gone', async () => {
	const index = new TitleIndex(folder);
	write('a.json', study('Before'));
	write('b.json', study('Gone'));
	await everything(index);
	write('a.json', study('And after'));
	rmSync(join(folder, 'b.json'));
	expect((await everything(index)).entries.map(({ title }) => title)).toEqual(['And after']);
});

it('tells the names that are no address', async () => {
	for (const name of ['my file', 'two.dots', '-a', 'cafe\u0301', 'caf\u00e9', 'हिन्दी']) {
		write(`${name}.json`, study(name));
	}
	const { entries, leftOut } = await everything();
	expect(entries.map(({ id }) => id)).toEqual(['caf\u00e9', 'हिन्दी']);
	expect(leftOut).toEqual([
		{ file: '-a.json', because: 'name', better: 'a.json' },
		{ file: 'caf\u00e9.json', because: 'double', better: 'café-2.json' },
		{ file: 'my file.json', because: 'name', better: 'my-file.json' },
		{ file: 'two.dots.json', because: 'name', better: 'two-dots.json' }
	]);
});

it('does not wait for a title at the end of a long file, and has it later', async () => {
	write('long.json', endingIn('At the end'));
	const index = new TitleIndex(folder);
	expect((await everything(index)).entries).toMatchObject([{ id: 'long', state: 'unread' }]);
	await vi.waitFor(async () => {
		expect((await everything(index)).entries).toMatchObject([
			{ title: 'At the end', state: 'found' }
		]);
	});
});

it('does not open a file that is larger than what is read', async () => {
	write('huge.json', study('Huge'));
	const { entries } = await everything(new TitleIndex(folder, { largest: 100 }));
	expect(entries).toMatchObject([{ id: 'huge', title: null, state: 'too-large' }]);
});

it('is empty when its folder is missing', async () => {
	const index = new TitleIndex(join(folder, 'missing'));
	expect(await everything(index)).toEqual({ entries: [], total: 0, leftOut: [] });
});

it('finds the same in whatever pieces a file comes', () => {
	const inner = {
		title: 'Inside',
		deep: [[{ summary: 'In \\" it' }], '}]\\'],
		text: '{"title":"no"}'
	};
	const bytes = Buffer.from(
		JSON.stringify({
			inner,
			summary: 'Of “all”',
			coders: [{ name: 'Ana } "x"' }, { name: 'Ben' }],
			more: [inner, [inner], '{', {}],
			title: 'The \\ whole'
		})
	);
	for (let size = 1; size <= bytes.length; size++) {
		const fields = new TopLevelFields({
			texts: ['title', 'summary', 'language'],
			counted: ['more', 'statements'],
			short: ['coders']
		});
		for (let at = 0; at < bytes.length; at += size) fields.read(bytes.subarray(at, at + size));
		expect([...fields.counts]).toEqual([['more', 2]]);
		expect([...fields.lists]).toEqual([['coders', [{ name: 'Ana } "x"' }, { name: 'Ben' }]]]);
		expect([...fields.texts]).toEqual([
			['summary', 'Of “all”'],
			['title', 'The \\ whole']
		]);
	}
});
