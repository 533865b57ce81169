import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const CHART = '[role=application]';

describe('a dataset in one file, opened from disk', () => {
	const visit = visits();
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-one-page-'));
	const address = pathToFileURL(join(folder, 'example.html')).href;

	beforeAll(async () => {
		const origin = inject('origin');
		const answer = await fetch(`${origin}/datasets/islamic-world-2023/page.html?status=accepted`);
		expect(answer.headers.get('content-disposition')).toContain('attachment');
		writeFileSync(join(folder, 'example.html'), await answer.text());
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	it('moves, opens its evidence, searches and compares, and asks no server for anything', async () => {
		const { page, complaints } = await visit(address);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.reload();
		await page.locator(CHART).waitFor();
		expect(new URL(page.url()).hash).toBe('');
		await page.locator('a', { hasText: 'Opening remarks at the Moscow talks' }).first().click();
		const panel = page.locator('aside');
		await panel.locator('mark').first().waitFor();
		expect(page.url()).toMatch(/#\?.*statement=moscow-talks/);
		await page.goBack();
		await expect.poll(() => page.url()).not.toContain('statement=');
		await page.goto(`${address}#?view=compare`);
		await page.locator('table').first().waitFor();
		await page.reload();
		await page.locator('table').first().waitFor();
		expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('holds its list and where it came from without scripts, too', async () => {
		const { page, complaints } = await visit(address, { javaScriptEnabled: false });
		await page.getByRole('heading', { level: 1 }).waitFor();
		const text = await page.locator('body').innerText();
		expect(text).toContain('Moscow');
		const { origin } = new URL(inject('origin'));
		const fixed = page.locator(`a[href^="${origin}/datasets/islamic-world-2023@"]`);
		expect(await fixed.count()).toBe(1);
		expect(await page.locator('a[href^="/"]').count()).toBe(0);
		expect(complaints).toEqual([]);
	});
});
