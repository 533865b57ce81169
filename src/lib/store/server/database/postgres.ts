import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

const CONNECTIONS = 8;
const PATIENCE = 5000; // ms until a server that does not answer is given up

/** A number that all servers of Plumbline lock by. */
const LOCK = 7_586_246;

const READ = 'begin isolation level repeatable read read only';

/** Opens a PostgreSQL database by its address. Nothing is asked of it yet. */
export function openPostgres(address: string): Engine {
	const pool = new pg.Pool({
		connectionString: address,
		max: CONNECTIONS,
		connectionTimeoutMillis: PATIENCE,
		application_name: 'plumbline'
	});
	// A connection that broke while nobody used it: the next one is made when it is needed.
	pool.on('error', () => undefined);
	// One that breaks between two statements: the next of them fails. Without this the program would end.
	pool.on('connect', (client) => client.on('error', () => undefined));
	return {
		db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
		kind: 'postgres',
		async transact(step, connection) {
			await sql.raw(step === 'read' ? READ : step).execute(connection);
		},
		lockAll: `select pg_advisory_xact_lock(${LOCK})`,
		idType: 'text collate "C"',
		close: () => pool.end()
	};
}
