import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/store/server/database/engine.ts';
import { migrate } from '#lib/store/server/database/migrate.ts';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import { begun, ENGINES, storeIn } from './engines.ts';

/** As many steps as a database has had: none of them is asked for again. */
async function stepsOf({ db }: Engine) {
	const { version } = await db
		.selectFrom('plumbline_schema')
		.select('version')
		.executeTakeFirstOrThrow();
	return Array.from({ length: version }, () => () => ['never asked']);
}

describe.each(ENGINES)('the tables in %s', (_, newDatabase) => {
	it('are made once, by however many servers at once', async () => {
		const { location, drop } = await newDatabase();
		const stores = await Promise.all([1, 2, 3].map(() => storeIn(location)));
		const { id } = await begun(stores[0]!);
		expect((await stores[2]!.open(id)).ok).toBe(true);
		await Promise.all(stores.map((store) => store.close()));
		await drop();
	});

	it('go forward by the steps that they lack, and keep what is in them', async () => {
		const { location, drop } = await newDatabase();
		const store = await storeIn(location);
		const { id } = await begun(store);
		const engine = await openDatabase(location);
		await migrate(engine, [
			...(await stepsOf(engine)),
			() => ['alter table datasets add column more text']
		]);
		const more = await sql<{ id: string; more: null }>`select id, more from datasets`.execute(
			engine.db
		);
		expect(more.rows).toEqual([{ id, more: null }]);
		await Promise.all([store.close(), engine.close()]);
		await drop();
	});

	it('are as they were, where a step fails', async () => {
		const { location, drop } = await newDatabase();
		const store = await storeIn(location);
		const engine = await openDatabase(location);
		const more = () => ['create table more (id text)', 'no such statement'];
		const steps = [...(await stepsOf(engine)), more];
		await expect(migrate(engine, steps)).rejects.toThrow(/syntax/);
		await expect(sql`select * from more`.execute(engine.db)).rejects.toThrow(/more/);
		expect((await store.list()).ok).toBe(true);
		await Promise.all([store.close(), engine.close()]);
		await drop();
	});

	it('of a newer program are refused, and nothing is changed', async () => {
		const { location, drop } = await newDatabase();
		await (await storeIn(location)).close();
		const engine = await openDatabase(location);
		await engine.db.updateTable('plumbline_schema').set({ version: 99 }).execute();
		await expect(storeIn(location)).rejects.toThrow(
			/version 99.*nothing in the database was changed/s
		);
		const row = await engine.db.selectFrom('plumbline_schema').selectAll().execute();
		expect(row).toEqual([{ version: 99 }]);
		await engine.close();
		await drop();
	});
});
