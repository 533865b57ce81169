import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { suggested } from './suggested.ts';
import { visits } from './visit.ts';

const visit = visits();
const own = inject('ownOrigin');

/** Imports posts on a server of one’s own, and comes to the review of the draft. */
async function imported() {
	const visited = await visit(`${own}/import`);
	const { page } = visited;
	await page.getByLabel('Paste posts').fill(PASTED_POSTS);
	await page.getByRole('button', { name: 'Read the text' }).click();
	await page.getByRole('heading', { name: /^Found/ }).waitFor();
	await page.getByLabel('Adopted on').fill('2021-03-31');
	await page.getByRole('button', { name: 'Create the dataset' }).click();
	await page.getByLabel('Your name').waitFor();
	return visited;
}

/** Judges the talks, which follow the summit in time. */
async function accept(page: Page): Promise<void> {
	await page.getByLabel('Your name').fill('Ada');
	await page.getByLabel('Your name').blur();
	await page.keyboard.press('n');
	await page.getByRole('heading', { name: /opening remarks/ }).waitFor();
	await suggested(page);
	await page.keyboard.press('a');
}

const saving = (page: Page) => page.locator('.saving');

async function faults(page: Page): Promise<unknown[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

describe('a draft on one’s own server', () => {
	it('goes from pasted posts to a published embed, and is still there after a reload', async () => {
		const { page, complaints } = await imported();
		expect(new URL(page.url()).pathname).toMatch(/^\/drafts\/[\w-]{36}\/review$/);
		await accept(page);
		await expect.poll(() => saving(page).innerText()).toBe('Saved');
		await page.reload();
		await page.getByRole('link', { name: 'See the timeline' }).click();
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('2 statements · 1 link');
		expect(await page.getByRole('complementary', { name: 'Draft' }).innerText()).toContain(
			'Only you can see it'
		);
		expect(await faults(page)).toEqual([]);
		await page.getByRole('link', { name: 'Compare' }).click();
		await page.getByRole('table').first().waitFor();
		await page.getByRole('link', { name: 'Share, publish, history' }).click();
		await page.getByRole('heading', { name: 'Publish' }).waitFor();
		expect(await faults(page)).toEqual([]);
		expect(await page.locator('main').innerText()).toMatch(
			/Judged a link of the statement “.+” · .* UTCAda/
		);
		await page.getByLabel('What is new').fill('First');
		await page.getByRole('button', { name: 'Publish' }).click();
		await page.waitForURL(/\/datasets\/[\w-]+\/embed$/);
		expect(complaints).toEqual([]);
	});

	it('says that nothing is saved while the server is away, and saves it when it is back', async () => {
		const { page } = await imported();
		await page.route('**/changes', (route) => route.abort());
		await accept(page);
		await expect.poll(() => saving(page).innerText()).toBe('Not saved');
		expect(await page.locator('body').innerText()).toContain('the server cannot be reached');
		await page.unroute('**/changes');
		await expect.poll(() => saving(page).innerText(), { timeout: 10_000 }).toBe('Saved');
		await page.route('**/changes', (route) => route.abort());
		await page.keyboard.press('s');
		await expect.poll(() => saving(page).innerText()).toBe('Not saved');
		await page.unroute('**/changes');
		page.on('dialog', (dialog) => void dialog.accept());
		await page.reload();
		await expect.poll(() => saving(page).innerText(), { timeout: 10_000 }).toBe('Saved');
		await page.goto(page.url().replace(/review$/, 'manage'));
		expect(await page.locator('main').innerText()).toContain('Skipped a statement');
		await page.goBack();
		await page.reload();
		await page.getByRole('link', { name: 'See the timeline' }).click();
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('1 link');
	});

	it('undoes what was judged, there too', async () => {
		const { page } = await imported();
		await accept(page);
		await page.keyboard.press('u');
		await expect.poll(() => saving(page).innerText()).toBe('Saved');
		await page.getByRole('link', { name: 'See the timeline' }).click();
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('0 links');
	});

	it('is told of what another window did, and neither loses anything', async () => {
		const { page } = await imported();
		const other = await visit(page.url());
		await other.page.getByLabel('Your name').waitFor();
		await accept(page);
		await expect.poll(() => saving(page).innerText()).toBe('Saved');
		await other.page.getByLabel('Your name').fill('Ben');
		await other.page.getByLabel('Your name').blur();
		await other.page.keyboard.press('s');
		await other.page.getByText('1 change by others').waitFor();
		await expect.poll(() => saving(other.page).innerText()).toBe('Saved');
	});

	it('is one of several, in the list on the first page, and goes when it is deleted', async () => {
		const { page } = await imported();
		const address = page.url().replace(/\/review$/, '');
		await page.goto(own);
		const link = page.locator(`a[href="${new URL(address).pathname}"]`);
		await link.waitFor();
		expect(await faults(page)).toEqual([]);
		await page.goto(`${address}/manage`);
		await page.getByText('Delete this draft …').click();
		await page.getByRole('button', { name: 'Delete it for good' }).click();
		await page.waitForURL(`${own}/`);
		expect(await link.count()).toBe(0);
	});

	it.each([320, 768])('fits a screen of %i px', async (width) => {
		const { page } = await imported();
		await page.setViewportSize({ width, height: 700 });
		const address = page.url().replace(/\/review$/, '');
		for (const path of ['', '/manage', '/review']) {
			await page.goto(address + path);
			await page.locator('h1').waitFor();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect([path, wide]).toEqual([path, width]);
		}
	});
});
