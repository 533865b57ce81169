import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { betterAuth } from 'better-auth/minimal';
import { secondsInDay } from 'date-fns/constants';
import { v7 as uuid } from 'uuid';
import * as v from 'valibot';
import { fail, ok, type Result } from '../../../base/types.ts';
import type { AccountRefusal, NewAccount } from '../../accounts.ts';
import type { Engine } from '../database/engine.ts';

/** Characters of a password. */
export const PASSWORD = { least: 12, most: 128 };

const LONGEST = { email: 254, name: 100 };

const password = v.pipe(
	v.string(),
	v.minLength(PASSWORD.least, `A password has at least ${PASSWORD.least} characters.`),
	v.maxLength(PASSWORD.most, `A password has at most ${PASSWORD.most} characters.`)
);

const email = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.maxLength(LONGEST.email, `An address has at most ${LONGEST.email} characters.`),
	v.email('Write an email address, for example ada@example.org.')
);

const name = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('Write a name: history shows it.'),
	v.maxLength(LONGEST.name, `A name has at most ${LONGEST.name} characters.`)
);

const FIELDS = { email, name, password };

/** An account as it may be kept, or the first field that cannot be. */
export function checkedAccount<Field extends keyof NewAccount>(
	account: Pick<NewAccount, Field>
): Result<Pick<NewAccount, Field>, AccountRefusal> {
	const checked: Partial<NewAccount> = {};
	for (const [field, written] of Object.entries(account) as [Field, string][]) {
		const read = v.safeParse(FIELDS[field], written);
		if (!read.success) return fail({ kind: 'refused', field, because: read.issues[0].message });
		Object.assign(checked, { [field]: read.output });
	}
	return ok(checked as Pick<NewAccount, Field>);
}

const DAYS = 14; // that a session lasts

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * What better-auth does here: it keeps passwords as scrypt, and sessions, in tables of our migrations. None of its own
 * addresses is served: only what is called here can be asked of it.
 * @param origin of the server: where it is https, so are the cookies
 */
export const authorityOn = (engine: Engine, origin: string, secret: string) =>
	betterAuth({
		...{ baseURL: origin, secret, telemetry: { enabled: false }, logger: { disabled: true } },
		database: kyselyAdapter(engine.db, { type: engine.kind }),
		emailAndPassword: {
			...{ enabled: true, disableSignUp: true },
			...{ minPasswordLength: PASSWORD.least, maxPasswordLength: PASSWORD.most }
		},
		user: {
			modelName: 'accounts',
			fields: { ...times, emailVerified: 'email_verified' },
			additionalFields: { role: { type: 'string', required: true, input: false } }
		},
		session: {
			modelName: 'sessions',
			fields: {
				...{ ...times, userId: 'account', expiresAt: 'expires_at' },
				...{ ipAddress: 'ip', userAgent: 'user_agent' }
			},
			...{ expiresIn: DAYS * secondsInDay, disableSessionRefresh: true }
		},
		account: {
			modelName: 'credentials',
			fields: {
				...{ ...times, userId: 'account', providerId: 'provider', accountId: 'provider_account' },
				...{ accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token' },
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at'
			}
		},
		verification: { modelName: 'verifications', fields: { ...times, expiresAt: 'expires_at' } },
		advanced: {
			cookiePrefix: 'plumbline',
			database: { generateId: () => uuid(), validateSchema: false }
		}
	});

export type Authority = ReturnType<typeof authorityOn>;
