import type { Page } from 'playwright-core';

const HEADS = 74; // px from the top of the chart: where the heads of the plumb lines stand

/** Where the heads of the plumb lines are on the screen, from the left. */
export async function headsOf(page: Page): Promise<{ x: number; y: number }[]> {
	const heads = await page.locator('.plot > path[transform]').evaluateAll(
		(paths, y) =>
			paths
				.filter((path) => path.getAttribute('transform')!.endsWith(`,${y})`))
				.map((path) => {
					const box = path.getBoundingClientRect();
					return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				}),
		HEADS
	);
	return heads.sort((a, b) => a.x - b.x);
}
