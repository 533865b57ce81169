import type { Kysely, Transaction } from 'kysely';
import { codeOf } from './database-problem.ts';
import type { Tables } from './tables.ts';

type Begin = 'begin' | 'read';

/** A database that is open: SQLite or PostgreSQL. */
export interface Engine {
	readonly db: Kysely<Tables>;
	readonly kind: 'sqlite' | 'postgres';
	/**
	 * Begins a transaction that may write, or that sees one moment of the database, and ends it; on a connection that
	 * nobody else uses meanwhile.
	 */
	transact(step: Begin | 'commit' | 'rollback', connection: Kysely<Tables>): Promise<void>;
	/** Has all others wait who are about to do the same; within a transaction. */
	readonly lockAll: string | null;
	/** How ids are written in the definition of a table: compared byte by byte. */
	readonly idType: string;
	close(): Promise<void>;
}

export type Connection = Kysely<Tables> | Transaction<Tables>;

/** Does some work, all or nothing of it. What it reads and what it writes belong together. */
export const inTransaction = <Outcome>(
	engine: Engine,
	work: (db: Kysely<Tables>) => Promise<Outcome>
): Promise<Outcome> => transacted(engine, 'begin', work);

/** Reads what belongs together as it is at one moment, whatever is written meanwhile. */
export const inSnapshot = <Outcome>(
	engine: Engine,
	work: (db: Kysely<Tables>) => Promise<Outcome>
): Promise<Outcome> => transacted(engine, 'read', work);

const transacted = <Outcome>(
	engine: Engine,
	how: Begin,
	work: (db: Kysely<Tables>) => Promise<Outcome>
): Promise<Outcome> =>
	engine.db.connection().execute(async (connection) => {
		await begin(engine, how, connection);
		try {
			const outcome = await work(connection);
			await engine.transact('commit', connection);
			return outcome;
		} catch (error) {
			// What failed may have ended the transaction, or the connection.
			await engine.transact('rollback', connection).catch(() => undefined);
			throw error;
		}
	});

const PATIENCE = 5000; // ms that a transaction waits for that of another
const PAUSE = 20; // ms at most between two attempts

/** Begins a transaction; where another holds the database this waits, and everything else goes on meanwhile. */
const begin = (engine: Engine, how: Begin, connection: Kysely<Tables>): Promise<void> =>
	whenFree(() => engine.transact(how, connection));

/** Does what another program that holds the database refuses, again and again, until it is done or patience ends. */
export async function whenFree<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
	for (const since = performance.now(); ;) {
		try {
			return await work();
		} catch (error) {
			const isBusy = codeOf(error) === 'SQLITE_BUSY';
			if (!isBusy || performance.now() - since > PATIENCE) throw error;
			await new Promise((next) => setTimeout(next, PAUSE * Math.random()));
		}
	}
}
