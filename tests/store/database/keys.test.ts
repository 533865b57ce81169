import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#lib/store/server/database/engine.ts';
import { migrate } from '#lib/store/server/database/migrate.ts';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import { ENGINES, type TestDatabase } from './engines.ts';

/** The tables of what belongs to a dataset: a database of many machines parts them by it. */
const OF_A_DATASET = ['changes', 'revisions', 'shares', 'snapshots'];

/** The tables of what belongs to no dataset, and the datasets themselves. A new table is named in one of the two. */
const OF_NO_DATASET = [
	...['datasets', 'plumbline_schema'],
	...['accounts', 'attempts', 'credentials', 'invitations', 'secrets', 'sessions', 'tokens'],
	'verifications'
];

/** A primary key or another unique index, as the database has it; the column is null for an expression. */
interface Key {
	readonly table: string;
	readonly kind: 'primary' | 'unique';
	readonly first: string | null;
}

const TABLES = {
	sqlite: sql<{ name: string }>`
		select name from sqlite_master where type = 'table' and name not like 'sqlite%'`,
	postgres: sql<{ name: string }>`
		select table_name as name from information_schema.tables where table_schema = current_schema()`
};

const COLUMNS = {
	sqlite: sql<{ table: string }>`
		select m.name as "table" from sqlite_master m, pragma_table_info(m.name) c
		where m.type = 'table' and c.name = 'dataset' and c."notnull" = 1`,
	postgres: sql<{ table: string }>`
		select table_name as "table" from information_schema.columns
		where table_schema = current_schema() and column_name = 'dataset' and is_nullable = 'NO'`
};

const KEYS = {
	sqlite: sql<Key>`
		select m.name as "table", 'primary' as kind, c.name as first
		from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.pk = 1
		union all
		select m.name, 'unique', c.name
		from sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
		where m.type = 'table' and i."unique" = 1 and c.seqno = 0`,
	postgres: sql<Key>`
		select t.relname as "table", c.attname as first,
			case when i.indisprimary then 'primary' else 'unique' end as kind
		from pg_index i join pg_class t on t.oid = i.indrelid
		left join pg_attribute c on c.attrelid = i.indrelid and c.attnum = i.indkey[0]
		where i.indisunique and t.relnamespace = current_schema()::regnamespace`
};

describe.each(ENGINES)('the tables in %s', (_, newDatabase) => {
	let database: TestDatabase;
	let engine: Engine;

	beforeAll(async () => {
		database = await newDatabase();
		engine = await openDatabase(database.location);
		await migrate(engine);
	});
	afterAll(async () => {
		await engine.close();
		await database.drop();
	});

	const keysOf = async (table: string) =>
		(await KEYS[engine.kind].execute(engine.db)).rows.filter((key) => key.table === table);

	it('are each known to be of a dataset or of none', async () => {
		const { rows } = await TABLES[engine.kind].execute(engine.db);
		expect(rows.map(({ name }) => name).sort()).toEqual([...OF_A_DATASET, ...OF_NO_DATASET].sort());
		const named = await COLUMNS[engine.kind].execute(engine.db);
		expect(named.rows.map(({ table }) => table).sort()).toEqual(OF_A_DATASET);
	});

	it.each(OF_A_DATASET)('begin every key of the %s with the dataset', async (table) => {
		const keys = await keysOf(table);
		expect(keys.filter(({ kind }) => kind === 'primary')).toHaveLength(1);
		expect(keys.filter(({ first }) => first !== 'dataset')).toEqual([]);
	});

	it('tell of a key that begins with something else', async () => {
		await sql`create unique index astray on changes (id, dataset)`.execute(engine.db);
		expect(await keysOf('changes')).toContainEqual({
			...{ table: 'changes', kind: 'unique', first: 'id' }
		});
		await sql`drop index astray`.execute(engine.db);
	});
});
