import { randomBytes } from 'node:crypto';
import { inTransaction, type Engine } from '../database/engine.ts';

const BYTES = 32;

/** What the cookies of sessions are signed with: made once, and the same for all servers of one database. */
export const keptSecret = (engine: Engine): Promise<string> =>
	inTransaction(engine, async (db) => {
		const value = randomBytes(BYTES).toString('base64url');
		const row = { name: 'sessions', value };
		await db
			.insertInto('secrets')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		const kept = db.selectFrom('secrets').select('value').where('name', '=', row.name);
		return (await kept.executeTakeFirstOrThrow()).value;
	});
