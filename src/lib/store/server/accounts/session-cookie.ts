import { parseSetCookieHeader } from 'better-auth/cookies/utils';
import type { SessionCookie } from '../../accounts.ts';

/** The cookie of a session among those that better-auth sets; null where it set none. */
export function sessionCookie(headers: Headers): SessionCookie | null {
	for (const header of headers.getSetCookie()) {
		for (const [name, { value, 'max-age': age }] of parseSetCookieHeader(header)) {
			if (name.endsWith('.session_token')) return { name, value, maxAge: age ?? 0 };
		}
	}
	return null;
}
