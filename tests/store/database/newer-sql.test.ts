import { DummyDriver, Kysely, PostgresDialect } from 'kysely';
import { expect, it } from 'vitest';
import { migrate } from '#lib/store/server/database/migrate.ts';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import { expectNothingNewer, newerThan15, recordStatements } from './recorded-statements.ts';

it.each([
	['PostgreSQL 16', 'select any_value(title) from datasets'],
	['PostgreSQL 16', 'select id from changes where change is json object'],
	['PostgreSQL 17', "select * from json_table(body, '$[*]' columns (id text path '$.id'))"],
	[
		'PostgreSQL 17',
		'MERGE INTO shares USING datasets ON true\n\tWHEN MATCHED THEN DELETE RETURNING hash'
	],
	['PostgreSQL 18', 'create table more (id uuid default uuidv7())'],
	['PostgreSQL 18', 'create table more (a int, b int generated always as (a * 2))'],
	['PostgreSQL 18', 'update datasets set version = 2 returning old.version']
])('is reported as of %s: %s', (version, statement) => {
	expect(newerThan15(statement)).toBe(`${version}: ${statement}`);
});

it.each([
	'merge into shares using datasets on true when matched then delete',
	'create table more (a int, b int generated always as (a * 2) stored)',
	'create unique index more on changes (dataset, id) nulls not distinct',
	'insert into "changes" ("change") values ($1) returning "id"'
])('is not reported of what PostgreSQL 15 has: %s', (statement) => {
	expect(newerThan15(statement)).toBe(null);
});

it('makes the tables in PostgreSQL with nothing that PostgreSQL 15 does not have', async () => {
	const asked = recordStatements();
	const engine = await openDatabase({ address: 'postgres://nobody@127.0.0.1:1/none', folder: '' });
	const dialect = Object.assign(new PostgresDialect({ pool: () => Promise.reject(new Error()) }), {
		createDriver: () => new DummyDriver()
	});
	await migrate({ ...engine, db: new Kysely({ dialect }), transact: () => Promise.resolve() });
	await engine.close();
	expectNothingNewer(asked, 20);
});
