import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { boxed } from './embed/elements.ts';
import { hosts } from './embed/hosts.ts';
import { rest } from './rest.ts';
import { visits } from './visit.ts';

const { visit } = hosts();
const visitPage = visits();
const viewport = { width: 1100, height: 900 };

/** Where a chart stands in a parent of some style, and where it says what was opened. */
const SUBJECTS = [
	{
		subject: 'an element',
		opened: '[data-part=evidence] h3',
		open: async (style: string) => (await visit(boxed(`style="${style}"`), { viewport })).page
	},
	{
		subject: 'a page',
		opened: '[aria-label=Evidence] h2, aside h2',
		open: async (style: string) => {
			const { page } = await visitPage('', { viewport: { width: 1100, height: 2000 } });
			await page.locator('main').evaluate((main, style) => (main.style.cssText = style), style);
			return page;
		}
	},
	{
		subject: 'a page of larger text',
		opened: '[aria-label=Evidence] h2, aside h2',
		open: async (style: string) => {
			const { page } = await visitPage('', { viewport: { width: 1100, height: 2000 } });
			await page.locator('main').evaluate((main, style) => (main.style.cssText = style), style);
			await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
			await rest(page, 150);
			return page;
		}
	}
] as const;

const PARENTS = [
	['as it is', 'width: 900px'],
	['scaled to a half', 'width: 900px; transform: scale(0.5); transform-origin: 0 0'],
	['scaled to more', 'width: 700px; transform: scale(1.4); transform-origin: 20px 0'],
	['zoomed', 'width: 600px; zoom: 1.5'],
	['zoomed out', 'width: 1200px; zoom: 0.6']
] as const;

/** The mark of the first statement, drawn as a line. */
const markIn = (page: Page): Locator => page.locator('.plot > line[stroke*=actor]').first();

/** The middle of what is drawn: it has none at the moment at which it is drawn anew. */
const middleOf = async (one: Locator) => {
	const { x, y, width, height } = await vi.waitUntil(() => one.boundingBox());
	return { x: x + width / 2, y: y + height / 2 };
};

/** The window of time that is shown, as two instants. */
const windowIn = (page: Page) => page.locator('.controls strong').innerText();

const CASES = SUBJECTS.flatMap((subject) =>
	PARENTS.map(([parent, style]) => ({ ...subject, parent, style }))
);

describe.each(CASES)('$subject in a parent $parent', ({ open, opened, style }) => {
	it('a click opens the statement that is under the pointer', async () => {
		const page = await open(style);
		await page.locator('[role=application]').waitFor();
		const at = await middleOf(markIn(page));
		await page.mouse.move(at.x, at.y);
		await rest(page, 60);
		expect(await page.locator('.reach').evaluate((reach) => reach.style.cursor)).toBe('pointer');
		await page.mouse.click(at.x, at.y);
		await page.locator(opened).first().waitFor();
	});

	it('the wheel with Ctrl zooms about what is under the pointer', async () => {
		const page = await open(style);
		await page.locator('[role=application]').waitFor();
		const before = await middleOf(markIn(page));
		await page.mouse.move(before.x, before.y);
		await page.keyboard.down('Control');
		for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await rest(page, 300);
		const after = await middleOf(markIn(page));
		expect(Math.abs(after.x - before.x)).toBeLessThan(4);
	});

	it('what is dragged stays under the pointer', async () => {
		const page = await open(style);
		await page.locator('[role=application]').waitFor();
		const shown = await windowIn(page);
		const before = await middleOf(markIn(page));
		const y = before.y;
		await page.mouse.move(before.x + 20, y);
		await page.mouse.down();
		await page.mouse.move(before.x + 50, y, { steps: 5 });
		await page.mouse.up();
		await rest(page, 300);
		expect(await windowIn(page)).not.toBe(shown);
		expect(Math.abs((await middleOf(markIn(page))).x - (before.x + 30))).toBeLessThan(4);
	});
});
