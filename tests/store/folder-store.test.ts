import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { generateDataset } from '#lib/model/generate.ts';
import { FolderStore } from '#lib/store/server/folder-store.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plumbline-store-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
};
const study = (title: string) =>
	JSON.stringify({ ...generateDataset({ statements: 3, priorities: 2, seed: 1 }), title });

it('lists the datasets of its folder by name, those that cannot be opened without a title', async () => {
	write('b.json', study('The second'));
	write('a.json', study('The first'));
	write('broken.json', '{');
	write('notes.txt', 'no dataset');
	const listed = await new FolderStore(folder).list();
	expect(listed.map(({ id, title }) => [id, title])).toEqual([
		['a', 'The first'],
		['b', 'The second'],
		['broken', null]
	]);
});

it('opens a dataset, and tells the faults of one that it refuses', async () => {
	write('a.json', study('The first'));
	write('broken.json', '{');
	const store = new FolderStore(folder);
	const opened = await store.open('a');
	expect(opened.ok && opened.value.statements).toHaveLength(3);
	const refused = await store.open('broken');
	expect(!refused.ok && refused.problem).toMatchObject({
		kind: 'invalid',
		faults: [{ code: 'not-json', path: 'line 1, column 2' }]
	});
});

it('reads a file again when it has changed', async () => {
	write('a.json', study('Before'));
	const store = new FolderStore(folder);
	await store.open('a');
	write('a.json', study('After'));
	utimesSync(join(folder, 'a.json'), new Date(), new Date(Date.now() + 5000));
	const opened = await store.open('a');
	expect(opened.ok && opened.value.title).toBe('After');
});

it.each(['none', '../a', 'a/b', '.a', '', 'a.json'])('knows no dataset “%s”', async (id) => {
	write('a.json', study('The first'));
	expect(await new FolderStore(folder).open(id)).toEqual({
		ok: false,
		problem: { kind: 'unknown' }
	});
});

it('is empty when its folder is missing', async () => {
	expect(await new FolderStore(join(folder, 'missing')).list()).toEqual([]);
});
