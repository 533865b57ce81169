import { isIP } from 'node:net';

/**
 * @typedef {object} Settings how a server runs
 * @property {string} host where it listens
 * @property {number} port
 * @property {string} origin the address that readers use: it stands in pages and codes
 * @property {readonly string[]} proxies the addresses of those whose header is believed
 * @property {string} addressHeader in which a proxy tells who asks
 * @property {number} addressDepth the index of that in the header, from its end
 * @property {number} longestAddress characters
 * @property {number} largestBody bytes
 * @property {number} largestChange bytes of what its owner sends to be kept
 * @property {boolean} isReadOnly whether nobody may change anything, not even its owner
 * @property {string | null} secret what cookies of sessions are signed with; null for one that the database keeps
 * @property {number} most requests at the same time
 * @property {number | null} rate requests of one asker in a second; 0 for any number, null where nobody set it
 * @property {number} slow ms from which an answer is noted
 * @property {number} stopWithin seconds
 */

/** Why a server does not start, in a sentence for whoever starts it. */
export class WrongSetting extends Error {}

/**
 * Reads how to run from the environment.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Settings}
 */
export function readSettings(env) {
	const host = env.HOST || '127.0.0.1';
	const port = wholeNumber(env, 'PORT', 3000);
	if (port < 1 || port > 65_535)
		throw new WrongSetting(`PORT is ${port}; write one from 1 to 65535.`);
	const proxies = (env.PLUMBLINE_PROXY ?? '').split(/[\s,]+/).filter(Boolean);
	const stranger = proxies.find((proxy) => !isIP(proxy));
	if (stranger) {
		throw new WrongSetting(
			`PLUMBLINE_PROXY names “${stranger}”; write IP addresses separated by commas.`
		);
	}
	if (env.ADDRESS_HEADER && proxies.length === 0) {
		throw new WrongSetting(
			'ADDRESS_HEADER is set, but no trusted proxy is named: set PLUMBLINE_PROXY to its IP address.'
		);
	}
	return {
		host,
		port,
		origin: originOf(env, host, port, proxies.length > 0),
		proxies,
		addressHeader: (env.ADDRESS_HEADER || 'x-forwarded-for').toLowerCase(),
		addressDepth: Math.max(1, wholeNumber(env, 'XFF_DEPTH', 1)),
		longestAddress: wholeNumber(env, 'PLUMBLINE_MAX_ADDRESS', 8000),
		largestBody: bytes(env, 'BODY_SIZE_LIMIT', 16_384),
		largestChange: wholeNumber(env, 'PLUMBLINE_MAX_BYTES', 300_000_000),
		isReadOnly: env.PLUMBLINE_READ_ONLY === '1',
		secret: secretOf(env),
		most: Math.max(1, wholeNumber(env, 'PLUMBLINE_MAX_REQUESTS', 256)),
		rate: env.PLUMBLINE_RATE ? wholeNumber(env, 'PLUMBLINE_RATE', 0) : null,
		slow: wholeNumber(env, 'PLUMBLINE_SLOW_MS', 1000),
		stopWithin: wholeNumber(env, 'SHUTDOWN_TIMEOUT', 5)
	};
}

/** @param {string} host */
export const isLoopback = (host) =>
	host === 'localhost' || host === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(host);

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} host
 * @param {number} port
 * @param {boolean} isBehindProxy
 */
function originOf(env, host, port, isBehindProxy) {
	if (env.ORIGIN) return checkedOrigin(env.ORIGIN);
	const example = 'for example ORIGIN=https://plumbline.example';
	if (isBehindProxy) {
		throw new WrongSetting(
			`ORIGIN is missing: behind a proxy the server cannot know the address that readers use. Set it, ${example}`
		);
	}
	if (!isLoopback(host)) {
		throw new WrongSetting(
			`ORIGIN is missing: HOST=${host} serves other computers, and pages and embed codes name the address that readers use. Set it,  ${example}`
		);
	}
	return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}

/** @param {string} written */
function checkedOrigin(written) {
	const address = URL.canParse(written) ? new URL(written) : null;
	if (!address || !/^https?:\/\/[^/?#@\\]+\/?$/i.test(written)) {
		throw new WrongSetting(
			`ORIGIN is “${written}”; write http:// or https:// and a name, without a path, for example https://plumbline.example`
		);
	}
	return address.origin;
}

const SHORTEST_SECRET = 32; // characters

/** @param {Readonly<Record<string, string | undefined>>} env */
function secretOf({ PLUMBLINE_SECRET: secret }) {
	if (!secret) return null;
	if (secret.length >= SHORTEST_SECRET) return secret;
	throw new WrongSetting(
		`PLUMBLINE_SECRET has ${secret.length} characters; write ${SHORTEST_SECRET} or more that nobody can guess, as “openssl rand -base64 32” makes them.`
	);
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} name
 * @param {number} otherwise
 */
function wholeNumber(env, name, otherwise) {
	const written = env[name];
	if (!written) return otherwise;
	if (/^\d{1,9}$/.test(written)) return Number(written);
	throw new WrongSetting(`${name} is “${written}”; write a whole number in digits only.`);
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} name
 * @param {number} otherwise
 */
function bytes(env, name, otherwise) {
	const written = env[name];
	if (!written) return otherwise;
	const [, digits, unit] = /^(\d{1,9})([KM]?)$/i.exec(written) ?? [];
	if (!digits) throw new WrongSetting(`${name} is “${written}”; write bytes, or 512K, or 2M.`);
	const times = { '': 1, K: 1024, M: 1024 ** 2 }[(unit ?? '').toUpperCase()] ?? 1;
	return Number(digits) * times;
}
