import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const SCREEN = { viewport: { width: 1280, height: 800 } };

const boxOf = async (page: Page, part: string) => (await page.locator(part).first().boundingBox())!;

describe('the chart has the page', () => {
	it('as wide as the page, its first row above the middle of a screen of 1280 by 800', async () => {
		const { page } = await visit('', SCREEN);
		const main = await boxOf(page, 'main');
		const chart = await boxOf(page, '.chart');
		expect(main.width).toBeGreaterThan(1200);
		expect(chart.width).toBe(main.width);
		const row = await boxOf(page, '.chart g.row');
		expect(row.y + row.height / 2).toBeLessThan(400);
	});

	it('under a heading of about 96 px, with what the dataset holds', async () => {
		const { page } = await visit('', SCREEN);
		const { height } = await boxOf(page, 'main header');
		expect(height).toBeLessThan(112);
		expect(await page.locator('main header').innerText()).toContain('2 statements · 7 links');
	});

	it('up to 1680 px wide', async () => {
		const { page } = await visit('', { viewport: { width: 2200, height: 1000 } });
		expect((await boxOf(page, '.page')).width).toBe(1680);
	});

	it('under one bar: search, actors, filter, key and the window', async () => {
		const { page } = await visit('', SCREEN);
		const parts = [
			'[type=search]',
			'.chip',
			'summary >> text=Filter',
			'summary >> text=Key',
			'.ways'
		];
		const middles = await Promise.all(
			parts.map(async (part) => {
				const { y, height } = await boxOf(page, part);
				return y + height / 2;
			})
		);
		for (const middle of middles) expect(Math.abs(middle - middles[0]!)).toBeLessThan(3);
		const actors = page.locator('.chip');
		expect(await actors.allInnerTexts()).toEqual(['Joint summit, Riyadh', 'Russian MFA']);
	});

	it.each([true, false])(
		'with its key behind a button, with scripts: %s',
		async (javaScriptEnabled) => {
			const { page } = await visit('', { ...SCREEN, javaScriptEnabled });
			const key = page.locator('.key');
			const toggle = page.locator('summary', { hasText: 'Key' });
			expect(await key.getByText('says the same as the priority').isVisible()).toBe(false);
			const before = await toggle.boundingBox();
			await toggle.click();
			expect(await key.getByText('says the same as the priority').isVisible()).toBe(true);
			expect(await toggle.boundingBox()).toEqual(before); // a second click closes it
			const { y } = await boxOf(page, '.legend');
			expect(y).toBeGreaterThan(before!.y);
		}
	);
});

describe('evidence opens as a drawer', () => {
	it('of 30 rem at the side, with the whole chart beside it', async () => {
		const { page } = await visit('?statement=moscow-talks', SCREEN);
		const drawer = await boxOf(page, 'aside');
		const chart = await boxOf(page, '.chart');
		expect(drawer.width).toBe(480);
		expect(chart.x + chart.width).toBeLessThan(drawer.x);
	});

	it('or below the chart where the window is narrow', async () => {
		const { page } = await visit('?statement=moscow-talks', {
			viewport: { width: 1000, height: 800 }
		});
		const chart = await boxOf(page, '.drawing');
		expect((await boxOf(page, 'aside')).y).toBeGreaterThan(chart.y + chart.height);
	});

	it.each([true, false])(
		'and turns into a spread and back, with scripts: %s',
		async (javaScriptEnabled) => {
			const { page } = await visit('?statement=moscow-talks', { ...SCREEN, javaScriptEnabled });
			await page.getByRole('link', { name: 'Spread' }).click();
			await page.waitForURL('**/*?statement=moscow-talks&evidence=spread');
			expect((await boxOf(page, 'aside')).width).toBeGreaterThan(1200);
			if (javaScriptEnabled) {
				await page.waitForFunction(() => document.activeElement?.localName === 'aside');
			}
			await page.getByRole('link', { name: 'Beside the chart' }).click();
			await page.waitForURL((url) => !url.search.includes('spread'));
			expect((await boxOf(page, 'aside')).width).toBe(480);
		}
	);
});

const SPREAD = '?statement=moscow-talks&evidence=spread';

describe('a spread', () => {
	it.each([
		[1024, true],
		[1280, true],
		[1920, true],
		[1280, false]
	])(
		'%s px wide has declared left of said, to be read, with scripts: %s',
		async (width, javaScriptEnabled) => {
			const { page } = await visit(SPREAD, { viewport: { width, height: 900 }, javaScriptEnabled });
			const pair = page.locator('aside section', { hasText: 'Regional security architecture' });
			const [declared, said] = [pair.locator('figure').nth(0), pair.locator('figure').nth(1)];
			expect(await declared.innerText()).toContain('Declared in priority 2');
			expect(await said.innerText()).toContain('Said by Sergey Lavrov');
			const [left, right] = [(await declared.boundingBox())!, (await said.boundingBox())!];
			expect(left.x + left.width).toBeLessThan(right.x);
			const set = await said.locator('blockquote').evaluate((one) => {
				const { fontSize, lineHeight, fontFamily } = getComputedStyle(one);
				return { fontSize, lineHeight: Math.round(parseFloat(lineHeight)), fontFamily };
			});
			expect(set).toMatchObject({ fontSize: '17px', lineHeight: 27 });
			expect(set.fontFamily).toMatch(/^"?Noto Serif/);
			const perLine = await said.locator('blockquote').evaluate((one) => {
				const range = document.createRange();
				range.selectNodeContents(one);
				const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 14)));
				return one.textContent.trim().length / lines.size;
			});
			expect(perLine).toBeGreaterThanOrEqual(28);
		}
	);

	it('joins the words that answer one another by a ribbon, which carries relation and coder', async () => {
		const { page } = await visit(SPREAD, SCREEN);
		const pair = page.locator('aside section', { hasText: 'Regional security architecture' });
		expect(await pair.locator('.label').innerText()).toMatch(
			/extends · accepted\s+Judged by the makers of this example/
		);
		await pair.locator('svg path').waitFor({ state: 'attached' });
		const ends = await pair.evaluate((section) => {
			const path = section.querySelector<SVGPathElement>('svg path')!.getBoundingClientRect();
			const [declared, said] = [...section.querySelectorAll('mark')].map((mark) => [
				...mark.getClientRects()
			]);
			const label = section.querySelector('.label')!.getBoundingClientRect();
			return {
				begins: Math.abs(path.left - declared!.at(-1)!.right),
				ends: Math.abs(path.right - said![0]!.left),
				carries: label.bottom > path.top && label.top < path.bottom
			};
		});
		expect(ends.begins).toBeLessThan(2);
		expect(ends.ends).toBeLessThan(2);
		expect(ends.carries).toBe(true);
	});

	it('follows its words when the window is made narrower, and is stacked where it has no room', async () => {
		const { page } = await visit(SPREAD, SCREEN);
		const path = page.locator('aside section svg path').first();
		await path.waitFor({ state: 'attached' });
		const wide = await path.getAttribute('d');
		await page.setViewportSize({ width: 1024, height: 800 });
		await page.waitForFunction(
			(before) => document.querySelector('aside section svg path')?.getAttribute('d') !== before,
			wide
		);
		await page.setViewportSize({ width: 700, height: 800 });
		const figures = page.locator('aside section').first().locator('figure');
		const [declared, said] = [
			(await figures.nth(0).boundingBox())!,
			(await figures.nth(1).boundingBox())!
		];
		expect(said.y).toBeGreaterThan(declared.y + declared.height);
		expect(await path.isVisible()).toBe(false);
	});

	it('throws nothing on a phone, where it stands in the list, and has its ribbon when it is wide again', async () => {
		const { page, complaints } = await visit(SPREAD, { viewport: { width: 390, height: 844 } });
		const path = page.locator('aside section svg path').first();
		for (const width of [1280, 390, 844]) {
			await page.setViewportSize({ width, height: 844 });
			await page.evaluate(() => new Promise(requestAnimationFrame));
		}
		await path.waitFor();
		expect(complaints).toEqual([]);
	});

	it('closes by Escape and by its link, and gives the chart the keyboard', async () => {
		const { page } = await visit(SPREAD, SCREEN);
		await page.locator('aside').focus();
		await page.keyboard.press('Escape');
		await page.locator('aside').waitFor({ state: 'detached' });
		expect(new URL(page.url()).search).toBe('');
		expect(await page.evaluate(() => document.activeElement!.className)).toContain('chart');
	});
});

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('on a phone', () => {
	it('the chart comes first, then the list', async () => {
		const { page } = await visit('', PHONE);
		const chart = await boxOf(page, '.chart');
		const list = await boxOf(page, '.list');
		expect(chart.height).toBeGreaterThan(200);
		expect(list.y).toBeGreaterThan(chart.y + chart.height);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

	it('an opened statement scrolls into sight, and can be closed where one is', async () => {
		const { page } = await visit('/datasets/generated-300', PHONE);
		const link = page.locator('.list li a').nth(30);
		await link.scrollIntoViewIfNeeded();
		await link.click();
		const item = page.locator('.list li.chosen');
		await item.locator('.opened').waitFor();
		const { y } = (await item.boundingBox())!;
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(370);
		const close = item.getByRole('link', { name: 'Close' });
		const box = (await close.boundingBox())!;
		expect(box.y + box.height).toBeLessThanOrEqual(740);
		await close.click();
		await item.waitFor({ state: 'detached' });
		const top = (await link.boundingBox())!.y; // one is where one was
		expect(top).toBeGreaterThan(-200);
		expect(top).toBeLessThan(740);
	});

	it('what cannot open in the list scrolls into sight below the chart, its link to close always at hand', async () => {
		const { page } = await visit('/datasets/generated-300?statement=s200', PHONE);
		const panel = page.locator('aside');
		await page.waitForFunction(
			() => document.querySelector('aside')!.getBoundingClientRect().top < 370
		);
		const close = panel.getByRole('link', { name: 'Close' });
		await page.mouse.wheel(0, 150);
		const { y } = (await close.boundingBox())!;
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(740);
	});

	it.each([
		['the timeline', '?statement=moscow-talks'],
		['many statements', '/datasets/generated-300?page=2'],
		['the table', '?view=table'],
		['the list of datasets', '/']
	])('targets have 44 px for fingers: %s', async (_, address) => {
		const { page } = await visit(address, PHONE);
		for (const summary of await page.locator('summary').all()) await summary.click();
		const small = await page
			.locator('a:visible, button:visible, summary:visible, label:visible, input:visible')
			.evaluateAll((targets) =>
				targets
					// Links inside a sentence, and what a label makes larger, are no targets by themselves.
					.filter(
						(target) => !target.closest('p, footer, .unseen') && !target.closest('label input')
					)
					.filter((target) => getComputedStyle(target).clipPath === 'none')
					.map((target) => ({
						box: (target.closest('article') ?? target).getBoundingClientRect(), // a card is one target
						html: target.outerHTML
					}))
					.filter(({ box }) => box.height < 44)
					.map(({ html, box }) => `${box.height}: ${html.slice(0, 160)}`)
			);
		expect(small).toEqual([]);
	});
});

it('hides nothing that has the keyboard under what stays in sight', async () => {
	const { page } = await visit('/datasets/generated-300', {
		viewport: { width: 1280, height: 500 }
	});
	await page.locator('.list li a').nth(20).focus();
	for (const key of ['Shift+Tab', 'Tab'] as const) {
		for (let stop = 0; stop < 14; stop++) {
			await page.keyboard.press(key);
			const seen = await page.evaluate(() => {
				const { x, y, height } = document.activeElement!.getBoundingClientRect();
				const at = (part: number) => document.elementFromPoint(x + 4, y + height * part);
				return [0.1, 0.5, 0.9].map((part) => {
					const one = at(part);
					return one !== null && document.activeElement!.contains(one);
				});
			});
			expect(seen).toContain(true);
			expect(seen[0] && seen[2]).toBe(true);
		}
	}
});
