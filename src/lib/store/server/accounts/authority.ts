import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { betterAuth } from 'better-auth/minimal';
import { v7 as uuid } from 'uuid';
import type { Engine } from '../database/engine.ts';
import { PASSWORD } from './checked-account.ts';

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
			...{ expiresIn: DAYS * 24 * 60 * 60, disableSessionRefresh: true }
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
