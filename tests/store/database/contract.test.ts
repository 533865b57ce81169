import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfDraft, snapshotOf } from '#lib/model/change/snapshot.ts';
import { canonicalOf, revisionOf } from '#lib/model/file/revision.ts';
import type { DatabaseStore } from '#lib/store/server/database/database-store.ts';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import type { Workspace } from '#lib/store/workspace.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';
import { expectNothingNewer, recordStatements } from './recorded-statements.ts';
import { begun, ENGINES, made, storeIn, type TestDatabase } from './engines.ts';

const renamed = (title: string, from: string) =>
	made({ kind: 'rename', from: { title: from }, to: { title } });

const actor = (id: string) =>
	made({ kind: 'add', what: 'actor', value: { id, name: 'Somebody', kind: 'person' } });

const asked = recordStatements();

describe.each(ENGINES)('a store in %s', (_, newDatabase) => {
	let database: TestDatabase;
	let store: DatabaseStore & { logged: string[] };
	let now = Date.UTC(2026, 11, 1);

	beforeAll(async () => {
		database = await newDatabase();
		store = await storeIn(database.location, { now: () => (now += 1000), snapshotEvery: 5 });
	});
	afterAll(async () => {
		await store.close();
		await database.drop();
	});

	async function opened(id: string): Promise<Workspace> {
		const found = await store.open(id);
		if (!found.ok) throw new Error(JSON.stringify(found.problem));
		return found.value;
	}

	it('opens what was begun, as it was, and lists it first', async () => {
		const entry = await begun(store);
		expect(entry).toMatchObject({ title: 'A minimal study', version: 1, statements: 2, links: 1 });
		const workspace = await opened(entry.id);
		expect(workspace.entry).toEqual(entry);
		expect(canonicalOf(readWhole(fileOfDraft(workspace.draft)))).toBe(
			canonicalOf(readWhole(minimalDataset()))
		);
		const listed = await store.list();
		expect(listed.ok && listed.value[0]).toEqual(entry);
	});

	it('keeps changes after the version that was expected, and tells others what has come since', async () => {
		const workspace = await opened((await begun(store)).id);
		const mine = renamed('Mine', 'A minimal study');
		const kept = await workspace.append([mine], 1);
		expect(kept).toMatchObject({ ok: true, value: { entry: { version: 2, title: 'Mine' } } });
		expect(await workspace.append([renamed('Yours', 'A minimal study')], 1)).toMatchObject({
			ok: false,
			problem: { kind: 'conflict', version: 2, since: [{ ...mine, version: 2, kind: 'rename' }] }
		});
		expect((await opened(workspace.entry.id)).entry.title).toBe('Mine');
	});

	it('opens what is there when an older state was put in its place under a running server', async () => {
		const { id } = await begun(store);
		await (await opened(id)).append([renamed('Lost', 'A minimal study')], 1);
		const { db, close } = await openDatabase(database.location);
		await db.deleteFrom('changes').where('dataset', '=', id).where('version', '=', 2).execute();
		const before = { version: 1, title: 'A minimal study' };
		await db.updateTable('datasets').set(before).where('id', '=', id).execute();
		await close();
		expect((await opened(id)).entry).toMatchObject(before);
		await (await opened(id)).append([renamed('Found', 'A minimal study')], 1);
		expect(fileOfDraft((await opened(id)).draft).title).toBe('Found');
	});

	it('knows a change again that is sent twice because its answer was lost', async () => {
		const workspace = await opened((await begun(store)).id);
		const mine = actor('a');
		await workspace.append([mine], 1);
		const again = await workspace.append([mine], 2);
		expect(again).toMatchObject({ ok: true, value: { entry: { version: 2 }, undo: [null] } });
		expect((await opened(workspace.entry.id)).draft.actors.size).toBe(2);
	});

	it('keeps all of some changes or none, and says which does not fit, and why', async () => {
		const workspace = await opened((await begun(store)).id);
		const refused = await workspace.append([actor('a'), actor('b'), actor('a')], 1);
		expect(refused).toMatchObject({
			ok: false,
			problem: { kind: 'refused', at: 2, refusals: [{ code: 'taken', key: 'a' }] }
		});
		expect((await opened(workspace.entry.id)).entry.version).toBe(1);
		expect(await workspace.append([actor('a'), actor('b')], 1)).toMatchObject({ ok: true });
	});

	it('opens the same from a snapshot, from all changes, and in another process', async () => {
		const workspace = await opened((await begun(store)).id);
		for (let version = 1; version < 23; version++) {
			await workspace.append([actor(`actor-${version}`)], version);
		}
		const here = await opened(workspace.entry.id);
		const [slow, other] = [
			await storeIn(database.location, { snapshotEvery: Infinity }),
			await storeIn(database.location)
		];
		const there = await other.open(workspace.entry.id);
		expect(there.ok && snapshotOf(there.value.draft)).toBe(snapshotOf(here.draft));
		expect(here.draft.actors.size).toBe(23);
		await Promise.all([slow.close(), other.close()]);
	});

	it('tells the history, the newest first, with what each change said', async () => {
		const workspace = await opened((await begun(store)).id);
		const second = renamed('Second', 'A minimal study');
		await workspace.append([second, renamed('Third', 'Second')], 1);
		const history = await workspace.history(2);
		expect(history.ok && history.value.map(({ version, kind, by }) => [version, kind, by])).toEqual(
			[
				[3, 'rename', 'Ada'],
				[2, 'rename', 'Ada']
			]
		);
		const before = await workspace.history(10, 3);
		expect(before.ok && before.value).toMatchObject([second, { version: 1, kind: 'import' }]);
	});

	it('goes back to what it was at an earlier version, as one more change', async () => {
		const workspace = await opened((await begun(store)).id);
		await workspace.append([renamed('Second', 'A minimal study'), actor('a')], 1);
		const kept = await workspace.restore(1);
		expect(kept).toMatchObject({
			ok: true,
			value: { entry: { version: 4, title: 'A minimal study' } }
		});
		const now = await opened(workspace.entry.id);
		expect(fileOfDraft(now.draft)).toEqual(fileOfDraft(workspace.draft));
		await now.restore(3);
		expect((await opened(workspace.entry.id)).entry.title).toBe('Second');
		expect(await now.restore(3)).toEqual({ ok: true, value: null });
		for (const version of [99, -1, 1.5, NaN]) expect((await now.restore(version)).ok).toBe(false);
	});

	it('publishes a revision by the hash of its content, under a name of its own', async () => {
		const [one, other] = [
			await opened((await begun(store)).id),
			await opened((await begun(store)).id)
		];
		const published = await one.publish('First');
		const revision = revisionOf(canonicalOf(readWhole(minimalDataset())));
		expect(published).toMatchObject({
			ok: true,
			value: { revision, name: 'a-minimal-study', note: 'First' }
		});
		expect(await other.publish('')).toMatchObject({
			ok: true,
			value: { name: 'a-minimal-study-2' }
		});
		await one.append([renamed('Renamed', 'A minimal study')], 1);
		const again = await one.publish('Second');
		expect(again).toMatchObject({ ok: true, value: { name: 'a-minimal-study', version: 2 } });
		const kept = await one.revisions();
		expect(kept.ok && kept.value.map(({ note }) => note)).toEqual(['Second', 'First']);
	});

	it('keeps the day of a revision that is published again, and its revisions when it is unpublished', async () => {
		const workspace = await opened((await begun(store)).id);
		const first = await workspace.publish('First');
		expect(await workspace.publish('Again')).toEqual(first);
		await workspace.unpublish();
		expect((await opened(workspace.entry.id)).entry).toMatchObject({ revision: null });
		const kept = await workspace.revisions();
		expect(kept.ok && kept.value).toHaveLength(1);
	});

	it('withdraws a revision but for a note, until the same is published again', async () => {
		const workspace = await opened((await begun(store)).id);
		const first = await workspace.publish('First');
		if (!first.ok) throw new Error('not published');
		const { name, revision } = first.value;
		expect(await workspace.withdraw(revision, 'A name was wrong')).toEqual({
			ok: true,
			value: null
		});
		expect(await store.shown(name, revision)).toEqual({
			ok: true,
			value: { withdrawn: 'A name was wrong' }
		});
		expect(await store.shown(name, null)).toEqual({ ok: true, value: null });
		expect(await store.cited(name)).toMatchObject({ value: [{ revision, isWithdrawn: true }] });
		expect(await workspace.withdraw('0'.repeat(32), '')).toMatchObject({ ok: false });
		await workspace.publish('Mended');
		expect(await store.shown(name, null)).toMatchObject({
			value: { revision, at: first.value.at }
		});
		expect(await store.cited(name)).toMatchObject({
			value: [{ note: 'Mended', isWithdrawn: false }]
		});
	});

	it('opens for who has a link until the link is revoked, and for nobody else', async () => {
		const { entry, ...workspace } = await opened((await begun(store)).id);
		const shared = await workspace.share();
		if (!shared.ok) throw new Error('not shared');
		const { token, id } = shared.value;
		expect(token).toMatch(/^[\w-]{32}$/);
		const other = await begun(store);
		const open = async (dataset: string, by: string) => (await store.entry(dataset, by)).ok;
		expect(await open(entry.id, token)).toBe(true);
		expect(await open(other.id, token)).toBe(false);
		expect(await open(entry.id, id)).toBe(false);
		expect(await open(entry.id, '')).toBe(false);
		const links = await workspace.shares();
		expect(links.ok && links.value).toMatchObject([{ id }]);
		await workspace.revoke(id);
		expect(await open(entry.id, token)).toBe(false);
	});

	it('removes a dataset with all that belongs to it, but what is cited', async () => {
		const workspace = await opened((await begun(store)).id);
		const first = await workspace.publish('');
		await workspace.append([renamed('A wrong name', 'A minimal study')], 1);
		const wrong = await workspace.publish('');
		if (!first.ok || !wrong.ok) throw new Error('It was not published.');
		await workspace.withdraw(wrong.value.revision, 'A name was wrong.');
		const shared = await workspace.share();
		await workspace.remove();
		expect(await store.open(workspace.entry.id)).toMatchObject({ problem: { kind: 'unknown' } });
		expect(await workspace.append([actor('a')], 1)).toMatchObject({ problem: { kind: 'unknown' } });
		expect(await workspace.share()).toMatchObject({ problem: { kind: 'unknown' } });
		const token = shared.ok ? shared.value.token : '';
		expect((await store.entry(workspace.entry.id, token)).ok).toBe(false);
		const listed = await store.list();
		expect(listed.ok && listed.value.map(({ id }) => id)).not.toContain(workspace.entry.id);
		const { name } = first.value;
		expect(await store.shown(name, first.value.revision)).toMatchObject({
			value: { revision: first.value.revision }
		});
		expect(await store.shown(name, wrong.value.revision)).toMatchObject({
			value: { withdrawn: 'A name was wrong.' }
		});
		expect(await store.shown(name, null)).toMatchObject({ value: null });
		// Who cites the one is never shown another dataset.
		const again = await (await opened((await begun(store)).id)).publish('');
		expect(again.ok && again.value.name).not.toBe(name);
	});

	it('leaves nothing of a dataset that was never published', async () => {
		const { id } = await begun(store);
		await (await opened(id)).remove();
		const { db } = store.engine;
		expect(await db.selectFrom('datasets').select('id').where('id', '=', id).execute()).toEqual([]);
		const changes = db.selectFrom('changes').select('version').where('dataset', '=', id);
		expect(await changes.execute()).toEqual([]);
	});

	it.each(['', '1', "x' or '1'='1", 'a-minimal-study', '../data'])(
		'knows no dataset “%s”',
		async (id) => {
			expect(await store.open(id)).toEqual({ ok: false, problem: { kind: 'unknown' } });
		}
	);

	it('keeps words of every script, and what databases do not like', async () => {
		const workspace = await opened((await begun(store)).id);
		const words = "قال 😀 “so” \\ ' \u0000 \ud800 end";
		const kept = await workspace.append([renamed(words, 'A minimal study')], 1);
		expect(kept).toMatchObject({ ok: true });
		const other = await storeIn(database.location);
		const there = await other.open(workspace.entry.id);
		expect(there.ok && there.value.draft.about.value('about')?.title).toBe(words);
		await other.close();
	});

	it('says that it is there', async () => {
		expect(await store.check()).toEqual({ ok: true, value: null });
	});

	it('has logged nothing of all this to its operator', () => {
		expect(store.logged).toEqual([]);
	});
});

it('a store has asked for nothing that PostgreSQL 15 does not have', () => {
	expectNothingNewer(asked, 50);
});
