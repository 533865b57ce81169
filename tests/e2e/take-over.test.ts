import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { suggested } from './suggested.ts';
import { visits } from './visit.ts';

const visit = visits();
const own = inject('ownOrigin');

/** What a browser keeps for a site: keys and values of its store. */
type StoreEntries = readonly (readonly [key: unknown, value: unknown])[];

/** Reads all that the browser keeps for the site of a page. Runs in the page. */
const readStore = (): Promise<StoreEntries> =>
	new Promise((done) => {
		const open = indexedDB.open('plumbline');
		open.onsuccess = () => {
			const store = open.result.transaction('kept').objectStore('kept');
			const [keys, values] = [store.getAllKeys(), store.getAll()];
			values.onsuccess = () => {
				open.result.close();
				done(keys.result.map((key, at) => [key, (values.result as unknown[])[at]]));
			};
		};
	});

/** Writes it for the site of another page. Runs in the page. */
const writeStore = (entries: StoreEntries): Promise<void> =>
	new Promise((done) => {
		const open = indexedDB.open('plumbline');
		open.onupgradeneeded = () => open.result.createObjectStore('kept');
		open.onsuccess = () => {
			const writing = open.result.transaction('kept', 'readwrite');
			for (const [key, value] of entries) {
				writing.objectStore('kept').put(value, key as IDBValidKey);
			}
			writing.oncomplete = () => {
				open.result.close();
				done();
			};
		};
	});

/** Imports posts where no server keeps anything, and judges them; and what the browser keeps of that. */
async function importAndReview(page: Page): Promise<StoreEntries> {
	await page.getByLabel('Paste posts').fill(PASTED_POSTS);
	await page.getByRole('button', { name: 'Read the text' }).click();
	await page.getByLabel('Adopted on').fill('2021-03-31');
	await page.getByLabel('Title', { exact: true }).fill('Kept from before');
	await page.getByRole('button', { name: 'Create the dataset' }).click();
	await page.getByLabel('Your name').fill('Ada');
	await page.getByLabel('Your name').blur();
	await page.keyboard.press('n');
	await page.getByRole('heading', { name: /opening remarks/ }).waitFor();
	await suggested(page);
	await page.keyboard.press('a');
	await page.getByRole('status').filter({ hasText: 'Accepted' }).first().waitFor();
	await page.goto(`${inject('origin')}/datasets/islamic-world-2023/review`);
	await page.getByLabel('Your name').waitFor();
	await suggested(page);
	await page.keyboard.press('s');
	await page.getByRole('status').filter({ hasText: 'Skipped' }).first().waitFor();
	return page.evaluate(readStore);
}

describe('what a browser kept before there was a server', () => {
	it('is offered on the first page, and becomes a draft with its judgements; nothing of it goes', async () => {
		const before = await visit('/import', { extraHTTPHeaders: { 'x-test': 'before' } });
		const entries = await importAndReview(before.page);
		const { page, complaints } = await visit(own, { extraHTTPHeaders: { 'x-test': 'take' } });
		await page.evaluate(writeStore, entries);
		await page.reload();
		await page.getByText('This browser keeps 2 datasets that are not among your drafts').waitFor();
		await page.getByRole('link', { name: 'Make them drafts' }).click();

		const one = page.locator('li', { hasText: 'Kept from before' });
		await one.getByRole('button', { name: 'Make a draft of it' }).click();
		await one.getByText('is a draft now, with 1 judgement from this browser').waitFor();
		const review = page.locator('li', { hasText: 'islamic-world-2023' });
		await review.getByRole('button', { name: 'Make a draft of it' }).click();
		await review.getByText('is a draft now').waitFor();

		await one.getByRole('link', { name: 'Kept from before' }).last().click();
		await page.waitForURL(/\/drafts\/[\w-]{36}$/);
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('2 statements · 1 link');
		await page.getByRole('link', { name: 'Share, publish, history' }).click();
		await page.getByText(/Judged a link of the statement “.+” · .* UTC/).waitFor();

		await page.goto(own);
		await page.locator('a.title', { hasText: 'Kept from before' }).waitFor();
		expect(await page.getByText('not among your drafts').count()).toBe(0);
		await page.goto(`${own}/import/review`);
		await page.getByRole('link', { name: 'Open its draft' }).first().waitFor();
		expect(await page.evaluate(readStore)).toEqual(expect.arrayContaining([...entries]));
		expect(complaints).toEqual([]);
	}, 60_000);
});
