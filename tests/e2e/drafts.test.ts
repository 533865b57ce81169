import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { describe, expect, inject, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { axeFaults } from './axe-faults.ts';
import { begunDraft } from './begun-draft.ts';
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
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole('link', { name: 'Compare' }).click();
		await page.getByRole('table').first().waitFor();
		await page.getByRole('link', { name: 'Share, publish, history' }).click();
		await page.getByRole('heading', { name: 'Publish' }).waitFor();
		expect(await axeFaults(page)).toEqual([]);
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

	it('undoes what was judged, and does it again, there too', async () => {
		const { page } = await imported();
		await accept(page);
		await page.keyboard.press('u');
		await page.keyboard.press('y');
		await page.keyboard.press('u');
		await expect.poll(() => saving(page).innerText()).toBe('Saved');
		await page.getByRole('link', { name: 'See the timeline' }).click();
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('0 links');
	});

	it('knows on the next page who reviews', async () => {
		const draft = await begunDraft(generateDataset({ statements: 3, priorities: 3, seed: 7 }));
		const { page } = await visit(`${draft}/review`);
		await page.getByLabel('Your name').fill('Ada');
		await page.getByLabel('Your name').blur();
		await page.reload();
		await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Ada');
		await page.goto(`${draft}/edit`);
		await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Ada');
	});

	it('accepts with a relation by a key, and all strong suggestions of a priority when they were shown', async () => {
		const file = generateDataset({ statements: 60, priorities: 6, seed: 7 });
		const draft = await begunDraft({ ...file, links: [], coders: [] });
		const { page } = await visit(`${draft}/review`);
		await page.getByLabel('Your name').fill('Ada');
		await page.getByLabel('Your name').blur();
		await suggested(page);
		await page.getByRole('button', { name: 'extends' }).waitFor();
		await page.keyboard.press('2');
		await expect.poll(() => saving(page).innerText()).toBe('Saved');
		await page.getByRole('button', { name: /^Show all strong suggestions/ }).click();
		const range = page.getByRole('region', { name: /^All strong suggestions/ });
		await range.getByRole('status').filter({ hasText: 'not judged yet' }).waitFor();
		const shown = await range.getByRole('checkbox').count();
		expect(shown).toBeGreaterThan(1);
		expect(await range.locator('q').count()).toBeGreaterThanOrEqual(shown);
		expect(await axeFaults(page)).toEqual([]);
		await range.getByRole('checkbox').first().uncheck();
		await range.getByRole('button', { name: `Accept these ${shown - 1}` }).click();
		await expect.poll(() => saving(page).innerText(), { timeout: 15_000 }).toBe('Saved');
		const { links } = (await (await fetch(`${draft}/timeline.json`)).json()) as {
			links: { relation: string; status: string }[];
		};
		expect(links.map(({ status }) => status)).toEqual(links.map(() => 'accepted'));
		expect(links.filter(({ relation }) => relation === 'extends')).toHaveLength(1);
		expect(links).toHaveLength(shown);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.setViewportSize({ width: 1280, height: 900 });
	});

	it('keeps a step that no longer fits until it is dismissed, and shows it with the reason', async () => {
		const file = generateDataset({ statements: 6, priorities: 6, seed: 7 });
		const draft = await begunDraft({ ...file, links: [], coders: [] });
		const { page } = await visit(`${draft}/review`);
		await suggested(page);
		const title = await page.locator('#reviewed').innerText();
		const gone = file.statements.filter((one) => one.title === title);
		const changes = gone.map(({ id }) => ({
			...{ id: uuid(), by: 'Ben' },
			change: { kind: 'delete', what: 'statement', id }
		}));
		const deleted = await fetch(`${draft}/changes`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: own },
			body: JSON.stringify({ version: 1, expected: 1, changes })
		});
		expect(deleted.status).toBe(200);
		await page.keyboard.press('s');
		const notice = page.getByText('because it no longer fits what is saved');
		await notice.waitFor();
		await page.reload();
		await notice.waitFor();
		expect(await page.getByRole('listitem').filter({ hasText: 'Skipped: ' }).innerText()).toContain(
			'may have been deleted'
		);
		await page.getByRole('button', { name: 'Dismiss' }).click();
		await notice.waitFor({ state: 'detached' });
		await page.reload();
		await page.getByLabel('Your name').waitFor();
		expect(await notice.count()).toBe(0);
	});

	it('learns of what another window did, and neither loses anything', async () => {
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
		expect(await axeFaults(page)).toEqual([]);
		await page.goto(`${address}/manage`);
		await page.getByText('Delete this draft …').click();
		await page.getByRole('button', { name: 'Delete permanently' }).click();
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
