import { isIPv6 } from 'node:net';
import { isLoopback } from './settings.mjs';

/**
 * Who asks, for counting alone: the address of the connection, or where that is a named proxy, what its header says.
 * Null where it may be anybody, since it comes from this computer, where an unnamed proxy may stand.
 * @param {{ headers: import('node:http').IncomingHttpHeaders, socket: { remoteAddress?: string | undefined } }} request
 * @param {Pick<import('./settings.mjs').Settings, 'proxies' | 'addressHeader' | 'addressDepth' | 'rate'>} settings
 * @returns {string | null}
 */
export function askerOf({ headers, socket }, { proxies, addressHeader, addressDepth, rate }) {
	const connected = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	if (proxies.includes(connected)) {
		const forwarded = String(headers[addressHeader] ?? '')
			.split(',')
			.at(-addressDepth)
			?.trim();
		return forwarded ? networkOf(forwarded) : connected;
	}
	return isLoopback(connected) && rate === null ? null : networkOf(connected);
}

/**
 * Of IPv6 the first half, which one asker has whole.
 * @param {string} address
 */
function networkOf(address) {
	if (!isIPv6(address)) return address.slice(0, 64);
	const [before = '', after] = address.split('::');
	const front = before.split(':').filter(Boolean);
	const back = (after ?? '').split(':').filter(Boolean);
	const gap = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
	return [...front, ...gap, ...back]
		.slice(0, 4)
		.map((part) => part.replace(/^0+(?=.)/, ''))
		.join(':');
}
