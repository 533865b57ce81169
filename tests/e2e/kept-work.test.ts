import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readDataset } from '#lib/model/reading/read.ts';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { downloadedBy } from './downloaded.ts';
import { suggested } from './suggested.ts';
import { visits } from './visit.ts';

const visit = visits();
const EXAMPLE_REVIEW = '/datasets/islamic-world-2023/review';

/** Imports the posts, and comes to where that leads. */
async function importPosts(page: Page, title: string): Promise<void> {
	await page.goto(`${inject('origin')}/import`);
	await page.getByLabel('Paste posts').fill(PASTED_POSTS);
	await page.getByRole('button', { name: 'Read the text' }).click();
	await page.getByRole('heading', { name: /^Found/ }).waitFor();
	await page.getByLabel('Adopted on').fill('2021-03-31');
	await page.getByLabel('Title', { exact: true }).fill(title);
	await page.getByRole('button', { name: 'Create the dataset' }).click();
}

async function sign(page: Page): Promise<void> {
	await page.getByLabel('Your name').fill('Ada');
	await page.getByLabel('Your name').press('Enter');
	await suggested(page);
}

const downloaded = async (page: Page, button: string): Promise<string> =>
	(await downloadedBy(page.getByRole('button', { name: button }).first())).text;

/** A page of its own, in which something is done before any script of ours runs. */
async function pageWith(name: string, script: () => void): Promise<Page> {
	const { page } = await visit('/', { extraHTTPHeaders: { 'x-test': name } });
	await page.addInitScript(script);
	return page;
}

describe('what was imported', () => {
	it('stays when something else is imported, by its name', async () => {
		const { page } = await visit('/', { extraHTTPHeaders: { 'x-test': 'two' } });
		await importPosts(page, 'The first study');
		await sign(page);
		await page.keyboard.press('a');
		await importPosts(page, 'The second study');
		await page.getByRole('heading', { name: 'Review: The second study' }).waitFor();
		expect(await page.locator('.progress').innerText()).toMatch(/^0 of/);
		await page.goto(`${inject('origin')}/import/review`);
		await page.getByRole('link', { name: 'The first study' }).click();
		await page.getByRole('heading', { name: 'Review: The first study' }).waitFor();
		expect(await page.locator('.progress').innerText()).toMatch(/^1 of/);
	});

	it('is shown as unreadable where it cannot be read, handed out, and not written over', async () => {
		const { page } = await visit('/import/review', { extraHTTPHeaders: { 'x-test': 'odd' } });
		await page.evaluate(
			() =>
				new Promise<void>((done) => {
					const open = indexedDB.open('keyval-store');
					open.onupgradeneeded = () => open.result.createObjectStore('keyval');
					open.onsuccess = () => {
						const writing = open.result.transaction('keyval', 'readwrite');
						writing.objectStore('keyval').put('{"format":', 'plumbline-study imported');
						writing.oncomplete = () => done();
					};
				})
		);
		await page.goto(`${inject('origin')}/import/review`);
		await page.getByRole('link', { name: /earlier import/ }).click();
		await page.getByText('cannot be read').waitFor();
		expect(await page.locator('main, body').first().innerText()).toContain('line 1');
		expect(await downloaded(page, 'Download it as it is')).toBe('{"format":');
		await page.reload();
		expect(await downloaded(page, 'Download it as it is')).toBe('{"format":');
	});
});

describe('a browser that keeps nothing', () => {
	const full = () => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	};

	it('loses no import in silence: it is reported, downloaded and reviewed all the same', async () => {
		const page = await pageWith('full', full);
		await importPosts(page, 'A study');
		await page.getByText('has no room left').waitFor();
		expect(readDataset(await downloaded(page, 'Download what you have'))).toMatchObject({
			ok: true,
			value: { title: 'A study' }
		});
		await page.getByRole('button', { name: 'Review without saving' }).click();
		await sign(page);
		await page.keyboard.press('a');
		await page.getByText('1 step of this review would be lost').waitFor();
		expect(readDataset(await downloaded(page, 'Download what you have'))).toMatchObject({
			value: { links: [{ verdict: { status: 'accepted' } }] }
		});
	});

	it('says so at the first judgement that it does not keep', async () => {
		const page = await pageWith('full review', full);
		await page.goto(inject('origin') + EXAMPLE_REVIEW);
		await sign(page);
		await page.keyboard.press('s');
		await page.getByText('Your judgements are not being saved: this browser has no room').waitFor();
		expect(await page.getByText('1 step of this review would be lost').count()).toBe(1);
	});

	it('says so when the review is opened, where there is no store at all', async () => {
		const page = await pageWith('none', () => {
			Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
		});
		await page.goto(inject('origin') + EXAMPLE_REVIEW);
		await page
			.getByText('Your judgements are not being saved: this browser does not let')
			.waitFor();
		expect(await page.getByRole('button', { name: 'Download what you have' }).count()).toBe(1);
	});
});

describe('the review of a published dataset', () => {
	it('does not bring an undone first judgement back on reload', async () => {
		const { page } = await visit('/', { extraHTTPHeaders: { 'x-test': 'undo' } });
		await importPosts(page, 'A study');
		await sign(page);
		await page.keyboard.press('a');
		await page.keyboard.press('u');
		await page.getByText('Undone: Accepted').waitFor();
		await page.reload();
		await page.getByLabel('Your name').waitFor();
		expect(await page.locator('.progress').innerText()).toMatch(/^0 of/);
	});

	it('sends a small page, and the dataset after it', async () => {
		const html = await (await fetch(`${inject('origin')}/datasets/generated-20000/review`)).text();
		expect(html.length).toBeLessThan(20_000);
		const { page, complaints } = await visit('/datasets/generated-20000/review');
		await page.getByLabel('Your name').waitFor();
		expect(complaints).toEqual([]);
	});

	it('says that the dataset could not be fetched, and tries again', async () => {
		const { page } = await visit('/');
		await page.route('**/timeline.json', (route) => route.abort());
		await page.goto(inject('origin') + EXAMPLE_REVIEW);
		await page.getByText('The dataset could not be opened').waitFor();
		await page.unroute('**/timeline.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.getByLabel('Your name').waitFor();
		expect(await page.getByText('could not be opened').count()).toBe(0);
	});
});

describe('the keys of a review', () => {
	it('are no letters of the name once Enter has left its field', async () => {
		const { page } = await visit('/', { extraHTTPHeaders: { 'x-test': 'enter' } });
		await importPosts(page, 'A study');
		await sign(page);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('reviewed');
		await page.keyboard.press('a');
		expect(await page.getByRole('status').first().innerText()).toMatch(/^Accepted/);
	});

	it('begin at the first statement with a proposal, with its words in sight', async () => {
		const { page } = await visit('/', {
			viewport: { width: 360, height: 640 },
			extraHTTPHeaders: { 'x-test': 'first' }
		});
		await importPosts(page, 'A study');
		await page.locator('ol .strength').first().waitFor();
		await expect
			.poll(() =>
				page.evaluate(() => {
					const { top, bottom } = document.querySelector('mark')!.getBoundingClientRect();
					return top >= 0 && bottom <= innerHeight;
				})
			)
			.toBe(true);
	});

	it('come to an end, and the page says so', async () => {
		const { page } = await visit('/', { extraHTTPHeaders: { 'x-test': 'end' } });
		await importPosts(page, 'A study');
		await sign(page);
		await page.keyboard.press('p');
		await page.keyboard.press('s');
		await page.keyboard.press('s');
		await page.getByText('Done: all 2 statements are judged or skipped').waitFor();
		expect(await page.locator('.progress').innerText()).toMatch(/^2 of 2/);
	});
});
