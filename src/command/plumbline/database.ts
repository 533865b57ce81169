import process from 'node:process';
import { failureOf } from '#lib/store/server/database/database-problem.ts';
import type { Engine } from '#lib/store/server/database/engine.ts';
import { databaseLocation, openDatabase } from '#lib/store/server/database/open-database.ts';
import { Misuse, Unusable } from './command.ts';

/** The options that say which database a command is about. */
export const DATABASE_OPTIONS = {
	data: { type: 'string' },
	database: { type: 'string' }
} as const;

export const DATABASE_HELP = `  --data <folder>       the folder with the file of SQLite; otherwise PLUMBLINE_DATA, or data
  --database <address>  the address of a PostgreSQL database; otherwise DATABASE_URL, where it is set`;

/** Does some work with a database, which is closed after it; what it refuses is reported. */
export async function withDatabase<Outcome>(
	{ data, database }: { readonly data?: string; readonly database?: string },
	work: (engine: Engine) => Promise<Outcome>
): Promise<Outcome> {
	if (data !== undefined && database !== undefined) {
		throw new Misuse('Name one database: --data or --database.');
	}
	const location = databaseLocation({
		...(data === undefined && { DATABASE_URL: process.env.DATABASE_URL }),
		PLUMBLINE_DATA: process.env.PLUMBLINE_DATA,
		...(data !== undefined && { PLUMBLINE_DATA: data }),
		...(database !== undefined && { DATABASE_URL: database })
	});
	const engine = await openDatabase(location).catch(refused);
	try {
		// Not before it is needed: most commands have nothing to do with it.
		const { migrate } = await import('#lib/store/server/database/migrate.ts');
		await migrate(engine).catch(refused);
		return await work(engine);
	} finally {
		await engine.close();
	}
}

/** Refuses with what the database says: where its words are known. */
export function refused(error: unknown): never {
	const { because, hint, reason } = failureOf(error);
	if (reason === 'other') throw error;
	throw new Unusable(`The database cannot be used: ${because}; ${hint}.`);
}
