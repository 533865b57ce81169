import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateDataset } from '../../src/lib/model/file/generate.ts';
import { memoryOf } from '../bench/memory-of.mjs';
import { startServer } from '../start-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-changed-'));
const dataset = generateDataset({ statements: 20_000, priorities: 60, seed: 1 });
const CHANGES = 6;

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
	write('Before');
	server = await startServer('build', { PLUMBLINE_DATASETS: folder });
}, 60_000);
afterAll(() => {
	server.stop();
	rmSync(folder, { recursive: true });
});

/** Puts a file in the place of the one before, whole, as a deployment does. */
function write(title: string): void {
	writeFileSync(join(folder, 'new'), JSON.stringify({ ...dataset, title }));
	renameSync(join(folder, 'new'), join(folder, 'large.json'));
}

/** Changes the dataset, and reads its page until it shows that. */
async function change(title: string): Promise<void> {
	write(title);
	const page = async () => (await fetch(`${server.origin}/datasets/large`)).text();
	await expect.poll(page, { timeout: 30_000, interval: 300 }).toContain(title);
}

it('gives back what a dataset took before its file was changed', { timeout: 240_000 }, async () => {
	for (let at = 0; at < 3; at++) await change(`Warm ${at}`);
	const before = memoryOf(server.pid);
	for (let at = 0; at < CHANGES; at++) await change(`Change ${at}`);
	// One dataset of this size takes some 60 MB: six that were held would take 360.
	expect(memoryOf(server.pid) - before).toBeLessThan(120);
});
