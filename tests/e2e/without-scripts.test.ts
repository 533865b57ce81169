import { expect, it } from 'vitest';
import { linesOf } from './heads.ts';
import { visits } from './visit.ts';

const visit = visits();
const EXAMPLE = '/datasets/islamic-world-2023';
const noScript = { javaScriptEnabled: false };

it('holds the chart and the list in the first response', async () => {
	const { page } = await visit('', noScript);
	expect(await linesOf(page)).toHaveLength(2);
	expect(await page.getByRole('slider').count()).toBe(0); // nothing could move it
	expect(await page.getByRole('img', { name: /2 statements against 6 priorities/ }).count()).toBe(
		1
	);
	expect(await page.locator('.list h3').allInnerTexts()).toEqual([
		'November 2023',
		'No statement found'
	]);
	expect(await page.locator('.list .title').allInnerTexts()).toEqual([
		'LAS–OIC joint summit',
		'Opening remarks at the Moscow talks'
	]);
	expect(await page.locator('.list section:last-child').innerText()).toMatch(
		/^No statement found\s+3 Interfaith dialogue, Islamophobia\s+6 Economic potential, Greater Eurasia$/
	);
});

it('opens a statement, zooms and changes to the table by links', async () => {
	const { page } = await visit('', noScript);
	await page.locator('.list a', { hasText: 'LAS–OIC joint summit' }).click();
	expect(await page.locator('aside mark').count()).toBeGreaterThan(3);
	await page.getByRole('link', { name: 'Zoom in' }).click();
	expect(await page.locator('.controls strong').innerText()).toBe('10 Nov – 17 Nov 2023');
	expect(await page.locator('aside h2').innerText()).toBe('LAS–OIC joint summit');
	await page.getByRole('link', { name: 'Show all' }).click();
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	expect(await page.locator('tbody tr').count()).toBe(2);
});

it('draws long datasets too, a page of the list at a time', async () => {
	const { page } = await visit('/datasets/generated-300', noScript);
	expect(await page.locator('.list li a .title').count()).toBe(100);
	await page.getByRole('link', { name: 'Later statements' }).click();
	expect(await page.locator('nav[aria-label="Pages of the list"]').innerText()).toContain(
		'101–200 of 300'
	);
});

it.each([
	...['', '?view=compare', '/datasets/generated-20000', '/embed', '/review'],
	'/priorities/p4?alone=yes'
])('names in the first response every style of the page: %s', async (path) => {
	const { page } = await visit(path.startsWith('/datasets') ? path : EXAMPLE + path, noScript);
	const bare = await page.evaluate(() => {
		const styled = new Set(
			[...document.styleSheets].flatMap((sheet) =>
				[...sheet.cssRules].flatMap(({ cssText }) => cssText.match(/\.p[0-9a-z]+/g) ?? [])
			)
		);
		// The class by which the rules of a component find its elements.
		const scopes = [...document.querySelectorAll('main [class]')].flatMap((element) =>
			[...element.classList].filter((name) => /^p[0-9a-z]{1,2}$/.test(name))
		);
		return [...new Set(scopes)].filter((name) => !styled.has(`.${name}`));
	});
	expect(bare).toEqual([]);
});
