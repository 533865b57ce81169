import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const LARGE = '/datasets/generated-20000';

/** How many bars, and pieces of ridges, the picture has: those of one colour, or row, are one path. */
const piecesIn = (page: Page) =>
	page
		.locator('.plot path')
		.evaluateAll((paths) =>
			paths.reduce((sum, path) => sum + (path.getAttribute('d')!.match(/[Ccz]/g)?.length ?? 0), 0)
		);

it('sends the picture first, and the statements after it', async () => {
	const html = await (await fetch(inject('origin') + LARGE)).text();
	expect(html.length).toBeLessThan(350_000);
	expect(html.split('<h1').length, 'how often the picture is sent').toBe(2);
	const { page } = await visit(LARGE, { javaScriptEnabled: false });
	expect(await page.locator('.figures').innerText()).toContain('20,000 statements');
	expect(await piecesIn(page)).toBeGreaterThan(300);
	expect(await page.locator('.list li a .title').count()).toBe(100);
});

it('fetches the evidence of a statement when it is opened', async () => {
	const { page, complaints } = await visit(LARGE);
	await page.locator('.list li a').nth(3).click();
	const quoted = page.locator('aside blockquote mark').first();
	await quoted.waitFor();
	expect(await quoted.innerText()).toMatch(/^on \w+ 1\.$/);
	expect(complaints).toEqual([]);
});

it('says that the evidence could not be fetched', async () => {
	const { page } = await visit(LARGE);
	await page.route('**/statements/*', (route) => route.abort());
	await page.locator('.list li a').nth(3).click();
	await page.locator('aside .notice').waitFor();
	expect(await page.locator('aside .notice').innerText()).toContain('could not be loaded');
});

it('keeps its first picture when the statements cannot be fetched, and tries again', async () => {
	const { page } = await visit('/');
	await page.route('**/outline', (route) => route.abort());
	await page.goto(inject('origin') + LARGE);
	await page.getByRole('button', { name: 'Try again' }).waitFor();
	expect(await piecesIn(page)).toBeGreaterThan(300);
	await page.unroute('**/outline');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.waitForSelector('[role=application]');
	expect(await page.locator('canvas').count()).toBe(1);
});

it('shows the first picture to who comes by a link', async () => {
	const { page } = await visit('/');
	await page.route('**/outline', (route) => route.abort());
	await page.locator(`a[href$="${LARGE}"]`).first().click();
	await page.getByRole('button', { name: 'Try again' }).waitFor();
	expect(await piecesIn(page)).toBeGreaterThan(300);
});

it('asks the server for nothing when the reader changes what is shown', async () => {
	const { page } = await visit(LARGE);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await page.getByRole('link', { name: 'Kinds' }).click();
	await page.locator('th', { hasText: 'vote' }).waitFor();
	await page.locator('a.count').first().click();
	await page.locator('aside h2').waitFor();
	await page.getByRole('link', { name: 'Timeline', exact: true }).click();
	await page.getByRole('application').waitFor();
	// The browser asks for the page's icon by itself.
	expect(asked.filter((path) => path !== '/icon.svg')).toEqual([]);
});

it('searches the words that its page came without, as its files do', async () => {
	const query = '?q=met&kind=vote';
	const file = await (await fetch(`${inject('origin')}${LARGE}/timeline.csv${query}`)).text();
	const ids = new Set([...file.matchAll(/^(s\d+),/gm)].map(([, id]) => id));
	expect(ids.size).toBeGreaterThan(100);
	const { page, complaints } = await visit(LARGE + query);
	const shown = page.locator('.shown', { hasText: `Showing ${ids.size.toLocaleString('en')} of` });
	await shown.waitFor();
	await page.locator('[role=application]').waitFor();
	expect(await shown.innerText()).toContain('of 20,000 statements');
	await page.getByRole('searchbox').fill('nothing-of-the-kind');
	await page.locator('.shown', { hasText: 'Showing 0 of' }).waitFor();
	expect(complaints).toEqual([]);
});
