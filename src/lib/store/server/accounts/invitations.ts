import type { Account, Invitation, Told } from '../../accounts.ts';
import type { Connection } from '../database/engine.ts';
import { hashOf, newToken } from '../token.ts';

const DAYS = 7; // that an invitation can be used
const IN_DAY = 24 * 60 * 60_000; // ms

const instant = (now: number): string => new Date(now).toISOString();

/** Makes a link by which somebody becomes an editor, once. */
export async function invite(
	db: Connection,
	by: Account | null,
	now: number
): Promise<Told<Invitation>> {
	const token = newToken();
	const [id, expiresAt] = [hashOf(token), instant(now + DAYS * IN_DAY)];
	await db.deleteFrom('invitations').where('expires_at', '<=', instant(now)).execute();
	const row = { hash: id, by: by?.id ?? null, created_at: instant(now), expires_at: expiresAt };
	await db.insertInto('invitations').values(row).execute();
	return { id, expiresAt, token };
}

/** The invitations that can be used, the newest first. */
export async function openInvitations(db: Connection, now: number): Promise<Invitation[]> {
	const rows = await db
		.selectFrom('invitations')
		.select(['hash', 'expires_at'])
		.where('expires_at', '>', instant(now))
		.orderBy('created_at', 'desc')
		.orderBy('hash')
		.execute();
	return rows.map(({ hash, expires_at: expiresAt }) => ({ id: hash, expiresAt }));
}

/** Whether an invitation can be used. */
export async function isInvited(db: Connection, token: string, now: number): Promise<boolean> {
	const one = db.selectFrom('invitations').select('hash').where('hash', '=', hashOf(token));
	return (await one.where('expires_at', '>', instant(now)).executeTakeFirst()) !== undefined;
}

/** Takes an invitation that is used. @returns whether it could be: of two at once, one has it */
export async function takeInvitation(db: Connection, token: string, now: number): Promise<boolean> {
	const one = db.deleteFrom('invitations').where('hash', '=', hashOf(token));
	const { numDeletedRows } = await one.where('expires_at', '>', instant(now)).executeTakeFirst();
	return numDeletedRows > 0n;
}
