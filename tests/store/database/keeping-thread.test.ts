import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { programOf } from '../../../src/build/thread-programs.ts';
import { CHANGE_VERSION } from '#lib/model/change/change.ts';
import { fileOfDraft } from '#lib/model/change/snapshot.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { DatabaseStore } from '#lib/store/server/database/database-store.ts';
import { KeepingThread } from '#lib/store/server/database/keeping-thread.ts';
import { LazyStore } from '#lib/store/server/database/lazy-store.ts';
import { ENGINES, made, type TestDatabase } from './engines.ts';

const MANY = 2000; // statements: more than the thread that serves takes upon itself

const file = {
	...generateDataset({ statements: MANY, priorities: 6, seed: 7 }),
	title: 'A long table'
};

const bodyOf = (sent: object): Uint8Array =>
	new TextEncoder().encode(
		JSON.stringify({
			...{ version: CHANGE_VERSION, expected: 0 },
			changes: [made({ kind: 'import', file: sent as typeof file })]
		})
	);

describe.each(ENGINES)('a long draft in %s', (_, newDatabase) => {
	let database: TestDatabase;
	let store: LazyStore;
	let thread: KeepingThread;
	const logged: string[] = [];

	beforeAll(async () => {
		database = await newDatabase();
		const log = (message: string) => logged.push(message);
		const code = programOf('virtual:keeping-worker');
		thread = new KeepingThread(database.location, () => code, log);
		store = new LazyStore(database.location, { log }, thread);
	}, 60_000);
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	it('is begun, written and published beside the thread that serves, which stays free', async () => {
		let longest = 0;
		let last = performance.now();
		const watching = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 5);
		const body = bodyOf(file);
		const begun = await store.begin(body, 1, 'Ada Reis');
		clearInterval(watching);
		if (!begun.ok) throw new Error(JSON.stringify(begun.problem));
		expect(begun.value).toMatchObject({ version: 1, statements: MANY });
		expect(body.length).toBe(0); // handed over, and not copied
		const text = await store.fileOf(begun.value);
		expect(text.ok && JSON.parse(text.value)).toMatchObject({ title: file.title });
		const taken = new Set(['a-long-table']);
		const published = await store.publish(begun.value, 'First', taken);
		expect(published).toMatchObject({
			...{ ok: true, value: { name: 'a-long-table-2', note: 'First' } }
		});
		const opened = await store.opened();
		const listed = opened.ok ? await opened.value.published() : opened;
		expect(listed.ok && listed.value.map(({ statements }) => statements)).toEqual([MANY]);
		const kept = opened.ok ? await opened.value.open(begun.value.id) : opened;
		expect(kept.ok && (await kept.value.history(1))).toMatchObject({ value: [{ by: 'Ada Reis' }] });
		expect(logged).toEqual([]);
		expect(longest).toBeLessThan(1000);
	}, 60_000);

	it('is opened, brought back and written down beside the thread that serves, too', async () => {
		const begun = await store.begin(bodyOf({ ...file, title: 'Opened' }), 1, null);
		if (!begun.ok) throw new Error(JSON.stringify(begun.problem));
		const { id } = begun.value;
		const read: string[] = [];
		const work = thread.do.bind(thread);
		vi.spyOn(thread, 'do').mockImplementation((asked) => {
			read.push(asked.kind);
			return work(asked);
		});
		const other = new LazyStore(database.location, { snapshotEvery: 3 }, thread);
		const opened = await other.opened();
		if (!opened.ok) throw new Error(opened.problem.because);
		const [one, same] = await Promise.all([opened.value.open(id), opened.value.open(id)]);
		if (!one.ok || !same.ok) throw new Error('It cannot be opened.');
		// In parts, once for both.
		expect(read.length).toBeGreaterThan(2);
		expect(new Set(read)).toEqual(new Set(['part']));
		expect(fileOfDraft(one.value.draft)).toEqual(
			fileOfDraft((await DatabaseStore.in(opened.value.engine).then(openedIn(id))).draft)
		);
		const rename = (from: string, to: string) =>
			made({ kind: 'rename', from: { title: from }, to: { title: to } });
		const changes = ['Opened', 'Two', 'Three', 'Four'];
		for (const [at, to] of changes.slice(1).entries()) {
			const kept = await one.value.append([rename(changes[at]!, to)], at + 1);
			expect(kept).toMatchObject({ ok: true });
		}
		const newest = opened.value.engine.db.selectFrom('snapshots').where('dataset', '=', id);
		await expect
			.poll(() => newest.select('version').execute(), { timeout: 10_000 })
			.toEqual([{ version: 4 }]);
		const back = await one.value.restore(2, 'Ada Reis');
		expect(back).toMatchObject({ ok: true, value: { entry: { version: 5, title: 'Two' } } });
		expect(new Set(read)).toEqual(new Set(['part', 'snapshot', 'restore']));
		const now = await opened.value.open(id);
		expect(now.ok && now.value.draft.about.value('about')).toMatchObject({ title: 'Two' });
		expect(await other.publish(begun.value, '', new Set(), 4)).toMatchObject({
			problem: { kind: 'stale', version: 5 }
		});
		vi.restoreAllMocks();
		await opened.value.engine.close();
	}, 60_000);

	it('that cannot be read, or does not fit, is reported as a short one is', async () => {
		const cut = await store.begin(bodyOf(file).slice(0, -1), 1, null);
		expect(cut).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
		const twice = { ...file, statements: [...file.statements, file.statements[0]!] };
		expect(await store.begin(bodyOf(twice), 1, null)).toMatchObject({
			...{ ok: false, problem: { kind: 'refused', at: 0 } }
		});
	}, 60_000);

	it('is done by another thread where the one before is about to end', async () => {
		const begun = await store.begin(bodyOf({ ...file, title: 'Another' }), 1, null);
		if (!begun.ok) throw new Error(JSON.stringify(begun.problem));
		const ended = thread.end();
		const texts = await Promise.all([store.fileOf(begun.value), ended]);
		expect(texts[0]).toMatchObject({ ok: true });
		expect(await store.fileOf(begun.value)).toEqual(texts[0]);
	}, 60_000);
});

const openedIn = (id: string) => async (store: DatabaseStore) => {
	const opened = await store.open(id);
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
};
