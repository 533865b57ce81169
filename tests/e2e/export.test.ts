import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const ID = 'islamic-world-2023';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.json': 'application/json'
};

/** A web server that knows nothing but files and folders, with the site in a folder of its own. */
function serveFiles(folder: string): Server {
	return createServer(({ url }, answer) => {
		const path = decodeURIComponent(new URL(url!, 'http://host').pathname).replace(/^\/sub/, '');
		if (existsSync(join(folder, path, 'index.html')) && !path.endsWith('/')) {
			answer.writeHead(301, { location: url!.replace(/(?=\?|$)/, '/') }).end();
			return;
		}
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		try {
			const body = readFileSync(file);
			answer.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
			answer.end(body);
		} catch {
			answer.statusCode = 404;
			answer.end();
		}
	}).listen(0, '127.0.0.1');
}

describe('a dataset as a site without a server of ours', () => {
	const visit = visits();
	let folder: string;
	let server: Server;
	let site: string;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'plumbline-site-'));
		const datasets = join(folder, 'datasets');
		mkdirSync(datasets);
		copyFileSync(`static/datasets/${ID}.json`, join(datasets, `${ID}.json`));
		const target = join(folder, 'site');
		const output = execFileSync(
			process.execPath,
			['src/command/export.mjs', ID, target, 'https://example.org/sub/'],
			{ encoding: 'utf8', env: { ...process.env, PLUMBLINE_DATASETS: datasets } }
		);
		expect(output).toMatch(/^\d+ files are in /);
		server = serveFiles(target);
		await once(server, 'listening');
		site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub`;
	}, 180_000);
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true });
	});

	async function open(address: string, javaScriptEnabled = true) {
		const visited = await visit('/', { javaScriptEnabled });
		await visited.page.goto(site + address);
		return visited;
	}

	it('leads from its folder to the page', async () => {
		const { page } = await open('/');
		await page.waitForURL(`**/sub/datasets/${ID}/`);
		expect(await page.title()).toContain('Six declared priorities');
	});

	it('shows what its address asks for, opens evidence, and goes back', async () => {
		const { page, complaints } = await open(`/datasets/${ID}/?statement=riyadh-summit`);
		await page.getByRole('heading', { name: 'LAS–OIC joint summit' }).waitFor();
		await page
			.getByRole('link', { name: /Opening remarks at the Moscow talks/ })
			.last()
			.click();
		await page.getByRole('heading', { name: 'Opening remarks at the Moscow talks' }).waitFor();
		expect(new URL(page.url()).searchParams.get('statement')).toBe('moscow-talks');
		await page.goBack();
		await page.getByRole('heading', { name: 'LAS–OIC joint summit' }).waitFor();
		expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
	});

	it('filters and compares', async () => {
		const { page } = await open(`/datasets/${ID}/`);
		await page.getByRole('application').waitFor();
		await page.getByRole('link', { name: 'Compare' }).click();
		await page.getByRole('table').first().waitFor();
		expect(await page.getByRole('table').first().textContent()).toContain('no statement found');
	});

	it.each([true, false])('leads to its content first, with scripts: %s', async (scripts) => {
		const { page } = await open(`/datasets/${ID}/`, scripts);
		if (scripts) await page.getByRole('application').waitFor();
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		expect(await focused.innerText()).toBe('Skip to content');
		expect(await focused.evaluate((one) => getComputedStyle(one).clipPath)).toBe('none');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.localName === 'main');
		await page.keyboard.press('Tab');
		expect(await focused.evaluate((one) => one.closest('main') !== null)).toBe(true);
		expect(await page.locator('h1').innerText()).toContain('Six declared priorities');
	});

	it('can be read without scripts, its files included', async () => {
		const { page } = await open(`/datasets/${ID}/`, false);
		expect(await page.locator('h1').textContent()).toContain('Six declared priorities');
		expect(await page.locator('svg text', { hasText: 'no statement found' }).count()).toBe(2);
		const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
		const answer = await page.request.get(new URL(csv!, page.url()).href);
		expect(await answer.text()).toContain('moscow-talks');
	});

	it('has every file, and an embed that moves by itself', async () => {
		const files = readdirSync(join(folder, 'site', 'datasets', ID));
		for (const ending of ['svg', 'png', 'csv', 'json', 'jsonld', 'ics']) {
			expect(files).toContain(`timeline.${ending}`);
		}
		const { page } = await open(`/embed/${ID}/`);
		await page.mouse.move(400, 300);
		const chart = page.getByRole('application');
		await chart.waitFor();
		await chart.focus();
		for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
		await page.getByRole('heading', { name: 'Opening remarks at the Moscow talks' }).waitFor();
	});

	it('shows in its embed what the address asks for', async () => {
		const { page } = await open(`/embed/${ID}/?statement=moscow-talks&theme=dark`);
		await page.getByRole('heading', { name: 'Opening remarks at the Moscow talks' }).waitFor();
		const article = page.locator('article');
		expect(await article.evaluate((one) => getComputedStyle(one).colorScheme)).toBe('dark');
	});

	it('keeps each revision at an address of its own', async () => {
		const frozen = readdirSync(join(folder, 'site', 'datasets')).find((name) =>
			name.includes('@')
		)!;
		const { page } = await open(`/datasets/${frozen}/`);
		await page.getByText('Fixed at revision').waitFor();
		const { page: live } = await open(`/datasets/${ID}/`);
		await live.getByRole('link', { name: 'Permanent link to this revision' }).click();
		await live.getByText('Fixed at revision').waitFor();
		expect(new URL(live.url()).pathname).toBe(`/sub/datasets/${frozen}/`);
	});
});
