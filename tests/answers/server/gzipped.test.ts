import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { Gzipped } from '#lib/answers/server/gzipped.ts';

const TEXT = 'the same line\n'.repeat(100);
const request = (takes = 'gzip, br') =>
	new Request('http://x.example/', { headers: { 'accept-encoding': takes } });
const answer = (text = TEXT, init: ResponseInit = {}) =>
	new Response(text, { headers: { 'content-type': 'text/html', etag: '"a"' }, ...init });
const textIn = async (shorter: Response) =>
	gunzipSync(new Uint8Array(await shorter.arrayBuffer())).toString();

it.each([undefined, 'state and address'])('compresses text, made of %s', async (madeOf) => {
	const shorter = await new Gzipped(10_000).shorter(request(), answer(), madeOf);
	expect(shorter.headers.get('content-encoding')).toBe('gzip');
	expect(shorter.headers.get('etag')).toBe('W/"a"');
	expect(shorter.headers.get('vary')).toBe('accept-encoding');
	expect(await textIn(shorter)).toBe(TEXT);
});

it('compresses once what is made of the same, also for those who ask at once', async () => {
	const gzip = new Gzipped(10_000);
	const read = vi.spyOn(Response.prototype, 'arrayBuffer');
	const both = await Promise.all(
		['a', 'a'].map((madeOf) => gzip.shorter(request(), answer(), madeOf))
	);
	const later = await gzip.shorter(request(), answer(), 'a');
	expect(read).toHaveBeenCalledTimes(1);
	read.mockRestore();
	for (const shorter of [...both, later]) expect(await textIn(shorter)).toBe(TEXT);
	const other = await gzip.shorter(request(), answer('other'), 'b');
	expect(await textIn(other)).toBe('other');
});

it('keeps no more bytes than it may', async () => {
	const gzip = new Gzipped(1200);
	const read = vi.spyOn(Response.prototype, 'arrayBuffer');
	for (const madeOf of ['a', 'b', 'c', 'a']) {
		await gzip.shorter(request(), answer(), madeOf);
	}
	expect(read).toHaveBeenCalledTimes(4);
	read.mockRestore();
});

it('keeps no refusal', async () => {
	const gzip = new Gzipped(10_000);
	await gzip.shorter(
		request(),
		answer('no', { status: 500, headers: { 'content-type': 'text/html' } }),
		'a'
	);
	expect(await textIn(await gzip.shorter(request(), answer(), 'a'))).toBe(TEXT);
});

it.each([
	['who does not take it', request('br'), answer()],
	['what is no text', request(), answer('', { headers: { 'content-type': 'image/png' } })],
	[
		'what is so already',
		request(),
		answer('', { headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' } })
	]
])('leaves as it is %s', async (_, request, answer) => {
	expect(await new Gzipped(10_000).shorter(request, answer, 'a')).toBe(answer);
});

it('holds nothing of the request that it compressed for', async () => {
	const gzip = new Gzipped(10_000);
	const requests = new AsyncLocalStorage<object>();
	const asked: WeakRef<object>[] = [];
	// As the server does: what waits within a request knows it, and so do the promises made meanwhile.
	const ask = async () => {
		const one = { body: TEXT };
		asked.push(new WeakRef(one));
		await requests.run(one, () => gzip.shorter(request(), answer(), 'a'));
	};
	await ask();
	setFlagsFromString('--expose-gc');
	const collectGarbage = runInNewContext('gc') as () => void;
	await expect
		.poll(() => {
			collectGarbage();
			return asked[0]!.deref() === undefined;
		})
		.toBe(true);
});
