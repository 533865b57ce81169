import { millisecondsInDay } from '../../../dates/span.ts';
import type { Account, ApiToken, Invitation, WithToken } from '../../accounts.ts';
import type { Connection } from '../database/engine.ts';
import { hashOf, newToken } from '../token.ts';
import { accountOf } from './account-rows.ts';

/** By which it is known for what it is, wherever it turns up. */
const BEGINS = 'plumbline_';

const LONGEST = 100; // characters of a name

/** Makes what a program writes with. */
export async function makeToken(
	db: Connection,
	account: Account | null,
	name: string,
	now: number
): Promise<WithToken<ApiToken>> {
	const token = BEGINS + newToken();
	const row = {
		...{ hash: hashOf(token), account: account?.id ?? null },
		...{ name: name.slice(0, LONGEST).toWellFormed(), created_at: new Date(now).toISOString() }
	};
	await db.insertInto('tokens').values(row).execute();
	return { id: row.hash, name: row.name, createdAt: row.created_at, account, token };
}

const rows = (db: Connection) =>
	db
		.selectFrom('tokens')
		.leftJoin('accounts', 'accounts.id', 'tokens.account')
		.select(['tokens.hash', 'tokens.name', 'tokens.created_at', 'tokens.account'])
		.select(['accounts.email', 'accounts.role', 'accounts.name as whose']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

/** A token as it is listed; null where its account is gone, or may do nothing. */
function tokenOf({ hash, name, created_at: createdAt, account: id, ...of }: Row): ApiToken | null {
	const known = { id: hash, name, createdAt };
	if (id === null) return { ...known, account: null };
	const { email, role, whose } = of;
	if (email === null || role === null || whose === null) return null;
	const account = accountOf({ id, email, role, name: whose });
	return account && { ...known, account };
}

/** The tokens of an account, of who uses the server’s own computer, or all. */
export async function tokensOf(
	db: Connection,
	account: Account | null | undefined
): Promise<ApiToken[]> {
	const all = rows(db).orderBy('tokens.created_at', 'desc').orderBy('tokens.hash');
	const wanted =
		account === undefined
			? all
			: account === null
				? all.where('tokens.account', 'is', null)
				: all.where('tokens.account', '=', account.id);
	return (await wanted.execute()).map(tokenOf).filter((one) => one !== null);
}

/** The token that a program shows; null where there is none. */
export async function shownToken(db: Connection, token: string): Promise<ApiToken | null> {
	const row = await rows(db).where('tokens.hash', '=', hashOf(token)).executeTakeFirst();
	return row ? tokenOf(row) : null;
}

const DAYS = 7; // that an invitation can be used

const instant = (now: number): string => new Date(now).toISOString();

/** Makes a link by which somebody becomes an editor, once. */
export async function invite(
	db: Connection,
	by: Account | null,
	now: number
): Promise<WithToken<Invitation>> {
	const token = newToken();
	const [id, expiresAt] = [hashOf(token), instant(now + DAYS * millisecondsInDay)];
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
