import { askerOf } from './asker.mjs';
import { Rate } from './rate.mjs';

/** Where those who may write send what is to be kept. Of others the body is never read. */
const CHANGES = /^(\/api\/v1)?\/drafts(\/[\w-]+\/changes)?\/?(\?|$)/;

const USUAL_RATE = 50; // requests in a second
const BURST = 6; // seconds of that at once

/**
 * What one server bears: how long an address is, how large what is sent, how often one asker asks, and how
 * many are answered at the same time. Gives a function that says why a request is refused, or null.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {(request: import('node:http').IncomingMessage, running: number) => import('./refuse.mjs').Refusal | null}
 */
export function limitsOf(settings) {
	const { longestAddress, most } = settings;
	const largestChange = settings.isReadOnly ? 0 : settings.largestChange;
	const perSecond = settings.rate ?? USUAL_RATE;
	const rate = perSecond > 0 ? new Rate(perSecond, perSecond * BURST) : null;
	return (request, running) => {
		const { url = '', headers } = request;
		if (url.length > longestAddress) {
			return {
				status: 414,
				message: 'This address is too long',
				hint: `It has ${url.length} characters; this server reads up to ${longestAddress}. Shorten it.`
			};
		}
		if (headers['transfer-encoding'] !== undefined) {
			return {
				status: 411,
				message: 'This request has no Content-Length',
				hint: 'Give the Content-Length of the body, or leave the body out.'
			};
		}
		const isChange = largestChange > 0 && CHANGES.test(url);
		const largestBody = Math.max(settings.largestBody, isChange ? largestChange : 0);
		if (Number(headers['content-length'] ?? 0) > largestBody) {
			return {
				status: 413,
				message: 'This request sends too much',
				hint: isChange
					? `This server keeps up to ${largestBody} bytes at once. Nothing of it was kept: send it in smaller parts.`
					: `This server takes up to ${largestBody} bytes at this address. Nothing was kept.`
			};
		}
		const asker = rate && askerOf(request, settings);
		const wait = rate && asker !== null ? rate.wait(asker, performance.now()) : 0;
		if (wait > 0) {
			return {
				status: 429,
				message: 'Too many requests came from your network',
				hint: `This server answers ${perSecond} a second. Wait ${wait} s and try again.`,
				retryAfter: wait
			};
		}
		if (running >= most) {
			return {
				status: 503,
				message: 'This server is busy',
				hint: 'It is answering as many requests as it can. Try again in a moment.',
				retryAfter: 1
			};
		}
		return null;
	};
}
