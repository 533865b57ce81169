import type { Cookies } from '@sveltejs/kit';
import type { SessionCookie } from '#lib/store/accounts.ts';

/** Has a browser keep a session, or forget it: no script reads it, and no page of another site sends it. */
export function setSession(cookies: Cookies, { name, value, maxAge }: SessionCookie): void {
	const secure = name.startsWith('__Secure-');
	cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}
