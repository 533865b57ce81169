import { afterEach, describe, expect, it } from 'vitest';
import { DatasetThread } from '#lib/answers/server/dataset-thread.ts';

/** A thread that repeats what it is asked, says which question that was, and can be made to fail. */
const ECHO = `
const { parentPort } = require('node:worker_threads');
let count = 0;
parentPort.on('message', ({ kind, request }) => {
	count++;
	if (kind === 'fail') return parentPort.postMessage({ error: 'it failed' });
	if (kind === 'grow') for (const all = []; ; ) all.push(new Array(1e5).fill({}));
	const answer = { asked: request, count };
	setTimeout(() => parentPort.postMessage({ answer: { ok: true, value: { state: {}, answer } } }), 20);
});`;

const SETTING = { folder: '', revisions: undefined, largest: 1, held: 1 };

const threads: DatasetThread[] = [];
const begin = (memory = 64, onend: (why: Error) => void = () => undefined) => {
	const thread = new DatasetThread(ECHO, SETTING, memory, onend);
	threads.push(thread);
	return thread;
};
afterEach(() => {
	for (const thread of threads.splice(0)) thread.end();
});

const ask = (thread: DatasetThread, asked: string, kind = 'echo', signal?: AbortSignal) =>
	thread.ask({ name: 'a', kind, request: asked }, signal);

const answer = (asked: string, count: number) => ({
	ok: true,
	value: { answer: { asked, count } }
});

describe('a thread', () => {
	it('answers one question after another', async () => {
		const thread = begin();
		const answers = await Promise.all(['a', 'b', 'c'].map((asked) => ask(thread, asked)));
		expect(answers).toMatchObject([answer('a', 1), answer('b', 2), answer('c', 3)]);
	});

	it('is never asked what nobody waits for any more', async () => {
		const thread = begin();
		const leaving = new AbortController();
		const first = ask(thread, 'a');
		const left = ask(thread, 'b', 'echo', leaving.signal);
		leaving.abort();
		await expect(left).rejects.toThrow('Nobody is waiting');
		await first;
		await expect(ask(thread, 'b', 'echo', leaving.signal)).rejects.toThrow('Nobody is waiting');
		expect(await ask(thread, 'c')).toMatchObject(answer('c', 2));
	});

	it('tells a failure to who asked, and goes on', async () => {
		const thread = begin();
		await expect(ask(thread, 'a', 'fail')).rejects.toThrow('it failed');
		expect(await ask(thread, 'b')).toMatchObject(answer('b', 2));
	});

	it('ends alone when it takes too much memory, and says why', async () => {
		const why: Error[] = [];
		const thread = begin(16, (error) => {
			why.push(error);
		});
		await expect(ask(thread, 'a', 'grow')).rejects.toMatchObject({
			code: 'ERR_WORKER_OUT_OF_MEMORY'
		});
		expect(why).toHaveLength(1);
	});

	it('tells when it has answered all that it was asked', async () => {
		const thread = begin();
		let isIdle = false;
		const idle = thread.idle().then(() => (isIdle = true));
		const [first, second] = [ask(thread, 'a'), ask(thread, 'b')];
		await first;
		expect(isIdle).toBe(false);
		await second;
		await idle;
		expect(isIdle).toBe(true);
	});

	it('answers what it was asked before it ends', async () => {
		const thread = begin();
		const asked = ask(thread, 'a');
		thread.end();
		expect(await asked).toMatchObject(answer('a', 1));
	});
});
