import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programOf } from '../../../src/build/thread-programs.ts';
import { CHANGE_VERSION } from '#lib/model/change/change.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
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
	const told: string[] = [];

	beforeAll(async () => {
		database = await newDatabase();
		const log = (message: string) => told.push(message);
		const code = programOf('virtual:keeping-worker');
		thread = new KeepingThread(database.place, () => code, log);
		store = new LazyStore(database.place, { log }, thread);
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
		expect(told).toEqual([]);
		expect(longest).toBeLessThan(1000);
	}, 60_000);

	it('that cannot be read, or does not fit, is told as a short one is', async () => {
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
