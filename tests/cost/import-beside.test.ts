import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, expect, it } from 'vitest';
import { generateDataset } from '../../src/lib/model/generate.ts';
import { servers } from '../server/started.ts';

const start = servers();
const ROWS = 100_000;
const MOST = 200; // ms

const data = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
afterAll(() => {
	rmSync(data, { recursive: true });
});

it('other pages are answered within 0.2 s while 100,000 rows are imported and saved', async () => {
	const { origin } = await start({ PLUMBLINE_DATA: data });
	const file = generateDataset({ statements: ROWS, priorities: 6, seed: 1 });
	const changes = [{ id: uuid(), by: null, change: { kind: 'import', file } }];
	const body = JSON.stringify({ version: 1, expected: 0, changes });
	const asked = async (at: number) => {
		const begun = performance.now();
		await (await fetch(`${origin}/embed/islamic-world-2023?q=word-${at}`)).arrayBuffer();
		return performance.now() - begun;
	};
	for (let at = 0; at < 20; at++) await asked(at);
	const importing = { isDone: false };
	const answer = fetch(`${origin}/drafts`, {
		...{ method: 'POST', headers: { 'content-type': 'application/json', origin }, body }
	}).finally(() => (importing.isDone = true));
	const times: number[] = [];
	while (!importing.isDone) times.push(await asked(100 + times.length));
	expect((await answer).status).toBe(201);
	expect(times.length).toBeGreaterThan(20);
	// One of a hundred may meet something else that the machine does.
	const slow = times.filter((time) => time > MOST);
	expect(slow.length).toBeLessThanOrEqual(Math.ceil(times.length / 100));
}, 120_000);
