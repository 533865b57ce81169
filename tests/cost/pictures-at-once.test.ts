import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { canMeasure, median, processorTime } from '../server/processor-time.ts';

const DATASET = '/datasets/islamic-world-2023';
const AT_ONCE = 60;
const TAKEN = 600; // MB that the server may have in memory meanwhile
const CARD = 5; // ms of the server’s processors

const get = (path: string) => fetch(inject('origin') + path);

const memory = (): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${inject('server')}/status`, 'utf8'))![1]) /
	1024;

it.skipIf(!canMeasure)(
	'the preview card of a link is made once, whatever else its address carries',
	async () => {
		const path = `${DATASET}/card.png`;
		const read = async (address: string) => Buffer.from(await (await get(address)).arrayBuffer());
		const first = await read(path);
		const costs: number[] = [];
		for (let turn = 0; turn < 60; turn++) {
			const before = processorTime();
			const again = await read(`${path}?utm_source=paper-${turn}`);
			costs.push(processorTime() - before);
			expect(again.equals(first)).toBe(true);
		}
		expect(median(costs)).toBeLessThan(CARD);
	}
);

it.skipIf(!canMeasure)(
	'sixty pictures asked for at once are made or refused, and keep nobody else waiting',
	{ timeout: 120_000 },
	async () => {
		await (await get('/')).text();
		const before = memory();
		const asked = Promise.all(
			Array.from({ length: AT_ONCE }, async (_, at) => {
				const answer = await get(`${DATASET}/timeline@2x.png?width=${1500 + at}`);
				return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
			})
		);
		const meanwhile = { lasts: true };
		void asked.finally(() => (meanwhile.lasts = false));
		const others: number[] = [];
		let most = 0;
		while (meanwhile.lasts) {
			const begun = performance.now();
			await (await get(DATASET)).text();
			others.push(performance.now() - begun);
			most = Math.max(most, memory());
		}
		for (const { answer, bytes } of await asked) {
			expect([200, 503]).toContain(answer.status);
			if (answer.status === 200) expect(bytes[1]).toBe('P'.charCodeAt(0));
			else {
				expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
				expect(new TextDecoder().decode(bytes)).toMatch(
					/^Too many pictures .* Try again in \d+ seconds/
				);
			}
		}
		expect(median(others)).toBeLessThan(500);
		expect(most - before).toBeLessThan(TAKEN);
	}
);

it('a script of embeds has a tag by which it is asked for again, and is compressed', async () => {
	const path = '/embed/plumbline.js';
	const script = await get(path);
	const tag = script.headers.get('etag')!;
	expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
	expect(script.headers.get('content-encoding')).toBe('gzip');
	expect(script.headers.get('vary')).toContain('accept-encoding');
	expect(await script.text()).toContain('plumbline-timeline');
	const again = await fetch(inject('origin') + path, { headers: { 'if-none-match': tag } });
	expect(again.status).toBe(304);
	const plain = await fetch(inject('origin') + path, {
		headers: { 'accept-encoding': 'identity' }
	});
	expect(plain.headers.has('content-encoding')).toBe(false);
	expect(plain.headers.get('etag')).toBe(tag.replace('W/', ''));
});
