import { expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

it('says that a dataset is unknown, and offers the others', async () => {
	const { page } = await visit('/datasets/none');
	expect(await page.locator('main').innerText()).toContain('There is no dataset “none”');
	await page.getByRole('link', { name: 'All datasets' }).click();
	await page.getByRole('link', { name: 'Six declared priorities' }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/');
});

it('refuses a broken file whole, naming each fault by its path', async () => {
	const response = await fetch(`${inject('origin')}/datasets/broken`);
	expect(response.status).toBe(422);
	const { page } = await visit('/datasets/broken');
	const text = await page.locator('main').innerText();
	expect(text).toContain('2 faults in the file');
	expect(await page.locator('li code').allInnerTexts()).toEqual(
		expect.arrayContaining(['title', 'language'])
	);
	expect(await page.locator('svg').count()).toBe(0);
});

it('shows an empty dataset as one, with its axis and what to do', async () => {
	const { page, complaints } = await visit('/datasets/generated-0');
	expect(await page.locator('.notice').innerText()).toContain('This dataset has no statements yet');
	expect(complaints).toEqual([]);
});

it('has no bench page in an ordinary build', async () => {
	const response = await fetch(`${inject('origin')}/bench?n=10`);
	const { page } = await visit('/bench?n=10');
	expect(await page.locator('main').innerText()).toContain('There is no such page');
	expect(response.ok).toBe(true); // the page is the browser's: the server sends it the router only
});

it.each(['/datasets/..%2F..%2Fpackage', '/datasets/%00', '/datasets/a.b'])(
	'never leaves its folder: %s',
	async (address) => {
		const response = await fetch(inject('origin') + address);
		expect([400, 404]).toContain(response.status);
	}
);
