import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGE_VERSION } from '#lib/model/change/change.ts';
import { readProgramChanges } from '#lib/store/program-changes.ts';
import { DatabaseAccounts } from '#lib/store/server/accounts/account-store.ts';
import type { DatabaseStore } from '#lib/store/server/database/database-store.ts';
import { importOf } from '#lib/workbench/drafts/begin-draft.ts';
import { minimalDataset } from '../../fixtures/minimal-dataset.ts';
import { begun, ENGINES, made, storeIn, type TestDatabase } from './engines.ts';

const V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** The epoch milliseconds that are the first 48 bits of an id. */
const timeIn = (id: string): number => parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** Goes on in a later millisecond. */
async function later(): Promise<void> {
	for (const since = Date.now(); Date.now() <= since;) {
		await new Promise((next) => setTimeout(next, 1));
	}
}

/** Holds ids that were made one after another, each in a later millisecond, against that time. */
function expectGrown(ids: readonly string[], since: number): void {
	for (const id of ids) expect(id).toMatch(V7);
	const times = ids.map(timeIn);
	expect(times[0]).toBeGreaterThanOrEqual(since);
	expect(times.at(-1)).toBeLessThanOrEqual(Date.now());
	expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
	// So that a database puts each beside the one before it.
	expect([...ids].sort()).toEqual(ids);
}

/** Makes some ids, each in a later millisecond. */
async function several(make: () => Promise<string> | string): Promise<string[]> {
	const ids: string[] = [];
	for (let nth = 0; nth < 3; nth++) {
		await later();
		ids.push(await make());
	}
	return ids;
}

describe.each(ENGINES)(
	'an id in %s is a UUID of version 7, which grows with time,',
	(_, newDatabase) => {
		let database: TestDatabase;
		let store: DatabaseStore;

		beforeAll(async () => {
			database = await newDatabase();
			store = await storeIn(database.location);
		});
		afterAll(async () => {
			await store.close();
			await database.drop();
		});

		it('of a dataset', async () => {
			const since = Date.now();
			expectGrown(await several(async () => (await begun(store)).id), since);
		});

		it('of a change that the store makes to go back', async () => {
			const since = Date.now();
			const { id: dataset } = await begun(store);
			const restored = await several(async () => {
				const opened = await store.open(dataset);
				if (!opened.ok) throw new Error('not opened');
				const { append, restore, entry } = opened.value;
				const from = { title: 'A minimal study' };
				await append([made({ kind: 'rename', from, to: { title: 'Another' } })], entry.version);
				await restore(entry.version);
				const history = await opened.value.history(1);
				return history.ok ? history.value[0]!.id : '';
			});
			expectGrown(restored, since);
		});

		it('of an account, its password and its sessions', async () => {
			const since = Date.now();
			const options = { origin: 'https://plumbline.example', secret: 'x', log: () => undefined };
			const accounts = new DatabaseAccounts(store.engine, options);
			const password = 'correct horse battery';
			let nth = 0;
			const added = await several(async () => {
				const account = { email: `ada${++nth}@example.org`, name: 'Ada', password };
				const kept = await accounts.add(account, 'editor');
				if (!kept.ok || !(await accounts.signIn(account.email, password)).ok)
					throw new Error('none');
				return kept.value.id;
			});
			expectGrown(added, since);
			for (const table of ['credentials', 'sessions'] as const) {
				const rows = store.engine.db.selectFrom(table).select('id').orderBy('id');
				expectGrown(
					(await rows.execute()).map(({ id }) => id),
					since
				);
			}
		});
	}
);

describe('an id of a change is a UUID of version 7, which grows with time,', () => {
	it('where a program sends none', async () => {
		const since = Date.now();
		const change = { kind: 'import', file: minimalDataset() };
		const ids = await several(() => {
			const read = readProgramChanges({ version: CHANGE_VERSION, changes: [{ change }] });
			return read.ok ? read.value[0]!.id : '';
		});
		expectGrown(ids, since);
	});

	it('where a page begins a draft with a file', async () => {
		const since = Date.now();
		expectGrown(await several(() => importOf(minimalDataset()).id), since);
	});
});
