import { describe, expect, it } from 'vitest';
import {
	isForThisComputer,
	isFromOwnPage,
	isFromPageOf,
	isOwnServer
} from '../../src/start/own-server.mjs';
import { readSettings } from '../../src/start/settings.mjs';

describe('a server of one person', () => {
	it.each([
		[{}, true],
		[{ HOST: 'localhost', PORT: '8080' }, true],
		[{ HOST: '::1' }, true],
		[{ HOST: '0.0.0.0', ORIGIN: 'http://127.0.0.1:3000' }, false],
		[{ ORIGIN: 'https://plumbline.example' }, false],
		[{ PLUMBLINE_PROXY: '127.0.0.1', ORIGIN: 'http://127.0.0.1:3000' }, false],
		[{ PLUMBLINE_READ_ONLY: '1' }, false]
	])('%j: %s', (env, is) => {
		expect(isOwnServer(readSettings(env))).toBe(is);
	});
});

const asked = (headers: Record<string, string>) => ({ headers: new Headers(headers) });

describe('a request', () => {
	it.each([
		['127.0.0.1:3000', true],
		['localhost:3000', true],
		['[::1]:3000', true],
		['localhost:4000', false],
		['localhost', false],
		['plumbline.example:3000', false],
		['127.0.0.1.plumbline.example:3000', false],
		['', false],
		['a b', false]
	])('to “%s” is for this computer by its own name: %s', (host, is) => {
		expect(isForThisComputer(asked({ host }), 'http://127.0.0.1:3000')).toBe(is);
	});

	it.each([
		[{ origin: 'http://localhost:3000' }, true],
		[{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, true],
		[{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, false],
		[{ origin: 'http://127.0.0.1:3000' }, false],
		[{ origin: 'http://localhost:4000' }, false],
		[{ origin: 'https://elsewhere.example' }, false],
		[{ origin: 'null' }, false],
		[{}, false]
	])('with %j comes from a page of this server: %s', (headers, is) => {
		expect(isFromOwnPage(asked({ host: 'localhost:3000', ...headers }))).toBe(is);
	});
});

it.each([
	['a page of its own', { host: 'a.example', origin: 'https://a.example' }, true],
	['behind a proxy at a port', { host: 'a.example:80', origin: 'https://a.example' }, true],
	['a page of another site', { host: 'a.example', origin: 'https://b.example' }, false],
	['a page without TLS', { host: 'a.example', origin: 'http://a.example' }, false],
	['another name for the server', { host: 'b.example', origin: 'https://a.example' }, false],
	['no page', { host: 'a.example' }, false],
	['a page that hides', { host: 'a.example', origin: 'null' }, false],
	[
		...(['what a browser says is of another site'] as const),
		...([
			{ host: 'a.example', origin: 'https://a.example', 'sec-fetch-site': 'cross-site' }
		] as const),
		false
	]
])('for others, a server takes what comes from %s: %j, %s', (_, headers, is) => {
	const request = { headers: new Headers(headers) };
	expect(isFromPageOf(request, 'https://a.example')).toBe(is);
});
