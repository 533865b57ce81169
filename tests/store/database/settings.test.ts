import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/store/server/database/engine.ts';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import { ENGINES } from './engines.ts';

/** What SQLite says of a setting, on the connection that the app works with. */
async function pragma({ db }: Engine, name: string): Promise<unknown> {
	const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
	return Object.values(rows[0]!)[0];
}

describe.each(ENGINES)('%s, as the app opens it', (_, newDatabase) => {
	it('has each thing that it acknowledges on the disk', async () => {
		const { location, drop } = await newDatabase();
		const engine = await openDatabase(location);
		if (engine.kind === 'sqlite') {
			expect(await pragma(engine, 'journal_mode')).toBe('wal');
			expect(await pragma(engine, 'synchronous')).toBe(2); // full
			// One that waits for another process, and not for ever.
			expect(await pragma(engine, 'busy_timeout')).toBeGreaterThan(0);
		} else {
			// The app sets nothing of this, and so relies on what PostgreSQL does unless it is told otherwise.
			const asked = sql<{ name: string; setting: string; source: string }>`
				select name, setting, source from pg_settings
				where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`;
			const setting = 'on';
			expect((await asked.execute(engine.db)).rows).toMatchObject([
				{ name: 'fsync', setting, source: 'default' },
				{ name: 'full_page_writes', setting, source: 'default' },
				{ name: 'synchronous_commit', setting, source: 'default' }
			]);
		}
		await engine.close();
		await drop();
	});
});
