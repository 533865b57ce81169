import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DatabaseLocation, openDatabase } from '#lib/store/server/database/open-database.ts';
import { failureOf } from '#lib/store/server/database/database-problem.ts';
import { inTransaction } from '#lib/store/server/database/engine.ts';
import { begun, ENGINES, storeIn } from './engines.ts';
import { startSmallPostgres, type SmallPostgres } from './small-postgres.ts';
import { expectWhole, startWriter } from './written.ts';

const [, newSqlite] = ENGINES[0]!;

describe('SQLite', () => {
	it('tells of a full disk, and loses nothing of what it acknowledged', async () => {
		const { location, drop } = await newSqlite();
		const store = await storeIn(location);
		const { id: dataset } = await begun(store);
		await store.close();
		const writer = startWriter({ location, dataset, name: 'writer', large: true }, 600);
		await writer.ready;
		writer.begin();
		const end = await writer.end;
		expect(JSON.parse(end ?? '')).toMatchObject({ kind: 'failed', reason: 'full' });
		expect(writer.acknowledged).toBeGreaterThan(5);
		const after = await storeIn(location);
		await expectWhole(after, dataset, { writer: writer.acknowledged });
		await after.close();
		await drop();
	});

	it('tells of a folder that is read-only, and loses nothing', async () => {
		const { location, drop } = await newSqlite();
		const store = await storeIn(location);
		const { id: dataset } = await begun(store);
		await store.close();
		chmodSync(location.folder, 0o555);
		const writer = startWriter({ location, dataset, name: 'writer', asNobody: true });
		await writer.ready;
		writer.begin();
		expect(JSON.parse((await writer.end) ?? '')).toMatchObject({
			kind: 'failed',
			reason: 'read-only'
		});
		chmodSync(location.folder, 0o755);
		const after = await storeIn(location);
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
	it('that is not there is reported, and nothing waits for long', async () => {
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

	it('that breaks off between two statements is reported, and the program goes on', async ({
		skip
	}) => {
		const [, newPostgres] = ENGINES[1] ?? skip('there is no PostgreSQL');
		const { location, drop } = await newPostgres();
		const engine = await openDatabase(location);
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

	it('that lets a role read alone is reported as read-only, and loses nothing', async ({
		skip
	}) => {
		const [, newPostgres] = ENGINES[1] ?? skip('there is no PostgreSQL');
		const { location, drop } = await newPostgres();
		const store = await storeIn(location);
		const { id: dataset } = await begun(store);
		const address = new URL(location.address!);
		const role = `reader${address.pathname.slice(1)}`;
		const owner = await openDatabase(location);
		for (const statement of [
			`create role ${role} login`,
			`grant usage on schema public to ${role}`,
			`grant select on all tables in schema public to ${role}`
		])
			await sql.raw(statement).execute(owner.db);
		address.username = role;
		const engine = await openDatabase({ ...location, address: address.href });
		const writing = inTransaction(engine, (db) => sql`delete from changes`.execute(db));
		expect(await writing.catch(failureOf)).toMatchObject({ reason: 'read-only' });
		await engine.close();
		await expectWhole(store, dataset, {});
		await sql.raw(`drop owned by ${role}; drop role ${role}`).execute(owner.db);
		await owner.close();
		await store.close();
		await drop();
	});

	it('that may not make a file longer, by a quota or a limit, is reported as a full disk', () => {
		// As PostgreSQL 15 says it under `ulimit -f`: it has a code for a full disk alone.
		const message = 'could not extend file "base/5/16384": File too large';
		const error = Object.assign(new Error(message), { code: 'XX000', routine: 'mdextend' });
		expect(failureOf(error)).toMatchObject({ reason: 'full' });
		expect(failureOf({ ...error, routine: 'elsewhere' })).toMatchObject({ reason: 'other' });
	});

	it('tells of a full disk, loses nothing of what it acknowledged, and goes on once there is room', async ({
		skip
	}) => {
		const server = await small('nothing', skip);
		await asked(server, `create tablespace small location '${server.room}'`);
		await asked(server, 'create database scarce tablespace small');
		const location = { address: `${server.address}/scarce`, folder: '' };
		const store = await storeIn(location);
		const { id: dataset } = await begun(store);
		const writer = await fillingDisk(server, location, dataset);
		expect(JSON.parse((await writer.end) ?? '')).toMatchObject({ kind: 'failed', reason: 'full' });
		expect(writer.acknowledged).toBeGreaterThan(5);
		await expectWhole(store, dataset, { writer: writer.acknowledged });
		server.free();
		const later = startWriter({ location, dataset, name: 'later', times: 5 });
		await later.ready;
		later.begin();
		expect(await later.end).toBe('done');
		await expectWhole(store, dataset, { writer: writer.acknowledged, later: 5 });
		await store.close();
	});

	it('tells of a disk that is so full that PostgreSQL ends, and has all that it acknowledged once there is room', async ({
		skip
	}) => {
		const server = await small('log', skip);
		await asked(server, 'create database scarce');
		const location = { address: `${server.address}/scarce`, folder: '' };
		const store = await storeIn(location);
		const { id: dataset } = await begun(store);
		const writer = await fillingDisk(server, location, dataset);
		// Where another of its processes needs room first, that one ends all connections.
		expect(JSON.parse((await writer.end) ?? '')).toMatchObject({
			...{ kind: 'failed', reason: expect.stringMatching(/^(full|unreachable)$/) as string }
		});
		expect(writer.acknowledged).toBeGreaterThan(5);
		await server.ended();
		expect(await store.open(dataset)).toMatchObject({ problem: { reason: 'unreachable' } });
		server.free();
		await server.startAgain();
		await expectWhole(store, dataset, { writer: writer.acknowledged });
		await store.close();
	});
});

/** A server with a small disk; the test is passed over where there is none. */
async function small(on: 'log' | 'nothing', skip: (why: string) => never): Promise<SmallPostgres> {
	const server = await startSmallPostgres(on);
	if (typeof server === 'string') return skip(server);
	onTestFinished(() => server.stop());
	return server;
}

/** One that writes until the small disk has no room. */
async function fillingDisk(server: SmallPostgres, location: DatabaseLocation, dataset: string) {
	server.leave(200);
	const writer = startWriter({ location, dataset, name: 'writer', large: true });
	await writer.ready;
	writer.begin();
	return writer;
}

async function asked({ address }: SmallPostgres, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: `${address}/postgres` });
	await client.connect();
	await client.query(statement);
	await client.end();
}
