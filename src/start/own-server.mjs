import { isLoopback } from './settings.mjs';

/**
 * Whether a server is of one person at this computer, who owns all that it keeps: it listens to this computer alone,
 * under its own address, and no proxy brings others.
 * @param {Pick<import('./settings.mjs').Settings, 'host' | 'origin' | 'proxies' | 'isReadOnly'>} settings
 */
export const isOwnServer = ({ host, origin, proxies, isReadOnly }) =>
	!isReadOnly && isLoopback(host) && proxies.length === 0 && isLoopback(hostOf(origin));

/**
 * Whether a request is for this computer by one of its own names: a page elsewhere can have its own name mean this
 * computer, and would then be let in.
 * @param {Pick<Request, 'headers'>} request
 * @param {string} origin of the server
 */
export function isForThisComputer({ headers }, origin) {
	const asked = headers.get('host') ?? '';
	if (!URL.canParse(`http://${asked}`)) return false;
	const { hostname, port } = new URL(`http://${asked}`);
	return isLoopback(bare(hostname)) && port === new URL(origin).port;
}

/**
 * Whether a request that changes something comes from a page of the server under the address that it is known by, and was
 * sent to that address.
 * @param {Pick<Request, 'headers'>} request
 * @param {string} origin of the server
 */
export function isFromPageOf({ headers }, origin) {
	const asked = headers.get('host') ?? '';
	if (!isOfSameSite(headers) || !URL.canParse(`http://${asked}`)) return false;
	const isOwnHost = new URL(`http://${asked}`).hostname === new URL(origin).hostname;
	return isOwnHost && headers.get('origin') === origin;
}

/**
 * Whether a request that changes something comes from a page of this server, and not from one that somebody else made.
 * @param {Pick<Request, 'headers'>} request
 */
export function isFromOwnPage({ headers }) {
	const from = headers.get('origin') ?? '';
	return isOfSameSite(headers) && URL.canParse(from) && new URL(from).host === headers.get('host');
}

/**
 * Whether a browser that tells where a request comes from tells of a page of the server.
 * @param {Headers} headers
 */
const isOfSameSite = (headers) => [null, 'same-origin'].includes(headers.get('sec-fetch-site'));

/** @param {string} origin */
const hostOf = (origin) => bare(new URL(origin).hostname);

/** @param {string} hostname */
const bare = (hostname) => hostname.replace(/^\[(.*)\]$/, '$1');
