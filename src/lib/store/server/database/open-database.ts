import type { Engine } from './engine.ts';

/** The name of the file in the folder of data. */
export const SQLITE_FILE = 'plumbline.db';

/** Where the database of a server is, as its environment says. */
export interface DatabaseLocation {
	/** The address of a PostgreSQL database; null for SQLite. */
	readonly address: string | null;
	/** The folder in which SQLite keeps its file. */
	readonly folder: string;
}

export const databaseLocation = (
	env: Readonly<Record<string, string | undefined>>
): DatabaseLocation => ({
	address: env.DATABASE_URL || null,
	folder: env.PLUMBLINE_DATA || 'data'
});

/**
 * Opens the database at a location. Only the engine that is used is loaded.
 * @throws what the system says where it cannot be opened
 */
export async function openDatabase({ address, folder }: DatabaseLocation): Promise<Engine> {
	return address === null
		? (await import('./sqlite.ts')).openSqlite(folder, SQLITE_FILE)
		: (await import('./postgres.ts')).openPostgres(address);
}
