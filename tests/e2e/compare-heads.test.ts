import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const address = (show: string) => `/datasets/ministerial-tour-2023?view=compare&show=${show}`;

it('the heads of two documents leave a phone to their cells', async () => {
	const viewport = { width: 320, height: 780 };
	const { page } = await visit(address('documents'), { viewport });
	const { height } = (await page.locator('.sticky thead').boundingBox())!;
	expect(height).toBeLessThan(100);
});

it('the first and the last day of a coverage stand apart in a narrow column, each in one line', async () => {
	const viewport = { width: 768, height: 800 };
	const { page } = await visit(address('coverage'), { viewport });
	const days = page.locator('.ends > span');
	const [first, last] = await Promise.all([0, 1].map((at) => days.nth(at).boundingBox()));
	const isUnder = last!.y >= first!.y + first!.height - 1;
	expect(isUnder || last!.x - first!.x - first!.width >= 4).toBe(true);
	for (const { height } of [first!, last!]) expect(height).toBeLessThan(24);
});
