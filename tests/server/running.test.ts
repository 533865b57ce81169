import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateDataset } from '../../src/lib/model/file/generate.ts';
import { changedBuilds } from './changed-build.ts';
import { servers } from './started.ts';

const start = servers();
const changedBuild = changedBuilds();

const folder = mkdtempSync(join(tmpdir(), 'plumbline-running-'));
const sound = generateDataset({ statements: 300, priorities: 6, seed: 7 });
writeFileSync(join(folder, 'sound.json'), JSON.stringify(sound));
writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...sound, title: undefined }));
const large = generateDataset({ statements: 40_000, priorities: 6, seed: 7 });
writeFileSync(join(folder, 'large.json'), JSON.stringify(large));
const here = { PLUMBLINE_DATASETS: folder };
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What the server answers to whoever says that it asks another. */
const toldOtherwise = (port: number, path: string) =>
	new Promise<string>((resolve, reject) => {
		const headers = {
			host: 'evil.example',
			'x-forwarded-host': 'evil.example',
			'x-forwarded-proto': 'gopher',
			forwarded: 'host=evil.example'
		};
		const asked = ask({ host: '127.0.0.1', port, path, headers }, (answer) => {
			let text = JSON.stringify(answer.headers);
			answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
			answer.on('end', () => {
				resolve(text);
			});
		});
		asked.on('error', reject);
		asked.end();
	});

describe('the address of the server', () => {
	it.each([
		['on loopback that at which it listens', {}],
		['with ORIGIN that, whoever asks how', { ORIGIN: 'https://plumbline.example' }],
		['also where a header would be believed', { HOST_HEADER: 'x-forwarded-host' }]
	])('is %s', async (_, env: Record<string, string>) => {
		const { origin, port, lines, stop } = await start({ ...here, ...env });
		const own = env.ORIGIN ?? origin;
		expect(lines[0]).toMatchObject({ event: 'listening', host: '127.0.0.1', origin: own });
		for (const path of [
			...['/', '/datasets/sound', '/embed/sound', '/datasets/sound/embed', '/datasets/none'],
			...['/datasets/sound/timeline.csv', '/datasets/sound/timeline.svg'],
			`/oembed?url=${encodeURIComponent(`${own}/datasets/sound`)}`
		]) {
			expect(await toldOtherwise(port, path)).not.toMatch(/evil|gopher/);
		}
		expect(await toldOtherwise(port, '/embed/sound')).toContain(`${own}/datasets/sound`);
		await stop();
	});

	it('is asked for in a sentence where it cannot be known', async () => {
		const { code, said } = await start({ HOST: '0.0.0.0' });
		expect(code).toBe(1);
		expect(said()).toMatch(/^ORIGIN is missing: HOST=0\.0\.0\.0 .*https:\/\/plumbline\.example\n$/);
	});

	it('is not a port that is taken', async () => {
		const { port, stop } = await start(here);
		const second = await start({ ...here, PORT: String(port) });
		expect(second.code).toBe(1);
		expect(second.said()).toContain(`Port ${port} of 127.0.0.1 is in use`);
		await stop();
	});
});

describe('the log', () => {
	it('tells in JSON lines of invalid files and revisions not kept, each by the id of a request', async () => {
		const blocked = join(folder, 'blocked');
		writeFileSync(blocked, 'a file, where a folder should be');
		const { origin, lines, stop } = await start({ ...here, PLUMBLINE_REVISIONS: blocked });
		for (const [name, because] of [
			['broken', 'fault'],
			['sound', 'cannot be kept']
		] as const) {
			const { headers } = await fetch(`${origin}/datasets/${name}?q=private`);
			const id = headers.get('x-request-id');
			const line = lines.find(({ request }) => request === id);
			expect(line).toMatchObject({ level: 'warning', event: 'dataset' });
			expect(line!.message).toContain(`The dataset “${name}”`);
			expect(line!.message).toContain(because);
		}
		expect(JSON.stringify(lines)).not.toContain('private');
		await stop();
		expect(lines.at(-1)).toMatchObject({ event: 'stopped' });
	});

	it('tells of what failed, by the id that the page names, and nothing of who asked', async () => {
		// A release that came in half: what answers at these addresses is not there.
		const half = changedBuild((path, text) =>
			/entries\/(endpoints\/embed\/_dataset_|pages\/datasets\/_dataset_\/_page\.server)/.test(path)
				? null
				: text
		);
		const { origin, lines, stop } = await start(here, half);
		for (const path of ['/embed/sound', '/datasets/sound']) {
			const answer = await fetch(`${origin}${path}?q=private`, {
				headers: { accept: 'text/html', cookie: 'private', 'user-agent': 'private' }
			});
			const page = await answer.text();
			expect(answer.status).toBe(500);
			const request = answer.headers.get('x-request-id')!;
			expect(page).toContain(request);
			await expect
				.poll(() => lines.find((line) => line.request === request))
				.toMatchObject({ level: 'error', event: 'error', path, status: 500 });
		}
		const errors = lines.filter(({ event }) => event === 'error');
		expect(errors).toHaveLength(2);
		expect(JSON.stringify(errors)).not.toMatch(/private|127\.0\.0\.1/);
		// The others go on.
		expect((await fetch(`${origin}/`)).status).toBe(200);
		await stop();
	});

	it('tells of slow answers', async () => {
		const { origin, lines, stop } = await start({ ...here, PLUMBLINE_SLOW_MS: '1' });
		const answer = await fetch(`${origin}/datasets/sound`);
		await answer.text();
		const request = answer.headers.get('x-request-id');
		await expect
			.poll(() => lines.find((line) => line.event === 'slow' && line.request === request))
			.toMatchObject({ path: '/datasets/sound', status: 200 });
		await stop();
	});
});

it('says at /health that it is there, without its datasets', async () => {
	const { origin, lines, stop } = await start({ PLUMBLINE_DATASETS: join(folder, 'nowhere') });
	const answer = await fetch(`${origin}/health`);
	expect(answer.status).toBe(200);
	expect(await answer.json()).toEqual({ status: 'ok' });
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(lines).toHaveLength(1);
	await stop();
});

describe('a stop', () => {
	it('takes less than 5 s, whatever is being read', async () => {
		const { origin, stop } = await start(here);
		const asked = fetch(`${origin}/datasets/large`).then(
			({ status }) => status,
			() => 'cut'
		);
		await new Promise((resolve) => setTimeout(resolve, 100));
		const { code, seconds } = await stop();
		expect(code).toBe(0);
		expect(seconds).toBeLessThan(5);
		expect([200, 'cut']).toContain(await asked);
	});

	it('cuts who holds a connection and says nothing', async () => {
		const { port, stop } = await start(here);
		const socket = ask({
			host: '127.0.0.1',
			port,
			method: 'POST',
			headers: { 'content-length': 9 }
		});
		socket.on('error', () => undefined);
		socket.flushHeaders();
		await new Promise((resolve) => setTimeout(resolve, 100));
		const { code, seconds } = await stop();
		expect(code).toBe(0);
		expect(seconds).toBeLessThan(5);
	});
});

describe('a withdrawal', () => {
	it('ends what is live; a revision stays citable until its own file is taken away', async () => {
		const revisions = join(folder, 'kept');
		mkdirSync(revisions);
		const env = { ...here, PLUMBLINE_REVISIONS: revisions };
		const file = join(folder, 'withdrawn.json');
		writeFileSync(file, JSON.stringify(sound));
		const { origin, stop } = await start(env);
		const live = `${origin}/datasets/withdrawn`;
		expect((await fetch(live)).status).toBe(200);
		const kept = readdirSync(join(revisions, 'withdrawn'));
		expect(kept).toHaveLength(1);
		const revision = kept[0]!.replace('.json', '');
		const statuses = async () =>
			Promise.all(
				[live, `${live}@${revision}`, `${origin}/embed/withdrawn@${revision}`].map(
					async (address) => (await fetch(address)).status
				)
			);
		expect(await statuses()).toEqual([200, 200, 200]);
		rmSync(file);
		expect(await statuses()).toEqual([404, 200, 200]);
		rmSync(join(revisions, 'withdrawn', `${revision}.json`));
		expect(await statuses()).toEqual([404, 404, 404]);
		await stop();
	});
});
