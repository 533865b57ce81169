import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';
import { ThreadedHost } from '#lib/answers/server/threaded-host.ts';

/** A thread that says who it is. */
const NAMED = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', () => {
	parentPort.postMessage({ answer: { ok: true, value: { state: { revision: threadId } } } });
});`;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-host-'));
let host: ThreadedHost | null = null;
afterEach(() => {
	host?.stop();
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
	// The one that was ready was taken, and only when it had answered another was started.
	await vi.waitFor(() => {
		expect(code).toHaveBeenCalledTimes(3);
	});
	expect(await threadOf('large')).toBe(large);
	expect(new Set([small, large, await threadOf('larger')]).size).toBe(3);
});
