import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { rest } from './rest.ts';
import { visits } from './visit.ts';

const visit = visits();

const WIDE = { width: 1280, height: 900 };

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Reads the list down to its end, so that each statement was laid out once, and goes back to the top. */
async function readThrough(page: Page): Promise<void> {
	for (let y = 0; y < (await heightOf(page)); y += 800) {
		await page.evaluate((y) => {
			scrollTo(0, y);
		}, y);
		await rest(page, 20);
	}
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await rest(page, 100);
}

it.each([
	['a few statements', '/datasets/ministerial-tour-2023'],
	['many', '/datasets/generated-400'],
	['many, found by a filter', '/datasets/generated-400?actor=a1']
])('a page of %s is as tall as before after the window was narrow', async (_, address) => {
	const { page } = await visit(address);
	const before = await heightOf(page);
	for (const width of [360, 700]) {
		await page.setViewportSize({ ...WIDE, width });
		await readThrough(page);
	}
	await page.setViewportSize(WIDE);
	await rest(page, 100);
	expect(await heightOf(page)).toBe(before);
	await readThrough(page);
	expect(await heightOf(page)).toBe(before);
});

it('a short list is laid out whole: no statement of it is a gap in a picture of the page', async () => {
	const { page } = await visit('/datasets/ministerial-tour-2023', {
		viewport: { width: 360, height: 740 }
	});
	const laidOut = await page
		.locator('.list li .title')
		.evaluateAll((titles) =>
			titles.map((title) => title.checkVisibility({ contentVisibilityAuto: true }))
		);
	expect(laidOut.length).toBeGreaterThan(5);
	expect(laidOut).toEqual(laidOut.map(() => true));
});
