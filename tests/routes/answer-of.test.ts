import { describe, expect, it } from 'vitest';
import type { Revision } from '#lib/model/file/revision.ts';
import { answerOf } from '../../src/routes/datasets/[dataset]/answer-of.ts';

const LIVE = {
	revision: 'e2287696a3de6d5e8f0e5f3c1d2b4a69' as Revision,
	asOf: '2026-11-24T14:09:00Z',
	frozen: false
};
const FROZEN = { ...LIVE, frozen: true };
const ADDRESS = 'https://plumbline.example/datasets/example/timeline.csv?actor=a1';

const made = () => new Response('made', { headers: { 'content-type': 'text/csv' } });

const ask = (opened = LIVE, has = '', address = ADDRESS, make = made) => {
	const request = new Request(address, { headers: has ? { 'if-none-match': has } : {} });
	return answerOf(opened, { request, locals: {} }, address, make);
};

const tagOf = async (opened = LIVE, address = ADDRESS): Promise<string> =>
	(await ask(opened, '', address)).headers.get('etag')!;

it.each([LIVE, FROZEN])('gives what was made to pages of every origin', async (opened) => {
	const answer = await ask(opened);
	expect(answer.status).toBe(200);
	expect(await answer.text()).toBe('made');
	expect(answer.headers.get('content-type')).toBe('text/csv');
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

it('lets what is frozen be kept for ever', async () => {
	const { headers } = await ask(FROZEN);
	expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(headers.has('etag')).toBe(false);
});

it('lets a frozen page be kept for an hour, by a tag, since it names scripts of this build', async () => {
	const request = new Request(ADDRESS);
	const { headers } = await answerOf(FROZEN, { locals: {}, request }, ADDRESS, made, true);
	expect(headers.get('cache-control')).toBe('public, max-age=3600');
	const again = new Request(ADDRESS, { headers: { 'if-none-match': headers.get('etag')! } });
	expect((await answerOf(FROZEN, { locals: {}, request: again }, ADDRESS, made, true)).status).toBe(
		304
	);
});

describe('what is live', () => {
	it('has to be asked for each time, by a tag', async () => {
		const { headers } = await ask();
		expect(headers.get('cache-control')).toBe('no-cache');
		expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
		expect(await tagOf()).toBe(headers.get('etag'));
	});

	it('has another tag where the content, its time or the address is another', async () => {
		const tags = await Promise.all([
			tagOf(),
			tagOf({ ...LIVE, revision: '0f287696a3de6d5e8f0e5f3c1d2b4a69' as Revision }),
			tagOf({ ...LIVE, asOf: '2026-11-25T14:09:00Z' }),
			tagOf(LIVE, ADDRESS.replace('a1', 'a2')),
			tagOf(LIVE, ADDRESS.replace('.csv', '.json')),
			tagOf(LIVE, ADDRESS.replace('plumbline', 'other'))
		]);
		expect(new Set(tags).size).toBe(tags.length);
	});

	it.each([
		['the tag', (tag: string) => tag],
		['a weak tag, which a proxy made', (tag: string) => `W/${tag}`],
		['one of several', (tag: string) => `"other", ${tag}`]
	])('is not made again for whoever has it: %s', async (_, having) => {
		const never = () => {
			throw new Error('It was made again');
		};
		const tag = await tagOf();
		const answer = await ask(LIVE, having(tag), ADDRESS, never);
		expect(answer.status).toBe(304);
		expect(await answer.text()).toBe('');
		expect(answer.headers.get('etag')).toBe(tag);
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('is made again for whoever has another', async () => {
		expect((await ask(LIVE, '"other"')).status).toBe(200);
	});
});
