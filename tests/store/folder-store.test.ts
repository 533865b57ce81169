import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generateDataset } from '#lib/model/generate.ts';
import * as read from '#lib/model/read.ts';
import { canonicalOf, type Revision } from '#lib/model/revision.ts';
import { FolderStore } from '#lib/store/server/folder-store.ts';
import type { OpenedDataset } from '#lib/store/store.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plumbline-store-'));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

let seconds = 0;
/** Writes a file whose time of change is its own, as it would be on a slower machine. */
const write = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
	const changed = new Date(Date.UTC(2026, 10, 24, 14, 9, seconds++));
	utimesSync(join(folder, name), changed, changed);
};
const study = (title: string) =>
	JSON.stringify({ ...generateDataset({ statements: 3, priorities: 2, seed: 1 }), title });

async function opened(store: FolderStore, name: string): Promise<OpenedDataset> {
	const outcome = await store.open(name);
	if (!outcome.ok) throw new Error(outcome.problem.kind);
	return outcome.value;
}

const problemOf = async (store: FolderStore, name: string) => {
	const outcome = await store.open(name);
	return outcome.ok ? null : outcome.problem.kind;
};

const keptFile = (id: string, revision: string) =>
	join(folder, 'revisions', id, `${revision}.json`);

it('tells of a dataset file with a name that no address can hold, and how to name it', async () => {
	for (const name of ['Harbour study.json', 'a.b.json', 'BIG.JSON', '-.json', '.hidden.json']) {
		write(name, study('A study'));
	}
	write('fit.json', study('A study'));
	const listed = await new FolderStore(folder).list();
	expect(listed.map(({ id, rename }) => [id, rename])).toEqual([
		['-.json', 'dataset.json'],
		['BIG.JSON', 'big.json'],
		['Harbour study.json', 'harbour-study.json'],
		['a.b.json', 'a-b.json'],
		['fit', null]
	]);
});

it('refuses a file whose bytes are not UTF-8', async () => {
	const [before, after] = study('A study').split('A study');
	writeFileSync(
		join(folder, 'odd.json'),
		Buffer.concat([Buffer.from(before!), Buffer.from([0xe9]), Buffer.from(after!)])
	);
	const opening = await new FolderStore(folder).open('odd');
	expect(opening).toMatchObject({ problem: { kind: 'invalid', faults: [{ code: 'not-utf8' }] } });
});

it('lists the datasets of its folder by name, those that cannot be opened without a title', async () => {
	write('b.json', study('The second'));
	write('a.json', study('The first'));
	write('broken.json', '{');
	write('notes.txt', 'no dataset');
	const store = new FolderStore(folder);
	for (const times of ['before revisions are kept', 'after']) {
		expect(existsSync(join(folder, 'revisions'))).toBe(times === 'after');
		const listed = await store.list();
		expect(listed.map(({ id, title }) => [id, title])).toEqual([
			['a', 'The first'],
			['b', 'The second'],
			['broken', null]
		]);
	}
});

it('opens a dataset, and tells the faults of one that it refuses', async () => {
	write('a.json', study('The first'));
	write('broken.json', '{');
	const store = new FolderStore(folder);
	expect((await opened(store, 'a')).dataset.statements).toHaveLength(3);
	const refused = await store.open('broken');
	expect(!refused.ok && refused.problem).toMatchObject({
		kind: 'invalid',
		faults: [{ code: 'not-json', path: 'line 1, column 2' }]
	});
});

it('reads a file again when it has changed', async () => {
	write('a.json', study('Before'));
	const store = new FolderStore(folder);
	await opened(store, 'a');
	write('a.json', study('After'));
	expect((await opened(store, 'a')).dataset.title).toBe('After');
});

it('reads a file once for all who ask at the same time', async () => {
	write('a.json', study('The first'));
	const reading = vi.spyOn(read, 'readDataset');
	const store = new FolderStore(folder);
	const all = await Promise.all([opened(store, 'a'), opened(store, 'a'), store.list()]);
	expect(all[0].dataset).toBe(all[1].dataset);
	expect(reading).toHaveBeenCalledTimes(1);
});

it.each(['none', '../a', 'a/b', '.a', '', 'a.json', '@', `@${'0'.repeat(32)}`, '../a@0'])(
	'knows no dataset “%s”',
	async (id) => {
		write('a.json', study('The first'));
		expect(await new FolderStore(folder).open(id)).toEqual({
			ok: false,
			problem: { kind: 'unknown' }
		});
	}
);

it('is empty when its folder is missing', async () => {
	expect(await new FolderStore(join(folder, 'missing')).list()).toEqual([]);
});

describe('a live dataset', () => {
	it('tells its revision, since when it is so, and that it is kept', async () => {
		write('a.json', study('The first'));
		const changed = new Date('2026-11-24T14:09:07.890Z');
		utimesSync(join(folder, 'a.json'), changed, changed);
		const { revision, ...live } = await opened(new FolderStore(folder), 'a');
		expect(live).toMatchObject({
			...{ id: 'a', asOf: '2026-11-24T14:09:07Z', frozen: false, kept: true }
		});
		expect(readFileSync(keptFile('a', revision), 'utf8')).toBe(canonicalOf(live.dataset));
		expect(readdirSync(join(folder, 'revisions', 'a'))).toEqual([`${revision}.json`]);
	});

	it('is of the same revision when its file is only laid out anew', async () => {
		write('a.json', study('The first'));
		const store = new FolderStore(folder);
		const { revision } = await opened(store, 'a');
		const kept = statSync(keptFile('a', revision)).mtimeMs;
		write('a.json', JSON.stringify(JSON.parse(study('The first')), null, '\t'));
		expect((await opened(store, 'a')).revision).toBe(revision);
		expect(statSync(keptFile('a', revision)).mtimeMs).toBe(kept);
	});

	it('is shown also where its revision cannot be kept', async () => {
		write('a.json', study('The first'));
		write('in-the-way', 'no folder');
		const store = new FolderStore(folder, join(folder, 'in-the-way'));
		const live = await opened(store, 'a');
		expect(live.kept).toBe(false);
		expect(await opened(store, `a@${live.revision}`)).toEqual({ ...live, frozen: true });
	});

	it('is not said to be kept where what was kept is cut off', async () => {
		write('a.json', study('The first'));
		const { revision } = await opened(new FolderStore(folder), 'a');
		writeFileSync(keptFile('a', revision), '{');
		expect((await opened(new FolderStore(folder), 'a')).kept).toBe(false);
		expect(readFileSync(keptFile('a', revision), 'utf8')).toBe('{');
	});

	it('keeps its revisions in the folder that was chosen for them', async () => {
		write('a.json', study('The first'));
		const elsewhere = join(folder, 'far', 'away');
		const { revision } = await opened(new FolderStore(folder, elsewhere), 'a');
		expect(existsSync(join(elsewhere, 'a', `${revision}.json`))).toBe(true);
		expect(existsSync(join(folder, 'revisions'))).toBe(false);
	});
});

describe('a frozen dataset', () => {
	it('stays what it was when the file changes, and when it is gone', async () => {
		write('a.json', study('Before'));
		const store = new FolderStore(folder);
		const before = await opened(store, 'a');
		write('a.json', study('After'));
		const name = `a@${before.revision}`;
		const frozen = await opened(store, name);
		expect(frozen.dataset).toEqual(before.dataset);
		expect(frozen).toMatchObject({ id: 'a', revision: before.revision, frozen: true, kept: true });
		expect((await opened(store, 'a')).dataset.title).toBe('After');
		rmSync(join(folder, 'a.json'));
		expect(await opened(new FolderStore(folder), name)).toEqual(frozen);
	});

	it('dates from when it was kept, whatever happens to the live file', async () => {
		write('a.json', study('The first'));
		const { revision } = await opened(new FolderStore(folder), 'a');
		const kept = new Date('2026-11-25T08:00:00Z');
		utimesSync(keptFile('a', revision), kept, kept);
		expect((await opened(new FolderStore(folder), `a@${revision}`)).asOf).toBe(
			'2026-11-25T08:00:00Z'
		);
	});

	it('is unknown by a name that it does not have in full', async () => {
		write('a.json', study('The first'));
		const store = new FolderStore(folder);
		const { revision } = await opened(store, 'a');
		const others = ['', '0'.repeat(32), revision.slice(0, 12), `${revision}@`, '../a', 'A'];
		for (const other of others) {
			expect([other, await problemOf(store, `a@${other}`)]).toEqual([other, 'unknown-revision']);
		}
		expect(await problemOf(store, `b@${revision}`)).toBe('unknown');
	});

	it('is refused when what was kept has been changed', async () => {
		write('a.json', study('Before'));
		const store = new FolderStore(folder);
		const { revision } = await opened(store, 'a');
		write('a.json', study('After'));
		const path = keptFile('a', revision);
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, text.replace('Before', 'Better'));
		expect(await problemOf(store, `a@${revision}`)).toBe('damaged');
		writeFileSync(path, text);
		expect((await opened(store, `a@${revision}`)).dataset.title).toBe('Before');
	});

	it('is read once for all who ask, and held while few others are asked for', async () => {
		const revisions: Revision[] = [];
		const store = new FolderStore(folder);
		for (let title = 0; title < 10; title++) {
			write('a.json', study(`Title ${title}`));
			revisions.push((await opened(store, 'a')).revision);
		}
		const reading = vi.spyOn(read, 'readDataset');
		const frozen = (at: number) => opened(store, `a@${revisions[at]!}`);
		await Promise.all([frozen(0), frozen(0)]);
		await frozen(0);
		expect(reading).toHaveBeenCalledTimes(1);
		for (let at = 1; at < 9; at++) await frozen(at);
		expect(reading).toHaveBeenCalledTimes(9);
		await frozen(8);
		expect(reading).toHaveBeenCalledTimes(9);
		await frozen(0);
		expect(reading).toHaveBeenCalledTimes(10);
	});
});

it('reads a folder that it may not write to', async () => {
	write('a.json', study('The first'));
	mkdirSync(join(folder, 'revisions'));
	chmodSync(join(folder, 'revisions'), 0o500);
	// An administrator may write everywhere, and then the revision is kept.
	const { dataset, kept } = await opened(new FolderStore(folder), 'a');
	expect(dataset.title).toBe('The first');
	expect(kept).toBe(process.getuid?.() === 0);
	chmodSync(join(folder, 'revisions'), 0o700);
});
