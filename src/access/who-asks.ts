import type { RequestEvent } from '@sveltejs/kit';
import type { Account, ApiToken } from '#lib/store/accounts.ts';
import type { LazyAccounts } from '#lib/store/server/accounts/lazy-accounts.ts';
import { isForThisComputer } from '../start/own-server.mjs';
import type { Asker } from './who-may.ts';

/** Who asks, and how that is known. */
export interface Asking {
	readonly asker: Asker;
	/** Null where nobody signed in, as at the owner’s own computer. */
	readonly account: Account | null;
	/** What a program writes with. */
	readonly token: ApiToken | null;
}

interface Server {
	/** Whether it is of who uses its computer, without an account. */
	readonly isOwn: boolean;
	readonly isReadOnly: boolean;
	readonly accounts: LazyAccounts;
}

const VISITOR: Asking = { asker: 'visitor', account: null, token: null };
const OWN: Asking = { asker: 'owner', account: null, token: null };

/** What is answered alike to everybody, and so kept by caches between. */
const PUBLIC = /^\/(datasets|embed|oembed|_app)(\/|$)/;

/** Who sends a request: by the computer that it comes from, by a session, by a token, or by a link. */
export async function whoAsks(
	{ request, url }: Pick<RequestEvent, 'request' | 'url'>,
	{ isOwn, isReadOnly, accounts }: Server
): Promise<Asking> {
	if (isReadOnly || PUBLIC.test(url.pathname)) return VISITOR;
	const isAtOwn = isOwn && isForThisComputer(request, url.origin);
	if (url.pathname.startsWith('/api/')) return byToken(request, isAtOwn, accounts);
	if (isAtOwn) return OWN;
	const account = isOwn ? null : await signedIn(request, accounts);
	if (account) return { asker: account.role, account, token: null };
	return url.pathname.startsWith('/shared/') ? { ...VISITOR, asker: 'reader' } : VISITOR;
}

async function signedIn({ headers }: Request, accounts: LazyAccounts): Promise<Account | null> {
	const cookies = headers.get('cookie') ?? '';
	if (!cookies.includes('plumbline.session_token=')) return null;
	const store = await accounts.existing();
	const answer = store.ok && store.value ? await store.value.signedIn(cookies) : null;
	return answer?.ok ? answer.value : null;
}

async function byToken(
	{ headers }: Request,
	isAtOwn: boolean,
	accounts: LazyAccounts
): Promise<Asking> {
	const [, shown] = /^Bearer +([\w-]{20,100})$/i.exec(headers.get('authorization') ?? '') ?? [];
	const store = shown === undefined ? null : await accounts.existing();
	const answer = store?.ok && store.value ? await store.value.shownToken(shown!) : null;
	const token = answer?.ok ? answer.value : null;
	if (token?.account) return { asker: token.account.role, account: token.account, token };
	// One without an account is as good as the computer that it was made at.
	return token && isAtOwn ? { ...OWN, token } : VISITOR;
}
