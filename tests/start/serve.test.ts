import { once } from 'node:events';
import { request as ask, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serverOf } from '../../src/start/serve.mjs';
import { readSettings } from '../../src/start/settings.mjs';
import { stopServer } from '../../src/start/stop.mjs';

type Noted = [level: string, event: string, more?: Record<string, unknown> | undefined];

const servers: ReturnType<typeof serverOf>[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** A server on a free port, whose app answers after some ms. */
async function serving(env: Record<string, string> = {}, takes = 0) {
	const noted: Noted[] = [];
	const server = serverOf(
		({ url, headers }, response) =>
			setTimeout(() => {
				if (headers['if-none-match']) response.writeHead(304);
				response.end(`answered ${url}`);
			}, takes),
		readSettings(env),
		(...line) => noted.push(line)
	);
	servers.push(server);
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
	const { port } = server.address() as AddressInfo;
	return { server, noted, port, origin: `http://127.0.0.1:${port}` };
}

/** Asks with the headers that are given, and no others. */
const asking = (port: number, path: string, headers: OutgoingHttpHeaders, method = 'GET') =>
	new Promise<{ answer: IncomingMessage; text: string }>((resolve, reject) => {
		const request = ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
			let text = '';
			answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
			answer.on('end', () => resolve({ answer, text }));
		});
		request.on('error', reject);
		request.end(method === 'POST' && headers['transfer-encoding'] ? 'x' : undefined);
	});

describe('limits, each with its status and a sentence', () => {
	it('414: an address of more than 8,000 characters', async () => {
		const { port, origin } = await serving();
		expect((await fetch(`${origin}/${'x'.repeat(7999)}`)).status).toBe(200);
		const { answer, text } = await asking(port, `/${'x'.repeat(8000)}`, { accept: 'text/html' });
		expect(answer.statusCode).toBe(414);
		expect(text).toContain('<h1>This address is too long</h1>');
		expect(text).toContain('It has 8001 characters; this server reads up to 8000.');
	});

	it('as JSON to whoever asks for that, and from any page where datasets are', async () => {
		const { origin } = await serving();
		const address = `${origin}/datasets/x?q=${'x'.repeat(9000)}`;
		const answer = await fetch(address, { headers: { accept: 'application/json' } });
		expect(answer.status).toBe(414);
		expect(await answer.json()).toHaveProperty('message', 'This address is too long');
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('431: headers beyond what is read', async () => {
		const { port } = await serving();
		const { answer, text } = await asking(port, '/', { cookie: 'x'.repeat(40_000) });
		expect(answer.statusCode).toBe(431);
		expect(text).toContain('may take up to 32768 bytes');
	});

	it('400: what is not a request', async () => {
		const { port } = await serving();
		const text = await new Promise<string>((resolve) => {
			let all = '';
			const socket = connect(port, '127.0.0.1', () => socket.write('plumb line\r\n\r\n'));
			socket.on('data', (piece) => (all += String(piece))).on('end', () => resolve(all));
		});
		expect(text).toContain('HTTP/1.1 400 Bad Request');
		expect(text).toContain('This request cannot be read');
	});

	it('413 and 411: bodies that are large, or do not say how large', async () => {
		const { port, origin } = await serving({ BODY_SIZE_LIMIT: '1K' });
		expect((await fetch(origin, { method: 'POST', body: 'x'.repeat(1024) })).status).toBe(200);
		const large = await fetch(origin, { method: 'POST', body: 'x'.repeat(1025) });
		expect(large.status).toBe(413);
		expect(await large.text()).toContain('up to 1024 bytes');
		const unsaid = await asking(port, '/', { 'transfer-encoding': 'chunked' }, 'POST');
		expect(unsaid.answer.statusCode).toBe(411);
		expect(unsaid.text).toContain('Give the Content-Length of the body, or leave the body out.');
	});

	it('413 of what is to be kept: says that nothing was, and what to do', async () => {
		const { origin } = await serving({ BODY_SIZE_LIMIT: '1K', PLUMBLINE_MAX_BYTES: '2000' });
		const path = '/api/v1/drafts/a/changes';
		const keep = (bytes: number) =>
			fetch(origin + path, { method: 'POST', body: 'x'.repeat(bytes) });
		expect((await keep(2000)).status).toBe(200);
		const large = await keep(2001);
		expect(large.status).toBe(413);
		expect(await large.text()).toContain(
			'keeps up to 2000 bytes at once. Nothing of it was kept: send it in smaller parts.'
		);
	});

	it('429: more from one asker than the rate, until it has waited', async () => {
		const { origin } = await serving({ PLUMBLINE_RATE: '1' });
		const statuses: number[] = [];
		for (let time = 0; time < 6; time++) statuses.push((await fetch(origin)).status);
		expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
		const refused = await fetch(origin);
		expect(refused.status).toBe(429);
		expect(refused.headers.get('retry-after')).toBe('1');
		expect(await refused.text()).toContain('Too many requests came from your network');
		expect((await fetch(`${origin}/health`)).status).toBe(200);
	});

	it('503: more at the same time than is borne, and none is counted twice', async () => {
		const { origin } = await serving({ PLUMBLINE_MAX_REQUESTS: '2' }, 100);
		const statuses = () =>
			Promise.all([1, 2, 3].map(async () => (await fetch(origin)).status)).then((all) =>
				all.sort()
			);
		expect(await statuses()).toEqual([200, 200, 503]);
		expect(await statuses()).toEqual([200, 200, 503]);
	});
});

it('gives every answer, errors too, the headers that keep it safe', async () => {
	const { origin } = await serving();
	for (const path of ['/', '/health', `/${'x'.repeat(9000)}`]) {
		const { headers } = await fetch(origin + path);
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(headers.get('permissions-policy')).toContain('camera=()');
	}
	const embed = await fetch(`${origin}/embed/x`);
	expect(embed.headers.get('content-security-policy')).not.toContain('frame-ancestors');
});

it('leaves a page that a browser has the policy that it came with', async () => {
	const { origin } = await serving();
	const answer = await fetch(origin, { headers: { 'if-none-match': '"x"' } });
	expect(answer.status).toBe(304);
	expect(answer.headers.has('content-security-policy')).toBe(false);
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

describe('what is noted', () => {
	it('names each request by an id of its own, which is also in the answer', async () => {
		const { origin, noted } = await serving({ PLUMBLINE_SLOW_MS: '20' }, 40);
		const headers = { 'x-request-id': 'mine', cookie: 'secret' };
		const answer = await fetch(`${origin}/datasets/x?q=private`, { headers });
		await answer.text();
		const id = answer.headers.get('x-request-id');
		expect(id).toMatch(/^[0-9a-f-]{36}$/);
		await expect.poll(() => noted).toHaveLength(1);
		expect(noted[0]).toEqual([
			'warning',
			'slow',
			{
				request: id,
				method: 'GET',
				path: '/datasets/x',
				status: 200,
				ms: expect.any(Number) as number
			}
		]);
		expect(JSON.stringify(noted)).not.toMatch(/private|secret|127\.0\.0\.1/);
	});

	it('is nothing of what went well', async () => {
		const { origin, noted } = await serving();
		await (await fetch(origin)).text();
		expect(noted).toEqual([]);
	});
});

describe('to stop', () => {
	it('lets what is being answered end, and takes nothing new', async () => {
		const { server, origin } = await serving({}, 200);
		const asked = once(server, 'request');
		const begun = fetch(`${origin}/last`).then((answer) => answer.text());
		await asked;
		const stopped = stopServer(server, 5);
		await expect(fetch(`${origin}/late`)).rejects.toThrow();
		expect(await begun).toBe('answered /last');
		await stopped;
	});

	it('cuts what takes longer than the time to stop', async () => {
		const { server, origin } = await serving({}, 60_000);
		const asked = once(server, 'request');
		const begun = fetch(origin).catch(() => 'cut');
		await asked;
		const at = performance.now();
		await stopServer(server, 1);
		expect(performance.now() - at).toBeLessThan(1000);
		expect(await begun).toBe('cut');
	});
});
