import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';
import { ThreadedHost } from '#lib/answers/server/threaded-host.ts';

/** A thread that says who it is. */
const NAMED = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', () => {
	parentPort.postMessage({ answer: { ok: true, value: { state: { revision: threadId } } } });
});`;

let folder: string;
let host: ThreadedHost | null = null;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plumbline-host-'));
});
afterEach(() => {
	host?.stop();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

it('has a thread ready for the next large dataset before anybody asks, and makes the next one ready after', async () => {
	for (const [id, bytes] of Object.entries({ small: 10, large: 500_000, larger: 600_000 }))
		writeFileSync(join(folder, `${id}.json`), ' '.repeat(bytes));
	const code = vi.fn(() => Promise.resolve(NAMED));
	host = new ThreadedHost(folder, undefined, readHostLimits({}), code);
	const threadOf = async (id: string) => {
		const opened = await host!.open(id);
		return opened.ok ? opened.value.revision : null;
	};
	host.start();
	expect(code).toHaveBeenCalledTimes(2);
	const small = await threadOf('small');
	const large = await threadOf('large');
	expect(large).not.toBe(small);
	// The one that was ready was taken; another is started, but not while the page of this one is made.
	expect(await threadOf('large')).toBe(large);
	expect(code).toHaveBeenCalledTimes(2);
	await vi.waitFor(
		() => {
			expect(code).toHaveBeenCalledTimes(3);
		},
		{ timeout: 10_000 }
	);
	expect(await threadOf('large')).toBe(large);
	expect(new Set([small, large, await threadOf('larger')]).size).toBe(3);
});

it('starts no thread once it has stopped', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	try {
		writeFileSync(join(folder, 'large.json'), ' '.repeat(500_000));
		const code = vi.fn(() => Promise.resolve(NAMED));
		host = new ThreadedHost(folder, undefined, readHostLimits({}), code);
		host.start();
		await host.open('large');
		await new Promise((later) => setImmediate(later));
		expect(vi.getTimerCount()).toBe(1);
		host.stop();
		vi.runAllTimers();
		expect(code).toHaveBeenCalledTimes(2);
	} finally {
		vi.useRealTimers();
	}
});

describe('a dataset that was opened before', () => {
	/** A thread that says how often it was asked, and which state that gave. */
	const counting = (state: string) => `
const { parentPort } = require('node:worker_threads');
let asked = 0;
parentPort.on('message', () => {
	parentPort.postMessage({ answer: { ok: true, value: { state: { revision: ++asked, ${state} } } } });
});`;

	async function timesAsked(state: string, between: () => void = () => {}): Promise<unknown> {
		writeFileSync(join(folder, 'a.json'), '{}');
		host = new ThreadedHost(folder, undefined, readHostLimits({}), () =>
			Promise.resolve(counting(state))
		);
		await host.open('a');
		between();
		const again = await host.open('a');
		return again.ok && again.value.revision;
	}

	/** As if so many ms had gone by since the files were written. */
	const later = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);

	it('is opened again without asking its thread', async () => {
		later(10_000);
		expect(await timesAsked('kept: true, behind: null')).toBe(1);
	});

	it.each([
		['whose file has changed', 'kept: true, behind: null', 10_000],
		['whose file is new, and could change unnoticed', 'kept: true, behind: null', 0],
		['whose revision could not be kept', 'kept: false, behind: null', 10_000],
		['whose file could not be read', "kept: true, behind: { kind: 'unreadable' }", 10_000]
	])('%s is asked for again', async (what, state, ms) => {
		later(ms);
		const change = () => writeFileSync(join(folder, 'a.json'), '{ }');
		expect(await timesAsked(state, /changed/.test(what) ? change : undefined)).toBe(2);
	});
});
