import { STATUS_CODES } from 'node:http';

/**
 * @typedef {object} Refusal why a request is not answered, for whoever sent it
 * @property {number} status
 * @property {string} message
 * @property {string} hint what to do
 * @property {number} [retryAfter] seconds
 */

/**
 * Answers in the server’s place: as a page, or as JSON to whoever asks for that.
 * @param {Pick<import('node:http').IncomingMessage, 'headers' | 'url'>} request
 * @param {import('node:http').ServerResponse} response
 * @param {Refusal} refusal
 */
export function refuse({ headers, url = '' }, response, { status, message, hint, retryAfter }) {
	const accept = headers.accept ?? '';
	const wantsJson = accept.includes('json') && !accept.includes('text/html');
	if (retryAfter) response.setHeader('retry-after', retryAfter);
	// Pages of other origins read datasets, and why there is none.
	if (/^\/(datasets|embed|oembed|api)\b/.test(url)) {
		response.setHeader('access-control-allow-origin', '*');
		response.setHeader('cross-origin-resource-policy', 'cross-origin');
	}
	if (url.startsWith('/api/')) {
		response.setHeader('content-type', 'application/problem+json');
		response.setHeader('cache-control', 'no-store');
		response.writeHead(status);
		const title = STATUS_CODES[status];
		response.end(JSON.stringify({ type: 'about:blank', title, status, detail: message, hint }));
		return;
	}
	response.setHeader(
		'content-type',
		`${wantsJson ? 'application/json' : 'text/html'}; charset=utf-8`
	);
	response.setHeader('cache-control', 'no-store');
	response.writeHead(status);
	response.end(wantsJson ? JSON.stringify({ message, hint }) : pageOf(status, message, hint));
}

/**
 * @param {number} status
 * @param {string} message
 * @param {string} hint
 */
export const pageOf = (status, message, hint) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${message} · Plumbline</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}h1{font-size:1.4rem}</style>
</head>
<body><main><p>${status}</p><h1>${message}</h1><p>${hint}</p><p><a href="/">All datasets</a></p></main></body>
</html>
`;
