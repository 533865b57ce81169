import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
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
	/** How many pixels are quite of the colour that marks of several actors have. */
	const pixelsOf = (...colour: number[]) =>
		canvas.evaluate((one: HTMLCanvasElement, wanted) => {
			const { data } = one.getContext('2d')!.getImageData(0, 0, one.width, one.height);
			let count = 0;
			for (let at = 0; at < data.length; at += 4) {
				if (wanted.every((value, channel) => data[at + channel] === value)) count++;
			}
			return count;
		}, colour);
	const [light, dark] = [
		() => pixelsOf(0x55, 0x5e, 0x6a, 255),
		() => pixelsOf(0xa9, 0xb2, 0xbe, 255)
	];
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

it('opens the statements of a merged mark, parts them by zooming, and counts the rest as outside', async () => {
	const { page } = await visit('/datasets/generated-300');
	const box = (await page.locator('.reach').boundingBox())!;
	for (let x = box.x + 40; !queryOf(page).has('among'); x += 8) {
		await page.mouse.click(x, box.y + 74);
		await page.waitForTimeout(60);
	}
	const panel = page.locator('aside');
	const count = Number(/(\d+) statements at this mark/.exec(await panel.innerText())![1]);
	expect(await panel.locator('ol li').count()).toBe(Math.min(50, count));
	await panel.getByRole('link', { name: 'Zoom in to separate them' }).click();
	await page.waitForURL(/from=/);
	expect(await page.locator('.shown').innerText()).toMatch(/; \d+ outside the window/);
	expect(await marksIn(page)).toBe('svg');
});
