import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { queryOf, visits } from './visit.ts';

const visit = visits();
const NESTED = '/datasets/nested';

const numbersOf = async (page: Page) =>
	(await page.locator('.chart g.row text:first-child').allTextContents()).map((one) => one.trim());

describe('rows of the chart', () => {
	it('fold their sub-points and unfold them, with the address', async () => {
		const { page, complaints } = await visit(NESTED);
		expect(await numbersOf(page)).toEqual(['1', '2', '3', '4', '5', '6', '']);
		await page.getByTitle('Fold the sub-points of 1').click();
		await expect.poll(() => numbersOf(page)).toEqual(['1+', '4', '5', '6', '']);
		expect(queryOf(page).getAll('fold')).toEqual(['p1']);
		await page.getByTitle('Show the sub-points of 1').click();
		await expect.poll(() => numbersOf(page)).toHaveLength(7);
		expect(queryOf(page).has('fold')).toBe(false);
		expect(complaints).toEqual([]);
	});

	it('of a document become one, under its heading', async () => {
		const { page } = await visit(NESTED);
		await page.getByTitle('Fold the priorities of A second programme').click();
		await expect.poll(() => numbersOf(page)).toEqual(['1', '2', '3', '4', '5–6', '']);
		expect(queryOf(page).getAll('fold')).toEqual(['document:second']);
	});

	it('have what folds a document beside the first line of its title', async () => {
		const { page } = await visit(NESTED);
		for (const title of ['A generated programme', 'A second programme']) {
			const line = page.locator('.chart text', { hasText: title }).first();
			const fold = page.getByTitle(`Fold the priorities of ${title}`);
			const middles = await Promise.all(
				[line, fold].map(async (one) => {
					const { y, height } = (await one.boundingBox())!;
					return y + height / 2;
				})
			);
			expect(Math.abs(middles[0]! - middles[1]!)).toBeLessThan(4);
		}
	});

	it('fold by keys, from the list of priorities, which keeps all of them', async () => {
		const { page } = await visit(NESTED);
		await page.getByText('Priorities', { exact: true }).press('Enter');
		const fold = page.getByRole('link', { name: 'Fold the sub-points of 1' });
		await fold.press('Enter');
		await expect.poll(() => numbersOf(page)).toEqual(['1+', '4', '5', '6', '']);
		const unfold = page.getByRole('link', { name: 'Show the sub-points of 1' });
		await expect.poll(() => unfold.evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await page.locator('.list details > ul > li > b').allTextContents()).toHaveLength(6);
	});

	it('are folded without scripts too', async () => {
		const { page } = await visit(`${NESTED}?fold=p1`, { javaScriptEnabled: false });
		expect(await numbersOf(page)).toEqual(['1+', '4', '5', '6', '']);
		await page.getByRole('link', { name: 'Show the sub-points of 1' }).click();
		expect(await numbersOf(page)).toHaveLength(7);
	});

	it('open every statement of what is folded there, and filter by all of it', async () => {
		const { page } = await visit(`${NESTED}?fold=p1`);
		const row = page.locator('.chart g.row').first();
		const { x, y, height } = (await row.locator('text').first().boundingBox())!;
		await page.mouse.click(x + 60, y + height / 2);
		await expect.poll(() => queryOf(page).getAll('priority')).toEqual(['p1', 'p2', 'p3']);
	});
});
