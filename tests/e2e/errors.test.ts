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

it('refuses a broken file whole, and tells those who keep it each fault by its path', async () => {
	const response = await fetch(`${inject('ownOrigin')}/datasets/broken`);
	expect(response.status).toBe(422);
	const { page } = await visit(`${inject('ownOrigin')}/datasets/broken`);
	const text = await page.locator('main').innerText();
	expect(text).toContain('2 faults in the file');
	expect(await page.locator('li code').allInnerTexts()).toEqual(
		expect.arrayContaining(['title', 'language'])
	);
	expect(await page.locator('svg').count()).toBe(0);
});

it.each(['/datasets/linked', '/embed/linked', '/datasets/linked/outline', '/'])(
	'repeats nothing of a file that is no dataset to everybody: %s',
	async (path) => {
		const text = await (await fetch(inject('origin') + path)).text();
		expect(text).toMatch(/cannot be (shown|opened)/);
		expect(text).not.toContain('# A secret');
	}
);

it('shows the last good state of a file that is half written, and says so', async () => {
	const { page } = await visit('/datasets/half-written');
	expect(await page.locator('.notice').innerText()).toContain('The last good revision is shown.');
	expect(await page.locator('h1').innerText()).toContain('1 generated statements');
});

it('answers with the start page while a large dataset is read first', async () => {
	const reading = fetch(`${inject('origin')}/datasets/unread-20000`).then(({ status }) => status);
	expect((await fetch(inject('origin'))).status).toBe(200);
	expect(await Promise.race([reading, Promise.resolve('still reading')])).toBe('still reading');
	expect(await reading).toBe(200);
});

it('gives the same page of an embed for parameters that it does not know', async () => {
	const embed = `${inject('origin')}/embed/generated-300`;
	const plain = await fetch(embed);
	const tagged = await fetch(`${embed}?utm_source=news&fbclid=1`);
	expect(tagged.headers.get('etag')).toBe(plain.headers.get('etag'));
	expect(await tagged.text()).toBe(await plain.text());
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
