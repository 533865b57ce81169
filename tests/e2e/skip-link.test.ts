import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

describe.each([true, false])(
	'the first tab stop leads to the content, with scripts: %s,',
	(javaScriptEnabled) => {
		it.each([
			['of the list of datasets', '/'],
			['of a dataset', ''],
			['of a comparison', '?view=compare'],
			['of the code of an embed', '/datasets/islamic-world-2023/embed'],
			['of a review', '/datasets/islamic-world-2023/review'],
			['of an import', '/import'],
			['of what is kept', '/import/review'],
			['of an error', '/datasets/none']
		])('%s', async (_, address) => {
			const { page } = await visit(address, { javaScriptEnabled });
			const link = page.getByRole('link', { name: 'Skip to content' });
			expect(await link.evaluate((one) => getComputedStyle(one).clipPath)).not.toBe('none');
			await page.keyboard.press('Tab');
			expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
			const { clipPath, outlineStyle } = await link.evaluate((one) => {
				const { clipPath, outlineStyle } = getComputedStyle(one);
				return { clipPath, outlineStyle };
			});
			expect([clipPath, outlineStyle]).toEqual(['none', 'solid']);
			await page.keyboard.press('Enter');
			await page.waitForFunction(() => document.activeElement?.localName === 'main');
			await page.waitForSelector('main :is(a[href], button, input, [tabindex="0"])'); // a review first opens what it is of
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(
				true
			);
		});
	}
);

it.each([
	['in forced colours', { forcedColors: 'active' as const }],
	['on a phone', { viewport: { width: 320, height: 640 } }]
])('is in sight when it has the keyboard, %s', async (_, options) => {
	const { page } = await visit('', options);
	await page.keyboard.press('Tab');
	const seen = await page.evaluate(() => {
		const link = document.activeElement!;
		const { x, y, width, height } = link.getBoundingClientRect();
		const { color, backgroundColor } = getComputedStyle(link);
		const isOnTop = document.elementFromPoint(x + width / 2, y + height / 2) === link;
		return { isOnTop, isInside: x >= 0 && y >= 0, differs: color !== backgroundColor };
	});
	expect(seen).toEqual({ isOnTop: true, isInside: true, differs: true });
});

it('stands on the right where a page runs to the left', async () => {
	const { page } = await visit('');
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	await page.keyboard.press('Tab');
	const right = await page.evaluate(() => document.activeElement!.getBoundingClientRect().right);
	expect(right).toBeGreaterThan(1200);
});

it('keeps what the address shows when the link is followed', async () => {
	const { page } = await visit('?view=table&actor=russian-mfa');
	const rows = await page.locator('tbody tr').count();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => location.hash === '#main');
	expect(page.url()).toContain('?view=table&actor=russian-mfa');
	expect(await page.locator('tbody tr').count()).toBe(rows);
});
