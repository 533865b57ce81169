import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

const WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung'.repeat(3);

/** How far a page can be scrolled sideways at each width, px. */
async function beyond(page: Page): Promise<Record<number, number>> {
	const found: Record<number, number> = {};
	for (const width of [320, 480, 640, 800, 1024, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.waitForTimeout(60);
		const over = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		if (over > 0) found[width] = over;
	}
	return found;
}

it.each([
	['the list of datasets', '/'],
	['the timeline', '/datasets/long-words'],
	['an opened statement', '/datasets/long-words?statement=s3'],
	['the table', '/datasets/long-words?view=table&statement=s3'],
	['a matrix', '/datasets/long-words?view=compare'],
	['a matrix of statements', '/datasets/long-words?view=compare&across=statements'],
	['a coverage', '/datasets/long-words?view=compare&show=coverage'],
	['lanes on one axis', '/datasets/long-words?view=compare&show=axis'],
	['an attention', '/datasets/long-words?view=compare&show=attention'],
	['the code of an embed', '/datasets/long-words/embed'],
	['a review', '/datasets/long-words/review'],
	['an embed', '/embed/long-words?statement=s3'],
	['an embed of the table', '/embed/long-words?view=table&statement=s3'],
	['an unknown dataset', `/datasets/${WORD}`]
])('no long word makes %s scroll sideways', async (_, address) => {
	const { page } = await visit(address);
	expect(await beyond(page)).toEqual({});
});

it('no long word makes the preview of an import scroll sideways', async () => {
	const { page } = await visit('/import');
	const posts = `21.11.2023 ${WORD}\n\n${WORD} https://example.org/${WORD}\n\n22.11.2023\n\n${WORD}`;
	await page.locator('textarea').fill(posts);
	await page.getByRole('button', { name: /Read/ }).first().click();
	await page.locator('table, .problem, h2').first().waitFor();
	await page.waitForTimeout(400);
	expect(await page.locator('body').innerText()).toContain('Rindfleisch');
	expect(await beyond(page)).toEqual({});
});
