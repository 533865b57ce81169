import type { Page } from 'playwright-core';

/**
 * Waits as long as something takes on a quick machine, and on a busy one until the page has done all that waited to be
 * done: work that was put off, and what that changed in the picture.
 * @param ms for what takes its time anywhere, as a movement does
 */
export async function rest(page: Page, ms: number): Promise<void> {
	await page.waitForTimeout(ms);
	if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) return;
	await page.evaluate(
		() =>
			new Promise((rested) => {
				requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(rested)));
			})
	);
}
