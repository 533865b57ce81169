import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import { failureOf } from '#lib/store/server/database/database-problem.ts';
import { inTransaction } from '#lib/store/server/database/engine.ts';
import { begun, ENGINES, storeIn } from './engines.ts';
import { expectWhole, startWriter } from './written.ts';

const [, newSqlite] = ENGINES[0]!;

describe('SQLite', () => {
	it('tells of a full disk, and loses nothing of what it acknowledged', async () => {
		const { place, drop } = await newSqlite();
		const store = await storeIn(place);
		const { id: dataset } = await begun(store);
		await store.close();
		const writer = startWriter({ place, dataset, name: 'writer', large: true }, 600);
		await writer.ready;
		writer.begin();
		const end = await writer.end;
		expect(JSON.parse(end ?? '')).toMatchObject({ kind: 'failed', reason: 'full' });
		expect(writer.acknowledged).toBeGreaterThan(5);
		const after = await storeIn(place);
		await expectWhole(after, dataset, { writer: writer.acknowledged });
		await after.close();
		await drop();
	});

	it('tells of a folder that is read-only, and loses nothing', async () => {
		const { place, drop } = await newSqlite();
		const store = await storeIn(place);
		const { id: dataset } = await begun(store);
		await store.close();
		chmodSync(place.folder, 0o555);
		const writer = startWriter({ place, dataset, name: 'writer', asNobody: true });
		await writer.ready;
		writer.begin();
		expect(JSON.parse((await writer.end) ?? '')).toMatchObject({
			kind: 'failed',
			reason: 'read-only'
		});
		chmodSync(place.folder, 0o755);
		const after = await storeIn(place);
		await expectWhole(after, dataset, {});
		await after.close();
		await drop();
	});

	it('tells of a file that is no database, and leaves it as it is', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
		writeFileSync(join(folder, 'plumbline.db'), 'These are no tables. '.repeat(100));
		const opening = await openDatabase({ address: null, folder }).then(
			() => null,
			(error: unknown) => failureOf(error)
		);
		expect(opening).toMatchObject({ reason: 'damaged' });
		rmSync(folder, { recursive: true });
	});
});

describe('PostgreSQL', () => {
	it('that is not there is told, and nothing waits for long', async () => {
		const engine = await openDatabase({
			address: 'postgres://nobody@127.0.0.1:1/none',
			folder: ''
		});
		const begunAt = Date.now();
		const opening = await storeIn({
			address: 'postgres://nobody@127.0.0.1:1/none',
			folder: ''
		}).then(
			() => null,
			(error: unknown) => failureOf(error)
		);
		expect(opening).toMatchObject({ reason: 'unreachable' });
		expect(Date.now() - begunAt).toBeLessThan(6000);
		await engine.close();
	});

	it('that breaks off between two statements is told, and the program goes on', async ({
		skip
	}) => {
		const [, newPostgres] = ENGINES[1] ?? skip('there is no PostgreSQL');
		const { place, drop } = await newPostgres();
		const engine = await openDatabase(place);
		const broken = inTransaction(engine, async (db) => {
			const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(db);
			await sql`select pg_terminate_backend(${rows[0]!.id}, 5000)`.execute(engine.db);
			await sql`select 1`.execute(db);
		});
		expect(await broken.catch(failureOf)).toMatchObject({ reason: 'unreachable' });
		expect((await sql`select 1`.execute(engine.db)).rows).toHaveLength(1);
		await engine.close();
		await drop();
	});
});
