import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

const OPENING = 5000; // ms that who opens it waits for another process

/** ms that everything stands still for another process; a transaction is begun again (engine.ts). */
const BUSY = 50;

/** To write it begins at once: who has read first could be refused later. */
const STEPS = { begin: 'begin immediate', read: 'begin', commit: 'commit', rollback: 'rollback' };

/**
 * Opens the database of a folder, which is made where there is none. What was acknowledged has reached the disk.
 * @throws what the system or SQLite says where it cannot be opened
 */
export function openSqlite(folder: string, file: string): Engine {
	mkdirSync(folder, { recursive: true });
	const database = new Database(join(folder, file), { timeout: OPENING });
	try {
		for (const setting of ['journal_mode=WAL', 'synchronous=FULL', `busy_timeout=${BUSY}`]) {
			database.pragma(setting);
		}
	} catch (error) {
		database.close();
		throw error;
	}
	return {
		db: new Kysely<Tables>({
			dialect: new SqliteDialect({ database })
		}),
		kind: 'sqlite',
		// Not as a statement of Kysely’s: one that found the database busy would be in progress until it is collected.
		transact: (step) =>
			new Promise((done) => {
				database.exec(STEPS[step]);
				done();
			}),
		lockAll: null,
		idType: 'text',
		close: () => {
			database.close();
			return Promise.resolve();
		}
	};
}
