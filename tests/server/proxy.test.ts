import { spawn, spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort, servers, type Started } from './started.ts';

const NGINX = ['/usr/sbin/nginx', 'nginx'].find((path) => !spawnSync(path, ['-v']).error);
const ORIGIN = 'https://plumbline.example';
const LOADS = 1000;
const AT_ONCE = 20;

const start = servers();

if (!NGINX) console.log('There is no nginx here: the proxy of docs/running.md is not tried.');

describe.skipIf(!NGINX)('behind the nginx of docs/running.md', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-proxy-'));
	let app: Started;
	let front: string;
	let nginx: ReturnType<typeof spawn>;

	beforeAll(async () => {
		const datasets = join(folder, 'datasets');
		mkdirSync(datasets);
		copyFileSync('static/datasets/islamic-world-2023.json', join(datasets, 'example.json'));
		app = await start({
			...{ ORIGIN, PLUMBLINE_DATASETS: datasets, PLUMBLINE_PROXY: '127.0.0.1' },
			PLUMBLINE_SLOW_MS: '0' // notes every request
		});
		const port = await freePort();
		front = `http://127.0.0.1:${port}`;
		writeFileSync(join(folder, 'nginx.conf'), configuration(folder, app.port, port));
		nginx = spawn(NGINX!, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
			stdio: 'ignore'
		});
		await vi.waitFor(
			async () => {
				expect((await fetch(front)).ok).toBe(true);
			},
			{ timeout: 20_000 }
		);
	});
	afterAll(async () => {
		nginx.kill();
		await new Promise((resolve) => nginx.once('exit', resolve));
		rmSync(folder, { recursive: true });
	});

	const reached = (path: string) => app.lines.filter((line) => line.path === path).length;

	it('shows pages with the address that readers use', async () => {
		const page = await fetch(`${front}/datasets/example`);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain(encodeURIComponent(`${ORIGIN}/datasets/example`));
	});

	it('a thousand loads of an embed reach the app once, live and frozen', async () => {
		await fetch(`${front}/datasets/example`);
		const [kept] = readdirSync(join(folder, 'datasets', 'revisions', 'example'));
		for (const path of ['/embed/example', `/embed/example@${kept!.replace('.json', '')}`]) {
			const statuses = new Set<number>();
			let left = LOADS;
			const load = async () => {
				while (left-- > 0) {
					const answer = await fetch(front + path);
					statuses.add(answer.status);
					await answer.text();
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, load));
			expect([...statuses]).toEqual([200]);
			await expect.poll(() => reached(path)).toBe(1);
		}
	});

	it('keeps embeds that are asked for otherwise apart', async () => {
		const dark = await (await fetch(`${front}/embed/example?theme=dark`)).text();
		expect(dark).toContain('data-theme="dark"');
		const plain = await fetch(`${front}/embed/example`, {
			headers: { 'accept-encoding': 'identity' }
		});
		expect(plain.headers.get('content-encoding')).toBe(null);
		expect(await plain.text()).toContain('data-theme="auto"');
	});
});

/** That of the project, with folders of the test in it. */
function configuration(folder: string, app: number, port: number): string {
	const site = readFileSync('deploy/nginx.conf', 'utf8')
		.replaceAll('/var/cache/nginx/plumbline', join(folder, 'cache'))
		.replaceAll('127.0.0.1:3000', `127.0.0.1:${app}`)
		.replace('listen 80;', `listen 127.0.0.1:${port};`);
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((what) => `${what}_temp_path ${join(folder, what)};`)
		.join('\n');
	// Else its workers, of another name, could not read the folder of the test.
	const user = process.getuid?.() === 0 ? 'user root;\n' : '';
	return `daemon off;
${user}pid ${join(folder, 'nginx.pid')};
events {}
http {
access_log off;
${folders}
${site}
}
`;
}
