import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

const shown = async (page: Page, text: string) => {
	await page.locator('.shown', { hasText: text }).waitFor();
	return page.locator('.shown').innerText();
};

it.each([
	['by actor', '?actor=joint-summit', 'Showing 1 of 2 statements, 3 links'],
	['by priority', '?priority=p1', 'Showing 1 of 2 statements, 4 links'],
	['by kind', '?kind=speech', 'Showing 1 of 2 statements, 4 links'],
	['by relation', '?relation=mentions', 'Showing 2 of 2 statements, 2 links'],
	['by status', '?status=accepted', 'Showing 2 of 2 statements, 5 links'],
	['by period', '?period=2023-11-15/2023-12', 'Showing 1 of 2 statements, 4 links'],
	['by a word of a statement', '?q=truly', 'Showing 1 of 2 statements, 4 links'],
	['by a word of a clause', '?q=Türkiye', 'Showing 1 of 2 statements, 4 links']
])('filters %s, with and without scripts', async (_, query, expected) => {
	for (const javaScriptEnabled of [true, false]) {
		const { page } = await visit(query, { javaScriptEnabled });
		expect(await shown(page, 'Showing')).toContain(expected);
	}
});

it('filters as the form changes, and clears', async () => {
	const { page } = await visit('');
	await page.locator('summary', { hasText: 'Filter' }).click();
	await page.getByLabel('accepted', { exact: true }).check();
	expect(await shown(page, '5 links')).toContain('2 of 2');
	expect(await page.locator('g.row text:last-child').allTextContents()).toEqual([
		...['0 of 1', '1 of 2', '0', '2', '2', '0']
	]);
	await page.getByRole('link', { name: 'Clear all filters' }).click();
	expect(await shown(page, '7 links')).toContain('2 of 2');
	expect(await page.getByLabel('Period').isVisible()).toBe(true); // what was unfolded stays so
});

it('gives colours to the actors that a reader picks, at most four, and keeps them in the address', async () => {
	const { page } = await visit('/datasets/generated-300');
	const chips = () => page.locator('[role=search] > fieldset label').allInnerTexts();
	expect(await chips()).toHaveLength(4);
	await page.locator('summary', { hasText: 'Filter' }).click();
	const choice = page.getByRole('group', { name: 'In colour, at most 4' });
	const inColour = await chips();
	const name = (await choice.locator('label').allInnerTexts()).find(
		(one) => !inColour.includes(one)
	)!;
	await choice.getByLabel(name, { exact: true }).check();
	await page.waitForURL(/[?&]colour=/);
	expect(await chips()).toEqual([name]);
	for (const one of inColour.slice(1)) await choice.getByLabel(one, { exact: true }).check();
	expect(await choice.getByLabel(inColour[0]!, { exact: true }).isDisabled()).toBe(true);
	await page.getByRole('link', { name: 'Compare' }).click();
	await page.waitForURL(/view=compare/);
	expect(new URL(page.url()).searchParams.getAll('colour')).toHaveLength(4);
	const { page: unscripted } = await visit(`/datasets/generated-300${new URL(page.url()).search}`, {
		javaScriptEnabled: false
	});
	expect(await unscripted.getByRole('search').locator('> fieldset label').count()).toBe(4);
});

it('searches while it is typed', async () => {
	const { page } = await visit('');
	await page.getByRole('searchbox').pressSequentially('architect');
	expect(await shown(page, 'clause')).toContain('1 clause matches');
});

it('says at the field that a period cannot be read, and takes the rest', async () => {
	const { page } = await visit('');
	await page.locator('summary', { hasText: 'Filter' }).click();
	await page.getByLabel('Period').fill('soon');
	await page.getByLabel('Period').blur();
	await page.getByRole('alert').waitFor();
	await page.getByLabel('accepted', { exact: true }).check();
	expect(await page.getByRole('alert').innerText()).toContain(
		'“soon” is not a date; write a date as'
	);
	const borderOf = (field: Element) => getComputedStyle(field).borderStyle;
	expect(await page.getByLabel('Period').evaluate(borderOf)).toBe('dashed');
	expect(await shown(page, '5 links')).toContain('2 of 2');
	await page.getByLabel('Period').fill('2023-11');
	await page.getByLabel('Period').blur();
	await page.getByRole('alert').waitFor({ state: 'detached' });
	await page.waitForURL(/period=2023-11/);
});

it('keeps a period of the address that cannot be read in its field, until another is written or it is taken out', async () => {
	const { page } = await visit('?period=soon');
	await page.getByText('The period cannot be read').first().waitFor();
	const period = page.getByLabel('Period');
	expect(await period.inputValue()).toBe('soon');
	expect(await period.getAttribute('aria-invalid')).toBe('true');
	await page.getByRole('link', { name: 'Compare' }).click();
	await page.waitForURL(/view=compare/);
	expect(await period.inputValue()).toBe('soon');
	await page.goBack();
	await page.locator('summary', { hasText: 'Filter' }).click();
	await period.fill('');
	await period.blur();
	await page.waitForURL((url) => !url.searchParams.has('period'));
	await page.getByText('The period cannot be read').first().waitFor({ state: 'detached' });

	const unscripted = await visit('?period=soon', { javaScriptEnabled: false });
	expect(await unscripted.page.getByLabel('Period').inputValue()).toBe('soon');
});

it('sends the form without scripts, and keeps the window', async () => {
	const { page } = await visit('?from=2023-11-01&to=2023-11-30', { javaScriptEnabled: false });
	await page.getByRole('searchbox').fill('truly');
	await page.getByRole('button', { name: 'Apply' }).click();
	expect(await shown(page, 'Showing')).toContain('1 of 2 statements');
	expect(await page.locator('.controls strong').innerText()).toBe('1 Nov – 30 Nov 2023');
});

it('says that nothing meets the filters, and how to see everything', async () => {
	const { page } = await visit('?q=zzzz');
	expect(await page.locator('.notice').innerText()).toContain(
		'No statement in this dataset matches'
	);
	await page.locator('.notice a').click();
	expect(await shown(page, 'Showing 2')).toContain('2 of 2');
});

it('draws no reference to a statement that a filter took away', async () => {
	const arcs = '.plot > path[stroke-dasharray="4 3"]';
	const whole = await visit('');
	expect(await whole.page.locator(arcs).count()).toBe(1);
	const { page } = await visit('?actor=russian-mfa');
	expect(await page.locator(arcs).count()).toBe(0);
});
