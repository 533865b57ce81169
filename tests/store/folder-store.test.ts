import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { studyOf } from '#lib/study/study.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { canonicalOf, type Revision } from '#lib/model/file/revision.ts';
import { searchStudy } from '#lib/query/search/search.ts';
import * as fileStates from '#lib/store/server/file-state.ts';
import { FolderStore } from '#lib/store/server/folder-store.ts';
import type { OpenedDataset } from '#lib/store/store.ts';

let folder: string;
/** What was logged to whoever keeps the server. */
const logged: string[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plumbline-store-'));
	vi.spyOn(console, 'error').mockImplementation((line: string) => logged.push(line));
	logged.length = 0;
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

it('refuses a file whose bytes are not UTF-8', async () => {
	const [before, after] = study('A study').split('A study');
	writeFileSync(
		join(folder, 'odd.json'),
		Buffer.concat([Buffer.from(before!), Buffer.from([0xe9]), Buffer.from(after!)])
	);
	const opening = await new FolderStore(folder).open('odd');
	expect(opening).toMatchObject({ problem: { kind: 'invalid', faults: [{ code: 'not-utf8' }] } });
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
	const store = new FolderStore(folder);
	const [one, other] = await Promise.all([opened(store, 'a'), opened(store, 'a')]);
	// Read twice, they would be alike.
	expect(other.dataset).toBe(one.dataset);
	expect((await opened(store, 'a')).dataset).toBe(one.dataset);
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

	it('is of the same revision when its file is only laid out again', async () => {
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

	it('dates from when the dataset came to be so, whatever happens to any file', async () => {
		write('a.json', study('The first'));
		const { revision, asOf } = await opened(new FolderStore(folder), 'a');
		const later = new Date('2027-01-25T08:00:00Z');
		utimesSync(keptFile('a', revision), later, later);
		utimesSync(join(folder, 'a.json'), later, later);
		expect((await opened(new FolderStore(folder), `a@${revision}`)).asOf).toBe(asOf);
		await opened(new FolderStore(folder), 'a');
		expect((await opened(new FolderStore(folder), `a@${revision}`)).asOf).toBe(asOf);
	});

	it('dates from the time of its file where it was kept before times were noted, and ever after', async () => {
		write('a.json', study('The first'));
		const { revision } = await opened(new FolderStore(folder), 'a');
		rmSync(join(folder, 'revisions', '.history'), { recursive: true });
		const kept = new Date('2026-11-25T08:00:00Z');
		utimesSync(keptFile('a', revision), kept, kept);
		const asOf = '2026-11-25T08:00:00Z';
		expect((await opened(new FolderStore(folder), `a@${revision}`)).asOf).toBe(asOf);
		utimesSync(keptFile('a', revision), new Date(), new Date());
		expect((await opened(new FolderStore(folder), `a@${revision}`)).asOf).toBe(asOf);
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

	it('is read once for all who ask, and held while its bytes have room', async () => {
		const revisions: Revision[] = [];
		for (let title = 0; title < 4; title++) {
			write('a.json', study(`Title ${title}`));
			revisions.push((await opened(new FolderStore(folder), 'a')).revision);
		}
		const { size } = statSync(keptFile('a', revisions[0]!));
		const store = new FolderStore(folder, undefined, { held: 3 * size });
		const frozen = async (at: number) => (await opened(store, `a@${revisions[at]!}`)).dataset;
		const [first, same] = await Promise.all([frozen(0), frozen(0)]);
		expect(same).toBe(first);
		const [second, third] = [await frozen(1), await frozen(2)];
		expect(await frozen(2)).toBe(third);
		expect(await frozen(0)).toBe(first);
		// For the fourth, the one that nobody has asked for longest has no room.
		const fourth = await frozen(3);
		expect(await frozen(0)).toBe(first);
		expect(await frozen(3)).toBe(fourth);
		const again = await frozen(1);
		expect(again).not.toBe(second);
		expect(again).toEqual(second);
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

describe('while a file cannot be read', () => {
	const good = async (store: FolderStore) => {
		write('a.json', study('The first'));
		return opened(store, 'a');
	};

	it.each([
		['half written', () => write('a.json', study('The next').slice(0, 200)), 'invalid'],
		['with a fault', () => write('a.json', study('')), 'invalid'],
		['empty', () => write('a.json', ''), 'invalid'],
		['too large', () => write('a.json', study('The next').padEnd(40_000)), 'too-large']
	])('its last good state stays in service and says so: %s', async (_, spoil, kind) => {
		const store = new FolderStore(folder, undefined, { largest: 30_000 });
		const { dataset, revision, asOf } = await good(store);
		spoil();
		for (const one of [store, store, new FolderStore(folder, undefined, { largest: 30_000 })]) {
			const now = await opened(one, 'a');
			expect(now).toMatchObject({ revision, asOf, kept: true, behind: { kind } });
			expect(now.dataset).toEqual(dataset);
			expect((await opened(one, `a@${revision}`)).behind).toBe(null);
		}
		expect(logged).toHaveLength(2); // once for each store
		expect(logged[0]).toContain('“a”');
	});

	it('is in service again when it was mended', async () => {
		const store = new FolderStore(folder);
		await good(store);
		write('a.json', '{');
		await opened(store, 'a');
		write('a.json', study('Mended'));
		expect(await opened(store, 'a')).toMatchObject({ dataset: { title: 'Mended' }, behind: null });
	});

	it('is not shown at all where there was no good state', async () => {
		write('a.json', study('The first').slice(0, -1));
		expect(await problemOf(new FolderStore(folder), 'a')).toBe('invalid');
	});

	it('is refused by its size alone where it is too large', async () => {
		write('a.json', study('The first'));
		const bytes = 5 * 2 ** 30; // more than Node reads of a file at once
		truncateSync(join(folder, 'a.json'), bytes);
		const outcome = await new FolderStore(folder, undefined, { largest: 100 }).open('a');
		expect(!outcome.ok && outcome.problem).toMatchObject({ kind: 'too-large', bytes, most: 100 });
	});
});

describe('another content is noticed', () => {
	const [one, other] = ['Title 1', 'Title 2'].map(study) as [string, string];

	it('of the same size and time', async () => {
		const store = new FolderStore(folder);
		const time = new Date('2026-11-24T14:09:07Z');
		for (const text of [one, other, one]) {
			writeFileSync(join(folder, 'a.json'), text);
			utimesSync(join(folder, 'a.json'), time, time);
			expect((await opened(store, 'a')).dataset.title).toBe(text === one ? 'Title 1' : 'Title 2');
		}
	});

	it('that was written within a step of the file system’s clock', async () => {
		write('a.json', one);
		const store = new FolderStore(folder);
		const state = vi.spyOn(fileStates, 'fileState');
		expect((await opened(store, 'a')).dataset.title).toBe('Title 1');
		const unmoved = await fileStates.fileState(join(folder, 'a.json'));
		state.mockResolvedValue(unmoved);
		writeFileSync(join(folder, 'a.json'), other);
		expect((await opened(store, 'a')).dataset.title).toBe('Title 2');
	});
});

describe('names', () => {
	it.each([
		['in NFD', 'cafe\u0301', 'caf\u00e9'],
		['in NFC', 'caf\u00e9', 'caf\u00e9'],
		['with combining marks', 'हिन्दी', 'हिन्दी'],
		['with vowel marks', 'مُدُن', 'مُدُن']
	])('%s are those of their letters, however they are written', async (_, file, id) => {
		write(`${file}.json`, study('The first'));
		const store = new FolderStore(folder);
		for (const form of ['NFC', 'NFD']) {
			expect((await opened(store, id.normalize(form))).id).toBe(id.normalize('NFC'));
		}
	});
});

describe('a revision that could not be kept', () => {
	it('is kept when that can be done, and both are reported once', async () => {
		write('a.json', study('The first'));
		write('revisions', 'in the way');
		const store = new FolderStore(folder);
		for (const times of [1, 2])
			expect([times, (await opened(store, 'a')).kept]).toEqual([times, false]);
		rmSync(join(folder, 'revisions'));
		const { revision, kept } = await opened(store, 'a');
		expect(kept).toBe(true);
		expect(existsSync(keptFile('a', revision))).toBe(true);
		expect(await opened(store, 'a')).toMatchObject({ kept: true });
		expect(logged).toEqual([
			expect.stringContaining('cannot be kept'),
			expect.stringContaining('kept again')
		]);
	});
});

it('lets go of what a file held before it changed, and of all that was worked out of it', async () => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	write('a.json', study('Before'));
	const store = new FolderStore(folder);
	const before = await opened(store, 'a').then(({ dataset }) => {
		searchStudy('trade', studyOf(dataset));
		return new WeakRef(dataset);
	});
	write('a.json', study('After'));
	await opened(store, 'a');
	await vi.waitFor(() => {
		collect();
		expect(before.deref()).toBe(undefined);
	});
});

it('removes what was left half written, and leaves what is being written', async () => {
	write('a.json', study('The first'));
	const there = join(folder, 'revisions', 'a');
	mkdirSync(there, { recursive: true });
	const orphans = [`${'0'.repeat(32)}.json.1b4e28ba.tmp`, '999999999-1b4e28ba.tmp'];
	const fresh = `${process.ppid}-1b4e28ba.tmp`;
	for (const file of [...orphans, fresh]) writeFileSync(join(there, file), '{');
	const { revision } = await opened(new FolderStore(folder), 'a');
	expect(readdirSync(there).sort()).toEqual([`${revision}.json`, fresh].sort());
});
