import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DARK_THEME, PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { partsOf } from './heads.ts';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

const marksIn = (page: Page) => page.locator('[data-marks]').first().getAttribute('data-marks');

it('draws many statements on a canvas, and keeps the page light', async () => {
	const { page, complaints } = await visit('/datasets/generated-20000');
	expect(await marksIn(page)).toBe('canvas');
	const inked = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return data.filter((value, at) => at % 4 === 3 && value > 0).length;
	});
	expect(inked).toBeGreaterThan(10_000);
	expect(await page.locator('.chart *').count()).toBeLessThan(500);
	expect(complaints).toEqual([]);
});

it('draws again in other colours when the scheme changes, and finer when the reader zooms in', async () => {
	const { page } = await visit('/datasets/generated-20000');
	const canvas = page.locator('.chart canvas');
	/** How many pixels are quite of the colour that statements of all actors without their own have. */
	const pixelsOf = (colour: string) =>
		canvas.evaluate(
			(one: HTMLCanvasElement, wanted) => {
				const { data } = one.getContext('2d')!.getImageData(0, 0, one.width, one.height);
				let count = 0;
				for (let at = 0; at < data.length; at += 4) {
					if (wanted.every((value, channel) => data[at + channel] === value)) count++;
				}
				return count;
			},
			[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
		);
	const light = () => pixelsOf(PAPER_THEME.many);
	const dark = () => pixelsOf(DARK_THEME.many);
	const width = () => canvas.evaluate((one: HTMLCanvasElement) => one.width);
	expect(await light()).toBeGreaterThan(1000);
	expect(await dark()).toBe(0);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(dark).toBeGreaterThan(1000);
	expect(await light()).toBe(0);
	const before = await width();
	const devtools = await page.context().newCDPSession(page);
	const screen = { width: 1280, height: 800, deviceScaleFactor: 2, mobile: false };
	await devtools.send('Emulation.setDeviceMetricsOverride', screen);
	await expect.poll(width).toBe(2 * before);
});

it('opens the statements of a column, parts them by zooming, and counts the rest as outside', async () => {
	const { page } = await visit('/datasets/generated-300');
	const { left, heads } = await partsOf(page);
	for (let x = left + 40; !queryOf(page).has('among'); x += 8) {
		await page.mouse.click(x, heads - 3);
		await rest(page, 60);
	}
	const panel = page.locator('aside');
	const count = Number(/^(\d+) statements?/.exec(await panel.locator('h2').innerText())![1]);
	expect(await panel.locator('ol li').count()).toBe(Math.min(50, count));
	await panel.getByRole('link', { name: 'Zoom in to separate them' }).click();
	await page.waitForURL(/from=/);
	expect(await page.locator('.shown').innerText()).toMatch(/; \d+ outside the window/);
	expect(await marksIn(page)).toBe('svg');
	expect(await page.locator('[data-level]').getAttribute('data-level')).toBe('lines');
});
