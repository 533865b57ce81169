import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rest } from './rest.ts';
import { visits } from './visit.ts';

const visit = visits();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Words of the chart that are printed over one another, and those that leave the screen. */
const faultsOf = (page: Page): Promise<string[]> =>
	page.locator('.chart > svg[data-level] text').evaluateAll((texts) => {
		const SLACK = 1; // px
		const words = texts
			.filter(({ textContent }) => textContent.trim() !== '')
			.map((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				// A line box is higher than its letters.
				const inset = (bottom - top) * 0.2;
				return { text: text.textContent, left, right, top: top + inset, bottom: bottom - inset };
			});
		const beyond = words
			.filter(({ left, right }) => left < -SLACK || right > innerWidth + SLACK)
			.map(({ text }) => `“${text}” leaves the screen`);
		const over = words.flatMap((a, at) =>
			words
				.slice(at + 1)
				.filter(
					(b) =>
						Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
						Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
				)
				.map((b) => `“${a.text}” and “${b.text}” are printed over one another`)
		);
		return [...beyond, ...over];
	});

describe.each([
	['as they are', '/datasets/islamic-world-2023'],
	['after a filter', '/datasets/islamic-world-2023?status=accepted'],
	['with one open', '/datasets/islamic-world-2023?statement=moscow-talks'],
	['of none, whose rows tell why', '/datasets/generated-0']
])('on a phone a chart of few statements, %s,', (_, address) => {
	it('stands before the list, as wide as the screen, with the names over its rows', async () => {
		const { page, complaints } = await visit(address, phone);
		const [chart, list] = await Promise.all(
			['.chart', '.list'].map(async (part) => page.locator(part).first().boundingBox())
		);
		expect(chart!.y).toBeLessThan(list!.y);
		expect(chart!.y).toBeLessThan(phone.viewport.height); // on the first screen
		const plot = (await page.locator('.reach').boundingBox())!;
		expect(plot.width).toBeGreaterThan(chart!.width - 40);
		expect(await page.locator('.turned').count()).toBe(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(complaints).toEqual([]);
	});

	it('prints no words over others', async () => {
		// In colours that are forced all is SVG, whose words can be measured.
		const { page } = await visit(address, { ...phone, forcedColors: 'active' });
		expect(await page.locator('.chart > svg[data-level] text').count()).toBeGreaterThan(10);
		expect(await faultsOf(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await rest(page, 150);
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

it('names every row over its marks', async () => {
	const { page } = await visit('', phone);
	const words = await page.locator('.plot text').allTextContents();
	for (const title of ['Interfaith dialogue, Islamophobia', 'Regional security architecture']) {
		expect(words).toContain(title);
	}
	const [, from, to] = /^M0,([\d.]+).*V([\d.]+)/.exec(
		(await page.locator('.area').getAttribute('d'))!
	)!;
	const rowHeight = (Number(to) - Number(from)) / 6;
	const titleY = await page
		.locator('.plot text', { hasText: 'Interfaith dialogue' })
		.getAttribute('y');
	const row = (Number(titleY) - Number(from)) / rowHeight;
	expect(Math.floor(row)).toBe(2); // of the third
	expect(row % 1).toBeLessThan(0.5); // in its upper half
});
