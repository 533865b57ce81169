import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rest } from '../rest.ts';
import { article, farDown, narrowColumn } from './host-pages.ts';
import { hosts } from './hosts.ts';

const { visit } = hosts();

/** Holds back the script of an embed's chart until it is let go. */
async function held(host: Parameters<typeof visit>[0]) {
	let release = () => {};
	const gate = new Promise<void>((resolve) => (release = resolve));
	const visited = await visit(host, {}, undefined, async (page) => {
		await page.route(/\/embed\/page-/, async (route) => {
			await gate;
			await route.continue();
		});
	});
	return { ...visited, embed: visited.embeds[0]!, release };
}

const windowOf = (embed: Frame) => embed.locator('.controls strong').innerText();

const steps = (page: Page) => page.evaluate(() => history.length);

const isScript = (address: string) => /\/embed\/page-/.test(address);

describe('the script of an embed', () => {
	it('comes when the embed is in view, and not before', async () => {
		const { page, embeds, requests } = await visit(farDown);
		await rest(page, 500);
		expect(requests.filter(isScript)).toEqual([]);
		await page.locator('#a').scrollIntoViewIfNeeded();
		await embeds[0]!.locator('[role=application]').waitFor();
		expect(requests.filter(isScript)).toHaveLength(1);
	});
});

describe('before the script of an embed has come', () => {
	it('a click on a mark opens its statement, once it has', async () => {
		const { page, embed, release, complaints } = await held(article(['']));
		const position = await embed.locator('[data-part=chart]').evaluate((chart) => {
			const { left, top } = chart.getBoundingClientRect();
			const marks = [...chart.querySelectorAll('svg svg path')]
				.map((path) => path.getBoundingClientRect())
				.filter(({ width }) => width > 5 && width < 20)
				.sort((a, b) => b.x - a.x || a.y - b.y);
			// The head of the last statement.
			const { x, y, width, height } = marks[0]!;
			return { x: x + width / 2 - left, y: y + height / 2 - top };
		});
		const before = await steps(page);
		await embed.locator('[data-part=chart]').click({ position });
		expect(await embed.locator('[data-part=evidence]').isVisible()).toBe(false);
		release();
		await embed.locator('[data-part=evidence] mark').first().waitFor();
		expect(await embed.locator('.statement:visible').innerText()).toContain('Opening remarks');
		expect(await steps(page)).toBe(before);
		expect(complaints).toEqual([]);
	});

	it('“+” zooms, once it has, and adds no step to the history', async () => {
		const { page, embed, release } = await held(article(['']));
		const [label, before] = [await windowOf(embed), await steps(page)];
		await embed.getByRole('link', { name: 'Zoom in' }).click();
		expect(await windowOf(embed)).toBe(label);
		release();
		await expect.poll(() => windowOf(embed)).not.toBe(label);
		await rest(page, 600);
		expect(await steps(page)).toBe(before);
		expect(await embed.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
	});

	it('a statement of the list in a narrow column opens, and adds no step', async () => {
		const { page, embed, release } = await held(narrowColumn);
		const before = await steps(page);
		await embed.locator('.list a .title').last().click();
		release();
		await embed.locator('.list mark').first().waitFor();
		expect(await steps(page)).toBe(before);
	});

	it('keys wait for it, and the keyboard stays where it was', async () => {
		const { page, embed, release, complaints } = await held(article(['']));
		const label = await windowOf(embed);
		await embed.locator('[data-part=chart]').focus();
		for (const key of ['+', 'ArrowRight', 'Tab']) await page.keyboard.press(key);
		release();
		await embed.locator('[role=application]').waitFor();
		await expect.poll(() => windowOf(embed)).not.toBe(label);
		expect(complaints).toEqual([]);
	});

	it('Tab walks its links, throws nothing, and what had the keyboard keeps it', async () => {
		const { page, embed, release, complaints } = await held(article(['']));
		await page.locator('input').focus();
		const focused = () =>
			embed.evaluate(() => {
				const { activeElement: one } = document;
				return one?.getAttribute('aria-label') ?? one?.getAttribute('data-part');
			});
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('chart');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('Earlier');
		release();
		await embed.locator('[role=application]').waitFor();
		expect(await focused()).toBe('Earlier');
		await page.keyboard.press('Shift+Tab');
		expect(complaints).toEqual([]);
	});

	it('Tab to the chart and its script at once throw nothing', async () => {
		const { page, embed, release, complaints } = await held(article(['']));
		await page.locator('input').focus();
		await page.keyboard.press('Tab');
		release();
		await embed.locator('[role=application]').waitFor();
		expect(await embed.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
			'application'
		);
		await page.keyboard.press('Escape');
		expect(complaints).toEqual([]);
	});

	it('a link waits until it is clear that the script cannot be had, and is then followed without a step', async () => {
		const { page, embeds } = await visit(article(['']), {}, undefined, (page) =>
			page.route(/\/embed\/page-/, (route) => route.abort())
		);
		const [label, before] = [await windowOf(embeds[0]!), await steps(page)];
		await embeds[0]!.getByRole('link', { name: 'Zoom in' }).click();
		await expect.poll(() => windowOf(embeds[0]!)).not.toBe(label);
		expect(page.url()).toMatch(/localhost/);
		expect(await steps(page)).toBeLessThanOrEqual(before + 1);
	});
});

describe('the chart stands still when it comes alive', () => {
	/** What is drawn and where: words with the size of their letters, and the heads and dots. */
	const drawn = (embed: Frame) =>
		embed.locator('[data-part=chart]').evaluate((chart) => {
			const { top } = chart.getBoundingClientRect();
			const shown = (what: string) =>
				[...chart.querySelectorAll<SVGGraphicsElement>(what)].filter(
					(one) => one.getBoundingClientRect().width > 0
				);
			// The axis is there once more, to stay in sight: at the same place.
			const texts = shown('svg:not(.axis) text').map((text) => {
				const { x, y, width } = text.getBoundingClientRect();
				const scale = text.getScreenCTM()!.a;
				const size = parseFloat(getComputedStyle(text).fontSize) * scale;
				return { text: text.textContent, x, y: y - top, width, size };
			});
			const marks = shown('svg path')
				.map((path) => path.getBoundingClientRect())
				.filter(({ width }) => width > 4 && width < 25)
				.map(({ x, y, width }) => ({ x: x + width / 2, y: y - top }))
				.sort((a, b) => a.x - b.x || a.y - b.y);
			return { texts, marks };
		});

	/** The share of the pixels of two pictures of a page that differ to the eye. */
	const differing = (page: Page, ...pictures: Buffer[]) =>
		page.evaluate(
			async (pictures) => {
				const [one, other] = await Promise.all(
					pictures.map(async (picture) => {
						const image = new Image();
						image.src = `data:image/png;base64,${picture}`;
						await image.decode();
						const { width, height } = image;
						const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
						canvas.drawImage(image, 0, 0);
						return canvas.getImageData(0, 0, width, height).data;
					})
				);
				let count = 0;
				for (let at = 0; at < one!.length; at += 4) {
					const away = [0, 1, 2].map((part) => Math.abs(one![at + part]! - other![at + part]!));
					if (Math.max(...away) > 40) count++;
				}
				return count / (one!.length / 4);
			},
			pictures.map((picture) => picture.toString('base64'))
		);

	it.each([540, 560, 640, 705, 720, 768, 771, 900, 1024, 1440])(
		'in a page of %i px',
		async (width) => {
			const { page, embed, release } = await held((embeds) => ({
				html: `<!doctype html><style>body { margin: 0 } iframe { border: 0; width: 100% }</style>
			<iframe id="a" src="${embeds}/embed/islamic-world-2023"></iframe><script src="${embeds}/embed/loader.js"></script>`
			}));
			await page.setViewportSize({ width, height: 900 });
			await rest(page, 150);
			const [still, height] = [
				await drawn(embed),
				(await page.locator('#a').boundingBox())!.height
			];
			const before = await page.screenshot();
			expect(Math.min(...still.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
			expect(still.texts.filter(({ text }) => /^(LAS–OIC|Opening)/.test(text))).toHaveLength(2);
			if (width >= 720) {
				const whole = still.texts.map(({ text }) => text);
				expect(whole).toContain('Opening remarks at the Moscow talks');
				expect(whole).toContain('11 Nov 2023 · Riyadh · as reported');
			}
			release();
			await embed.locator('[role=application]').waitFor();
			await rest(page, 100);
			const alive = await drawn(embed);
			expect(await differing(page, before, await page.screenshot())).toBeLessThan(0.001);
			expect(alive.texts.map(({ text }) => text).sort()).toEqual(
				still.texts.map(({ text }) => text).sort()
			);
			for (const { text, x, y } of still.texts) {
				const near = alive.texts.filter((one) => one.text === text);
				const away = near.map((one) => Math.max(Math.abs(one.x - x), Math.abs(one.y - y)));
				expect(Math.min(...away), text).toBeLessThanOrEqual(1);
			}
			expect(alive.marks).toHaveLength(still.marks.length);
			for (const { x, y } of still.marks) {
				const away = alive.marks.map((now) => Math.max(Math.abs(now.x - x), Math.abs(now.y - y)));
				expect(Math.min(...away)).toBeLessThanOrEqual(1);
			}
			expect((await page.locator('#a').boundingBox())!.height).toBe(height);
		}
	);
});
