import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, inject } from 'vitest';
import type { DatabaseStore } from '#lib/store/server/database/database-store.ts';
import type { Writing } from './writer.ts';

/** A process that writes. */
export interface Writer {
	readonly process: ChildProcess;
	/** Resolves when it waits to be told to begin. */
	readonly ready: Promise<void>;
	/** How many times it was acknowledged that what it wrote is kept. */
	acknowledged: number;
	/** What it said last, when it has ended by itself; null when it was ended. */
	readonly end: Promise<string | null>;
	begin(): void;
}

/** Starts a process that writes. @param limit KiB that a file may grow to */
export function startWriter(writing: Writing, limit?: number): Writer {
	const program = [inject('writer'), JSON.stringify(writing)];
	const running =
		limit === undefined
			? spawn(process.execPath, program)
			: spawn('bash', [
					'-c',
					'ulimit -f "$0"; exec "$@"',
					String(limit),
					process.execPath,
					...program
				]);
	running.stderr.pipe(process.stderr);
	running.stdin.on('error', () => undefined); // it may have ended before it was told to begin
	let [isReady, last]: [() => void, string | null] = [() => undefined, null];
	const ready = new Promise<void>((resolve) => (isReady = resolve));
	const writer: Writer = {
		process: running,
		ready,
		acknowledged: 0,
		end: new Promise((resolve) => {
			running.once('close', (code) => {
				isReady();
				resolve(code === 0 ? last : null);
			});
		}),
		begin: () => running.stdin.write('go\n')
	};
	createInterface({ input: running.stdout }).on('line', (line) => {
		last = line;
		if (line === 'ready') isReady();
		if (line.startsWith('kept')) writer.acknowledged++;
	});
	return writer;
}

/** Holds what is in a store against what was acknowledged to a process: all that is there, and nothing by half. */
export async function expectWhole(
	store: DatabaseStore,
	dataset: string,
	acknowledged: Readonly<Record<string, number>>
): Promise<void> {
	const opened = await store.open(dataset);
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	const { draft, entry } = opened.value;
	const found = new Map<string, number>();
	for (const [key] of draft.actors.entries()) {
		const [, pair] = /^(.+)-[ab]$/.exec(key) ?? [];
		if (pair !== undefined) found.set(pair, (found.get(pair) ?? 0) + 1);
	}
	expect([...found].filter(([, count]) => count !== 2)).toEqual([]);
	const missing = Object.entries(acknowledged).flatMap(([name, times]) =>
		Array.from({ length: times }, (_, at) => `${name}-${at}`).filter((pair) => !found.has(pair))
	);
	expect(missing).toEqual([]);
	// Its version is that of its last change: the import, and two for each pair.
	expect(entry.version).toBe(1 + 2 * found.size);
}
