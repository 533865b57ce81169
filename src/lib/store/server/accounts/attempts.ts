import { millisecondsInMinute } from '../../../dates/span.ts';
import { inTransaction, type Engine } from '../database/engine.ts';
import { hashOf } from '../token.ts';

const WINDOW = 15 * millisecondsInMinute;
const MOST = 10; // attempts at one account within that

/** Whoever keeps the database learns no addresses by it of those who have no account. */
const keyOf = (email: string): string => hashOf(`sign-in ${email}`);

/**
 * Counts an attempt at an account, before its password is looked at: many that are made at once are counted one by one.
 * @returns the seconds until it may be tried again; 0 where this one may
 */
export const countAttempt = (engine: Engine, email: string, now: number): Promise<number> =>
	inTransaction(engine, async (db) => {
		const begun = new Date(now - WINDOW).toISOString();
		await db.deleteFrom('attempts').where('since', '<', begun).execute();
		const { since, count } = await db
			.insertInto('attempts')
			.values({ key: keyOf(email), since: new Date(now).toISOString(), count: 1 })
			.onConflict((conflict) =>
				conflict.column('key').doUpdateSet(({ eb }) => ({ count: eb('attempts.count', '+', 1) }))
			)
			.returning(['since', 'count'])
			.executeTakeFirstOrThrow();
		if (count <= MOST) return 0;
		return Math.max(1, Math.ceil((Date.parse(since) + WINDOW - now) / 1000));
	});

/** Forgets the attempts at an account, whose password was right at last. */
export const forgetAttempts = (engine: Engine, email: string): Promise<unknown> =>
	inTransaction(engine, (db) =>
		db.deleteFrom('attempts').where('key', '=', keyOf(email)).execute()
	);
