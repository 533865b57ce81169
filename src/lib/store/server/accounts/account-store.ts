import { TooMany, Turns } from '../../../base/turns.ts';
import { fail, ok, type Result } from '../../../base/types.ts';
import type { Account, AccountStore } from '../../accounts.ts';
import type { StoreFailure } from '../../workspace.ts';
import { attempted, type Context } from '../database/context.ts';
import { type Connection, type Engine, inTransaction, whenFree } from '../database/engine.ts';
import { accountOf, accountsIn } from './account-rows.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { type Authority, authorityOn, checkedAccount, PASSWORD } from './authority.ts';
import { addAccount, setPassword } from './new-account.ts';
import { keptSecret, sessionCookie } from './session-cookie.ts';
import {
	invite,
	isInvited,
	makeToken,
	openInvitations,
	shownToken,
	takeInvitation,
	tokensOf
} from './tokens.ts';

export interface AccountOptions extends Pick<Context, 'log'> {
	/** Of the server. */
	readonly origin: string;
	/** What cookies are signed with; null for one that the database keeps. */
	readonly secret: string | null;
	/** Epoch milliseconds. */
	readonly now?: () => number;
}

const AT_ONCE = 2; // passwords that are looked at: each takes 32 MB for a moment
const WAITING = 20;

const BUSY: StoreFailure = {
	...{ kind: 'failed', reason: 'busy', because: 'many are signing in at this moment' },
	hint: 'do it again in a moment'
};

/** Accounts in the database of the datasets. */
export class DatabaseAccounts implements AccountStore {
	readonly #engine: Engine;
	readonly #options: AccountOptions;
	readonly #turns = new Turns(AT_ONCE, WAITING);
	#authority: Promise<Authority> | null = null;

	constructor(engine: Engine, options: AccountOptions) {
		[this.#engine, this.#options] = [engine, options];
	}

	add(...[account, role]: Parameters<AccountStore['add']>): ReturnType<AccountStore['add']> {
		return this.#asked(async () => {
			const added = await this.#turns.take(() => addAccount(this.#engine, account, role));
			return added.ok ? ok(added.value!) : added;
		});
	}

	list(): ReturnType<AccountStore['list']> {
		return this.#read(async (db) =>
			(await accountsIn(db).orderBy('email').execute()).map(accountOf).filter((one) => one !== null)
		);
	}

	setPassword(
		...[email, password]: Parameters<AccountStore['setPassword']>
	): ReturnType<AccountStore['setPassword']> {
		return this.#asked(() =>
			this.#turns.take(() => setPassword(this.#engine, email.trim().toLowerCase(), password))
		);
	}

	async changePassword(
		...[email, current, next]: Parameters<AccountStore['changePassword']>
	): ReturnType<AccountStore['changePassword']> {
		// Before it counts as an attempt.
		const checked = checkedAccount({ password: next });
		if (!checked.ok) return checked;
		const known = await this.signIn(email, current);
		if (!known.ok) return known;
		const changed = await this.setPassword(email, next);
		if (!changed.ok) return changed;
		const signed = await this.signIn(email, next);
		return signed.ok ? ok(signed.value.cookie) : signed;
	}

	remove(id: string): ReturnType<AccountStore['remove']> {
		return this.#written(async (db) => {
			for (const table of ['sessions', 'credentials', 'tokens'] as const) {
				await db.deleteFrom(table).where('account', '=', id).execute();
			}
			await db.deleteFrom('invitations').where('by', '=', id).execute();
			await db.deleteFrom('accounts').where('id', '=', id).execute();
			return null;
		});
	}

	signIn(
		...[written, password]: Parameters<AccountStore['signIn']>
	): ReturnType<AccountStore['signIn']> {
		return this.#asked(async (): Promise<Awaited<ReturnType<AccountStore['signIn']>>> => {
			const email = written.trim().toLowerCase();
			const seconds = await countAttempt(this.#engine, email, this.#now());
			if (seconds > 0) return fail({ kind: 'too-often', seconds });
			if (password.length > PASSWORD.most) return fail({ kind: 'wrong' });
			const { api } = await this.#signing();
			const answer = await this.#turns.take(() =>
				whenFree(() => api.signInEmail({ body: { email, password }, asResponse: true }))
			);
			if (answer.status >= 500) throw new Error('better-auth could not look at a password');
			const row = answer.ok
				? await accountsIn(this.#engine.db).where('email', '=', email).executeTakeFirst()
				: null;
			const [account, cookie] = [row ? accountOf(row) : null, sessionCookie(answer.headers)];
			if (!account || !cookie) return fail({ kind: 'wrong' });
			await forgetAttempts(this.#engine, email);
			return ok({ account, cookie });
		});
	}

	signedIn(cookies: string): ReturnType<AccountStore['signedIn']> {
		return this.#asked(async () => {
			const { api } = await this.#signing();
			const headers = new Headers({ cookie: cookies });
			const session = await whenFree(() => api.getSession({ headers }));
			return ok(session && accountOf(session.user));
		});
	}

	signOut(cookies: string): ReturnType<AccountStore['signOut']> {
		return this.#asked(async () => {
			const { api } = await this.#signing();
			const request = { headers: new Headers({ cookie: cookies }), returnHeaders: true } as const;
			return ok(sessionCookie((await whenFree(() => api.signOut(request))).headers));
		});
	}

	invite(by: Account | null): ReturnType<AccountStore['invite']> {
		return this.#written((db) => invite(db, by, this.#now()));
	}

	invitations(): ReturnType<AccountStore['invitations']> {
		return this.#read((db) => openInvitations(db, this.#now()));
	}

	isInvited(token: string): ReturnType<AccountStore['isInvited']> {
		return this.#read((db) => isInvited(db, token, this.#now()));
	}

	uninvite(id: string): ReturnType<AccountStore['uninvite']> {
		return this.#written(async (db) => {
			await db.deleteFrom('invitations').where('hash', '=', id).execute();
			return null;
		});
	}

	accept(
		...[token, account]: Parameters<AccountStore['accept']>
	): ReturnType<AccountStore['accept']> {
		return this.#asked(async () => {
			// Before its password is made, which takes long, and anybody could ask for.
			if (!(await isInvited(this.#engine.db, token, this.#now()))) return ok(null);
			return this.#turns.take(() =>
				addAccount(this.#engine, account, 'editor', (db) => takeInvitation(db, token, this.#now()))
			);
		});
	}

	makeToken(
		...[account, name]: Parameters<AccountStore['makeToken']>
	): ReturnType<AccountStore['makeToken']> {
		return this.#written((db) => makeToken(db, account, name, this.#now()));
	}

	tokens(of?: Account | null): ReturnType<AccountStore['tokens']> {
		return this.#read((db) => tokensOf(db, of));
	}

	revokeToken(id: string): ReturnType<AccountStore['revokeToken']> {
		return this.#written(async (db) => {
			const gone = db.deleteFrom('tokens').where('hash', '=', id);
			return (await gone.executeTakeFirst()).numDeletedRows > 0n;
		});
	}

	shownToken(token: string): ReturnType<AccountStore['shownToken']> {
		return this.#read((db) => shownToken(db, token));
	}

	/** What knows sessions; made when it is first asked for. */
	#signing(): Promise<Authority> {
		const { origin, secret } = this.#options;
		this.#authority ??= Promise.resolve(secret ?? keptSecret(this.#engine)).then(
			(signing) => authorityOn(this.#engine, origin, signing),
			(error: unknown) => {
				this.#authority = null;
				throw error;
			}
		);
		return this.#authority;
	}

	/** Does some work that the database, or too many others, may refuse. */
	#asked<Value, Problem>(
		work: () => Promise<Result<Value, Problem>>
	): Promise<Result<Value, Problem | StoreFailure>> {
		return attempted(this.#options, async (): Promise<Result<Value, Problem | StoreFailure>> => {
			try {
				return await work();
			} catch (error) {
				if (error instanceof TooMany) return fail(BUSY);
				throw error;
			}
		});
	}

	#read<Value>(work: (db: Connection) => Promise<Value>): Promise<Result<Value, StoreFailure>> {
		return this.#asked(async () => ok(await whenFree(() => work(this.#engine.db))));
	}

	#written<Value>(work: (db: Connection) => Promise<Value>): Promise<Result<Value, StoreFailure>> {
		return this.#asked(async () => ok(await inTransaction(this.#engine, work)));
	}

	#now(): number {
		return this.#options.now?.() ?? Date.now();
	}
}
