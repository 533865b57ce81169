import type { Result } from '../base/types.ts';
import type { StoreFailure } from './workspace.ts';

/** What an account may be: an owner does everything, an editor makes and publishes datasets. */
export type AccountRole = 'owner' | 'editor';

/** Somebody who may sign in. */
export interface Account {
	readonly id: string;
	readonly email: string;
	/** As history shows it. */
	readonly name: string;
	readonly role: AccountRole;
}

/** What somebody writes who becomes an account. */
export interface NewAccount {
	readonly email: string;
	readonly name: string;
	readonly password: string;
}

/** Why there is no such account now, at the field that it is about. */
export interface AccountRefusal {
	readonly kind: 'refused';
	readonly field: keyof NewAccount;
	readonly because: string;
}

/** What a browser keeps of a session. */
export interface SessionCookie {
	readonly name: string;
	readonly value: string;
	/** Seconds. */
	readonly maxAge: number;
}

export type SignInProblem =
	| StoreFailure
	/** The address or the password is wrong; which of them is not disclosed. */
	| { readonly kind: 'wrong' }
	/** @property seconds until it can be tried again */
	| { readonly kind: 'too-often'; readonly seconds: number };

/** A link by which somebody becomes an editor. */
export interface Invitation {
	/** By which it is revoked: it opens nothing. */
	readonly id: string;
	readonly expiresAt: string;
}

/** What a program writes with. */
export interface ApiToken {
	/** By which it is revoked: it opens nothing. */
	readonly id: string;
	readonly name: string;
	readonly createdAt: string;
	/** Whose it is; null for who uses the server’s own computer. */
	readonly account: Account | null;
}

/** Something that is shown once, and cannot be found out again. */
export type WithToken<Thing> = Thing & { readonly token: string };

/** Keeps who may sign in, and what they sign in with. */
export interface AccountStore {
	add(
		account: NewAccount,
		role: AccountRole
	): Promise<Result<Account, StoreFailure | AccountRefusal>>;
	list(): Promise<Result<readonly Account[], StoreFailure>>;
	/** Gives an account another password, and ends its sessions. @returns null where there is none */
	setPassword(
		email: string,
		password: string
	): Promise<Result<Account | null, StoreFailure | AccountRefusal>>;
	/**
	 * Gives who is signed in another password, where they know the current one, and ends all sessions of the account.
	 * @returns the new session of who did it
	 */
	changePassword(
		email: string,
		current: string,
		next: string
	): Promise<Result<SessionCookie, SignInProblem | AccountRefusal>>;
	/** Removes an account with its sessions and tokens. */
	remove(id: string): Promise<Result<null, StoreFailure>>;

	signIn(
		email: string,
		password: string
	): Promise<Result<{ readonly account: Account; readonly cookie: SessionCookie }, SignInProblem>>;
	/** Who is signed in by the cookies of a request; null for nobody. */
	signedIn(cookies: string): Promise<Result<Account | null, StoreFailure>>;
	/** Ends the session of the cookies of a request. @returns what the browser is to forget */
	signOut(cookies: string): Promise<Result<SessionCookie | null, StoreFailure>>;

	invite(by: Account | null): Promise<Result<WithToken<Invitation>, StoreFailure>>;
	/** The tokens that can still be used, the newest first. */
	invitations(): Promise<Result<readonly Invitation[], StoreFailure>>;
	/** Whether an invitation can still be used. */
	isInvited(token: string): Promise<Result<boolean, StoreFailure>>;
	uninvite(id: string): Promise<Result<null, StoreFailure>>;
	/** Makes an editor of who has an invitation, which is then used up; null where it cannot be used. */
	accept(
		token: string,
		account: NewAccount
	): Promise<Result<Account | null, StoreFailure | AccountRefusal>>;

	/** Makes a token. @param account null for who uses the server’s own computer */
	makeToken(
		account: Account | null,
		name: string
	): Promise<Result<WithToken<ApiToken>, StoreFailure>>;
	/** The tokens of an account, or of who uses the server’s own computer; all of them where `of` is undefined. */
	tokens(of?: Account | null): Promise<Result<readonly ApiToken[], StoreFailure>>;
	revokeToken(id: string): Promise<Result<boolean, StoreFailure>>;
	/** The token that a program shows; null where there is none. */
	shownToken(token: string): Promise<Result<ApiToken | null, StoreFailure>>;
}
