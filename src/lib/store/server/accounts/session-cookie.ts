import { randomBytes } from 'node:crypto';
import { parseSetCookieHeader } from 'better-auth/cookies/utils';
import type { SessionCookie } from '../../accounts.ts';
import { type Engine, inTransaction } from '../database/engine.ts';

const BYTES = 32; // of a secret

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
		const secret = db.selectFrom('secrets').select('value').where('name', '=', row.name);
		return (await secret.executeTakeFirstOrThrow()).value;
	});

/** The cookie of a session among those that better-auth sets; null where it set none. */
export function sessionCookie(headers: Headers): SessionCookie | null {
	for (const header of headers.getSetCookie()) {
		for (const [name, { value, 'max-age': age }] of parseSetCookieHeader(header)) {
			if (name.endsWith('.session_token')) return { name, value, maxAge: age ?? 0 };
		}
	}
	return null;
}
