import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES } from 'node:http';
import { askerOf } from './asker.mjs';
import { healthOf } from './health.mjs';
import { limitsOf } from './limits.mjs';
import { loggedPath, logLine } from './log.mjs';
import { pageOf, refuse } from './refuse.mjs';
import { safeHeaders } from './safe-headers.mjs';

const HEADERS = 32_768; // bytes, the address among them
const SENT_WITHIN = 30_000; // ms that a request may take to arrive

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => unknown} Handler
 * @typedef {(level: 'info' | 'warning' | 'error', event: string, more?: Record<string, string | number | undefined>) => void} Log
 */

/**
 * A server of the app: says that it is there, keeps its limits, gives every request an id, and notes what went
 * slowly or wrong.
 * @param {Handler} handler of the app
 * @param {import('./settings.mjs').Settings} settings
 * @param {Log} [log]
 */
export function serverOf(handler, settings, log = logLine) {
	const refusalOf = limitsOf(settings);
	const server = createServer({ maxHeaderSize: HEADERS, requestTimeout: SENT_WITHIN });
	let running = 0;
	server.on('request', (request, response) => {
		const { url = '/', method } = request;
		const [path = '/'] = url.split('?', 1);
		const id = randomUUID();
		const begun = performance.now();
		// Never what the asker made up.
		request.headers['x-request-id'] = id;
		delete request.headers['x-plumbline-asker'];
		const asker = askerOf(request, settings);
		if (asker !== null) request.headers['x-plumbline-asker'] = asker;
		response.setHeader('x-request-id', id);
		for (const [name, value] of Object.entries(safeHeaders(path))) response.setHeader(name, value);
		keepPolicyOfPage(response);
		if (path === '/health') {
			response.setHeader('content-type', 'application/json');
			response.setHeader('cache-control', 'no-store');
			void healthOf(server.listening).then(({ isWell, ...health }) => {
				response.writeHead(isWell ? 200 : 503);
				response.end(JSON.stringify(health));
			});
			return;
		}
		const refusal = refusalOf(request, running);
		if (refusal) {
			// What is still being sent is not read.
			if (refusal.status === 411 || refusal.status === 413)
				response.setHeader('connection', 'close');
			refuse(request, response, refusal);
			return;
		}
		running++;
		response.once('close', () => {
			running--;
			const ms = Math.round(performance.now() - begun);
			if (ms < settings.slow) return;
			const status = response.headersSent ? response.statusCode : 'not answered';
			log('warning', 'slow', { request: id, method, path: loggedPath(path), status, ms });
		});
		handler(request, response, () => {
			refuse(request, response, {
				status: 404,
				message: 'There is no such page',
				hint: 'Check the address.'
			});
		});
	});
	server.on('clientError', answerUnreadable);
	return server;
}

/**
 * A browser takes the headers of a 304 for those of the page that it has: it must not get another policy.
 * @param {import('node:http').ServerResponse} response
 */
function keepPolicyOfPage(response) {
	const writeHead = /** @type {(...args: unknown[]) => typeof response} */ (
		response.writeHead.bind(response)
	);
	response.writeHead = (/** @type {unknown[]} */ ...args) => {
		if (args[0] === 304) response.removeHeader('content-security-policy');
		return writeHead(...args);
	};
}

/**
 * Answers what could not be read as a request.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
function answerUnreadable({ code }, socket) {
	if (code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
		return;
	}
	const isLong = code === 'HPE_HEADER_OVERFLOW';
	const status = isLong ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
	const reason = STATUS_CODES[status] ?? '';
	const hint = isLong
		? `Its address and headers together may take up to ${HEADERS} bytes.`
		: 'It is not valid HTTP, or it came too slowly.';
	const body = pageOf(status, 'This request cannot be read', hint);
	const headers = Object.entries({
		...safeHeaders('/'),
		'content-type': 'text/html; charset=utf-8',
		'content-length': String(Buffer.byteLength(body)),
		connection: 'close'
	});
	const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	socket.end(`HTTP/1.1 ${status} ${reason}\r\n${head}\r\n${body}`);
}
