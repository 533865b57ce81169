import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { inject } from 'vitest';
import type { Change } from '#lib/model/change/change.ts';
import { DatabaseStore, type StoreOptions } from '#lib/store/server/database/database-store.ts';
import { openDatabase, type DatabaseLocation } from '#lib/store/server/database/open-database.ts';
import type { NewChange, WorkspaceEntry } from '#lib/store/workspace.ts';
import { minimalDataset } from '../../fixtures/minimal-dataset.ts';

/** A new, empty database, and how it is dropped. */
export interface TestDatabase {
	readonly location: DatabaseLocation;
	drop(): Promise<void>;
}

/** The engines that can be tested here, each making databases. */
export const ENGINES: readonly (readonly [string, () => Promise<TestDatabase>])[] = [
	['SQLite', sqlite],
	...(inject('postgres') === null ? [] : ([['PostgreSQL', postgres]] as const))
];

function sqlite(): Promise<TestDatabase> {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
	return Promise.resolve({
		location: { address: null, folder },
		drop: () => rm(folder, { recursive: true, force: true })
	});
}

async function postgres(): Promise<TestDatabase> {
	const server = inject('postgres')!;
	const name = `plumbline_${uuid().replaceAll('-', '')}`;
	const ask = async (statement: string) => {
		const client = new pg.Client({ connectionString: `${server}/postgres` });
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	await ask(`create database ${name}`);
	return {
		location: { address: `${server}/${name}`, folder: '' },
		drop: () => ask(`drop database ${name} with (force)`)
	};
}

/** A store in a database; what it tells its operator is kept. */
export async function storeIn(location: DatabaseLocation, options: StoreOptions = {}) {
	const logged: string[] = [];
	const store = await DatabaseStore.in(await openDatabase(location), {
		log: (message) => logged.push(message),
		...options
	});
	return Object.assign(store, { logged });
}

export const made = (change: Change): NewChange => ({ id: uuid(), by: 'Ada', change });

/** A dataset in a store, of the smallest file. */
export async function begun(store: DatabaseStore): Promise<WorkspaceEntry> {
	const created = await store.create([made({ kind: 'import', file: minimalDataset() })]);
	if (!created.ok) throw new Error(JSON.stringify(created.problem));
	return created.value;
}
