import { expect, it, vi } from 'vitest';
import { AnswerCache } from '#lib/answers/server/answer-cache.ts';
import type { Revision } from '#lib/model/file/revision.ts';
import type { OpenedState } from '#lib/store/store.ts';

const STATE: OpenedState = {
	id: 'a',
	revision: 'e2287696a3de6d5e8f0e5f3c1d2b4a69' as Revision,
	asOf: '2026-11-24T14:09:00Z',
	frozen: false,
	kept: true,
	behind: null
};
const bytes = (count: number) => Promise.resolve(new Uint8Array(count));

it('gives an answer again for as long as nothing that it depends on changes', async () => {
	const cache = new AnswerCache(10_000);
	const make = vi.fn(() => bytes(10));
	const ask = (state: OpenedState, kind: string, asked: unknown) =>
		cache.ask(state, kind, asked, make);
	const first = await ask(STATE, 'embed', { query: 'q=a' });
	expect(await ask({ ...STATE }, 'embed', { query: 'q=a' })).toBe(first);
	expect(make).toHaveBeenCalledTimes(1);
	await ask(STATE, 'embed', { query: 'q=b' });
	await ask(STATE, 'outline', { query: 'q=a' });
	await ask({ ...STATE, asOf: '2026-11-25T14:09:00Z' }, 'embed', { query: 'q=a' });
	await ask({ ...STATE, behind: { kind: 'unreadable' } }, 'embed', { query: 'q=a' });
	expect(make).toHaveBeenCalledTimes(5);
});

it('is bounded by bytes, and holds no dataset', async () => {
	const cache = new AnswerCache(10_000);
	const make = vi.fn(() => bytes(4000));
	for (const asked of ['a', 'b', 'c', 'a']) await cache.ask(STATE, 'file', asked, make);
	expect(make).toHaveBeenCalledTimes(4);
	const whole = vi.fn(() => Promise.resolve({ dataset: { statements: [] }, first: null }));
	for (let time = 0; time < 2; time++) await cache.ask(STATE, 'page', '', whole);
	expect(whole).toHaveBeenCalledTimes(2);
});

it('makes once what several wait for, and gives it up when the last of them leaves', async () => {
	const cache = new AnswerCache(10_000);
	const signals: AbortSignal[] = [];
	const make = (signal: AbortSignal) => {
		signals.push(signal);
		return new Promise<Uint8Array>((_, reject) => {
			signal.addEventListener('abort', () => {
				reject(new Error('given up'));
			});
		});
	};
	const readers = [new AbortController(), new AbortController()];
	const asked = readers.map(({ signal }) => cache.ask(STATE, 'embed', '', make, signal));
	const outcomes = Promise.allSettled(asked);
	expect(signals).toHaveLength(1);
	readers[0]!.abort();
	expect(signals[0]!.aborted).toBe(false);
	readers[1]!.abort();
	expect(signals[0]!.aborted).toBe(true);
	expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await cache.ask(STATE, 'embed', '', () => bytes(1))).toHaveLength(1);
});

it('does not keep a failure', async () => {
	const cache = new AnswerCache(10_000);
	const failing = () => Promise.reject(new Error('no'));
	await expect(cache.ask(STATE, 'embed', '', failing)).rejects.toThrow('no');
	expect(await cache.ask(STATE, 'embed', '', () => bytes(3))).toHaveLength(3);
});
