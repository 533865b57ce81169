import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changedBuilds } from '../server/changed-build.ts';
import { servers, type Started } from '../server/started.ts';
import { visits } from './visit.ts';

const ORIGIN = 'https://plumbline.example';
const start = servers();
const changedBuild = changedBuilds();
const visit = visits();

const folder = mkdtempSync(join(tmpdir(), 'plumbline-release-'));
cpSync('static/datasets/islamic-world-2023.json', join(folder, 'harbour.json'));
const here = { PLUMBLINE_DATASETS: folder, ORIGIN };
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const NEXT = 'page-0123456789ab.js';
const scriptIn = (page: string) => /page-[0-9a-f]{12}\.js/.exec(page)![0];

/** As the next release is: its scripts have other names, and it has another version. */
function nextRelease(): string {
	const version = (
		JSON.parse(readFileSync('build/client/_app/version.json', 'utf8')) as { version: string }
	).version;
	return changedBuild((_, text) =>
		text.replaceAll(version, 'next').replaceAll(/page-[0-9a-f]{12}\.js/g, 'page-0123456789ab.js')
	);
}

let before: Started;
let after: Started;
let frozen: string;

beforeAll(async () => {
	before = await start(here);
	const page = await (await fetch(`${before.origin}/embed/harbour`)).text();
	frozen = `/embed/harbour@${/[0-9a-f]{32}/.exec(page)![0]}`;
	after = await start(here, nextRelease());
});

it('keeps a frozen page for an hour, and then has it asked for again, by what it is made of', async () => {
	const first = await fetch(before.origin + frozen);
	const etag = first.headers.get('etag')!;
	expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
	const script = scriptIn(await first.text());
	expect((await fetch(`${before.origin}/embed/${script}`)).status).toBe(200);
	const asked = { headers: { 'if-none-match': etag } };
	expect((await fetch(before.origin + frozen, asked)).status).toBe(304);

	const released = await fetch(after.origin + frozen, asked);
	expect(released.status).toBe(200);
	expect(released.headers.get('etag')).not.toBe(etag);
	const next = scriptIn(await released.text());
	expect(next).toBe(NEXT);
	expect((await fetch(`${after.origin}/embed/${next}`)).status).toBe(200);
	expect((await fetch(`${after.origin}/embed/${script}`)).status).toBe(404);
});

it('shows within that hour, without its script, what it showed, and its links lead on', async () => {
	const kept = await (await fetch(before.origin + frozen)).text();
	const { page } = await visit('about:blank');
	await page.route(`${after.origin}${frozen}*`, (route) =>
		new URL(route.request().url()).search === ''
			? route.fulfill({ contentType: 'text/html; charset=utf-8', body: kept })
			: route.continue()
	);
	const lost: string[] = [];
	page.on('response', (answer) => {
		if (answer.status() === 404) lost.push(new URL(answer.url()).pathname);
	});
	await page.goto(after.origin + frozen);
	expect(await page.locator('.stills svg:visible path').count()).toBeGreaterThan(0);
	const extent = page.locator('.controls strong');
	const whole = await extent.innerText();
	await page.getByRole('link', { name: 'Zoom in' }).click();
	await page.waitForURL(/\?from=/);
	expect(await extent.innerText()).not.toBe(whole);
	expect(scriptIn(await page.content())).toBe(NEXT);
	expect(lost).toEqual([`/embed/${scriptIn(kept)}`]);
});
