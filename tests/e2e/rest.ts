import type { Page } from 'playwright-core';

const STEPS = 5;

/**
 * Waits as long as something takes on a quick machine; on a busy one longer, since the page itself counts the time, in
 * steps between which it does what waits to be done. No frame is waited for: a page that draws nothing may get none.
 */
export async function rest(page: Page, ms: number): Promise<void> {
	if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) {
		await page.waitForTimeout(ms);
		return;
	}
	await page.evaluate(
		async ([steps, ms]) => {
			for (let step = 0; step < steps; step++)
				await new Promise((passed) => setTimeout(passed, ms / steps));
		},
		[STEPS, ms] as const
	);
}
