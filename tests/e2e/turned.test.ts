import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rest } from './rest.ts';
import { textFaults } from './text-faults.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const noScript = { ...phone, javaScriptEnabled: false };

const MANY = [
	['dots', '/datasets/generated-400'],
	['ridges', '/datasets/generated-6000'],
	['statements that are fetched', '/datasets/generated-20000'],
	['nested priorities of two documents', '/datasets/nested'],
	['sixty rows', '/datasets/sixty-rows']
] as const;

/** Where the marks of each statement in sight of the page stand, and where the head has the number of each. */
const standing = (page: Page) =>
	page.evaluate(() => {
		const middle = (one: Element) => {
			const { left, right } = one.getBoundingClientRect();
			return (left + right) / 2;
		};
		const heads = new Map(
			[...document.querySelectorAll('.turned .head text:not(.document)')].map((text) => [
				text.textContent,
				middle(text)
			])
		);
		return [...document.querySelectorAll('.turned li[id]')].slice(0, 30).map((item) => {
			const numbers = [...item.querySelectorAll('.words li')].map(
				(dot) => dot.firstChild!.textContent!.trim() // before the words for screen readers
			);
			const marks = [...item.querySelectorAll('.line > svg > path')].map(middle);
			return { numbers, marks, heads: numbers.map((number) => heads.get(number) ?? null) };
		});
	});

const toList = (page: Page) =>
	page.evaluate(() => document.querySelector('#statements')!.scrollIntoView());

describe.each(MANY)('a phone turns the picture: %s', (_, address) => {
	it.each([
		['at once', noScript],
		['alive', phone],
		['in forced colours', { ...phone, forcedColors: 'active' as const }]
	])(
		'each statement is a line with a mark under each number, in place of the chart, %s',
		async (_, how) => {
			const { page, complaints } = await visit(address, how);
			expect(await page.locator('.chart').first().isVisible()).toBe(false);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
			const statements = await standing(page);
			expect(statements).toHaveLength(30);
			expect(statements.some(({ marks }) => marks.length > 0)).toBe(true);
			let under = 0;
			for (const { numbers, marks, heads } of statements) {
				expect(marks).toHaveLength(numbers.length);
				expect(marks).toEqual([...marks].sort((a, b) => a - b));
				heads.forEach((head, at) => {
					if (head === null) return; // every fifth of many is named in the head
					expect(Math.abs(head - marks[at]!)).toBeLessThan(1);
					under++;
				});
			}
			expect(under).toBeGreaterThan(1);
			expect(complaints).toEqual([]);
		}
	);

	it('nothing is cut or printed over another, at 320 px, in larger and wider text', async () => {
		const { page } = await visit(address, phone);
		for (const css of [
			'',
			':root { font-size: 200% !important }',
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
		]) {
			await page.evaluate(async (css) => {
				const sheet = new CSSStyleSheet();
				await sheet.replace(css);
				document.adoptedStyleSheets = [sheet];
			}, css);
			for (const width of [320, 639]) {
				await page.setViewportSize({ width, height: 740 });
				await rest(page, 100);
				expect(await page.evaluate(textFaults), `${css} ${width}`).toEqual([]);
			}
		}
		await page.setViewportSize(phone.viewport);
	});
});

it('is a chart from 640 px on, also after the window was narrow, and on paper', async () => {
	const { page } = await visit('/datasets/generated-400', {
		viewport: { width: 1280, height: 900 }
	});
	const chart = page.locator('.chart').first();
	const strip = page.locator('nav.strip');
	for (const [width, isChart] of [
		[641, true],
		[639, false],
		[640, true],
		[360, false],
		[1280, true]
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await rest(page, 100);
		expect(await chart.isVisible(), `${width}`).toBe(isChart);
		expect(await strip.isVisible(), `${width}`).toBe(!isChart);
		// What is not seen is not there: it took a wide screen a sixth of the time until it was alive.
		expect((await page.locator('.turned .line').count()) > 0, `${width}`).toBe(!isChart);
		if (isChart) {
			const drawn = (await chart.locator(':scope > svg[data-level]').boundingBox())!;
			expect(Math.abs(drawn.width - (await chart.boundingBox())!.width)).toBeLessThan(2);
		}
	}
	await page.setViewportSize({ width: 360, height: 800 });
	await page.emulateMedia({ media: 'print' });
	expect(await chart.isVisible()).toBe(true);
	expect(await strip.isVisible()).toBe(false);
	expect(await page.locator('.turned .head').isVisible()).toBe(false);
	await page.emulateMedia({ media: null });
	await page.setViewportSize({ width: 1280, height: 900 });
});

it('stands where it stood when it comes alive', async () => {
	const positions = async (how: BrowserContextOptions) => {
		const { page } = await visit('/datasets/generated-400', how);
		return page.locator('.turned :is(.head, .strip, li[id])').evaluateAll((all) =>
			all.slice(0, 12).map((one) => {
				const { x, y, width, height } = one.getBoundingClientRect();
				return [x, y, width, height];
			})
		);
	};
	expect(await positions(phone)).toEqual(await positions(noScript));
});

it('keeps the numbers in sight, and the month under them, while time runs down', async () => {
	const { page } = await visit('/datasets/generated-400', phone);
	await page.locator('.turned li[id]').nth(60).scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 300);
	await rest(page, 100);
	const head = (await page.locator('.turned .head').boundingBox())!;
	expect(head.y).toBe(0);
	const under = await page.evaluate(
		(y) => document.elementFromPoint(30, y)?.className ?? '',
		head.height + 8
	);
	expect(under).toContain('month');
	const ids = await page.locator('.turned li[id] .actor').allInnerTexts();
	const years = ids.map((text) => Number(/\d{4}/.exec(text)?.[0])).filter(Boolean);
	expect(years).toEqual([...years].sort((a, b) => a - b));
});

describe('numbers have their names a tap away', () => {
	it.each([
		['with scripts', phone],
		['without', noScript]
	])('%s, with how many statements each has, or its silence', async (_, how) => {
		const { page } = await visit('/datasets/sixty-rows', how);
		await toList(page);
		const first = page.locator('.turned summary').first();
		expect((await first.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		expect((await first.boundingBox())!.width).toBeGreaterThanOrEqual(44);
		await first.tap();
		const names = page.locator('.turned details[open] .names');
		expect(await names.count()).toBe(1);
		expect(await names.locator('dt').count()).toBe(10);
		expect(await names.locator('dd').first().innerText()).toMatch(
			/^\d+ statements?$|^no statement found/
		);
		await page.locator('.turned summary').nth(2).tap();
		expect(await names.count()).toBe(1); // the others close
	});

	it('close by Escape and by a press elsewhere', async () => {
		const { page } = await visit('/datasets/generated-400', phone);
		await toList(page);
		const open = page.locator('.turned details[open]');
		await page.locator('.turned summary').nth(1).tap();
		expect(await open.count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await open.count()).toBe(0);
		await page.locator('.turned summary').nth(1).tap();
		await page.locator('h2#statements').tap();
		expect(await open.count()).toBe(0);
	});

	it('say of silence what is true: filters hide statements, and only the dataset is silent', async () => {
		const { page } = await visit('/datasets/sixty-rows?actor=a1', phone);
		const notes = (await page.locator('.turned dd:not(.way)').allTextContents()).map((text) =>
			text.replaceAll(/\s+/g, ' ').trim()
		);
		expect(notes).toHaveLength(60);
		expect(notes.filter((note) => /^\d+ of \d+ statements?$/.test(note)).length).toBeGreaterThan(
			10
		);
		for (const note of notes) {
			expect(note).toMatch(
				/^\d+( of \d+)? statements?$|without these filters|not reviewed|no statement found/
			);
		}
		const { page: whole } = await visit('/datasets/sixty-rows', phone);
		const silent = async (of: Page) =>
			(await of.locator('.turned dd').allTextContents()).filter((text) => text.includes('found'))
				.length;
		expect(await silent(page)).toBe(await silent(whole));
	});

	it('lead to the statements of one alone, and back', async () => {
		const { page } = await visit('/datasets/nested', phone);
		await toList(page);
		await page.locator('.turned summary').first().tap();
		await page.locator('details[open] a', { hasText: 'Only this one' }).first().tap();
		await page.waitForFunction(() => location.search.includes('priority='));
		expect(queryOf(page).get('priority')).toBeTruthy();
		const statements = await standing(page);
		expect(statements.length).toBeGreaterThan(0);
		expect(statements.filter(({ numbers }) => numbers.length === 0)).toEqual([]);
	});
});

describe('the strip at the edge', () => {
	it('leads to times by links, without scripts too, on whatever page of the list they are', async () => {
		for (const how of [phone, noScript]) {
			const { page } = await visit('/datasets/generated-400', how);
			const links = page.locator('.turned .strip a');
			const link = links.nth((await links.count()) - 2); // after the last, there may be no statement
			const year = (await link.locator('.unseen').innerText()).trim();
			await toList(page);
			expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
			await link.tap();
			await page.waitForURL(/page=\d.*#at-/);
			await rest(page, 200);
			const covered = (await page.locator('.turned .head').boundingBox())!.height;
			const top = await page.evaluate(() => {
				const item = document.getElementById(decodeURIComponent(location.hash.slice(1)))!;
				return { y: item.getBoundingClientRect().y, text: item.textContent };
			});
			expect(top.y).toBeGreaterThanOrEqual(covered);
			expect(top.y).toBeLessThan(200);
			expect(top.text).toContain(year);
		}
	});

	it.each([
		['of months', '/datasets/generated-400?from=2004-01-01&to=2005-06-30'],
		['of years', '/datasets/generated-6000'],
		['of days', '/datasets/generated-6000?from=2004-02-02&to=2004-02-20'],
		['of hours', '/datasets/generated-6000?from=2004-02-02&to=2004-02-04']
	])('names %s beside its bars, whole, and never over one', async (_, address) => {
		const { page } = await visit(address, phone);
		await toList(page);
		const { names, bars, strip } = await page.evaluate(() => {
			const boxOf = (one: Element | Range) => {
				const { left, right } = one.getBoundingClientRect();
				return { left, right };
			};
			const strip = document.querySelector('nav.strip')!;
			return {
				names: [...strip.querySelectorAll('a > span[aria-hidden]')].map((name) => {
					const words = document.createRange();
					words.selectNodeContents(name);
					return { text: name.textContent, ...boxOf(words) };
				}),
				bars: [...strip.querySelectorAll('svg path')].map(boxOf),
				strip: boxOf(strip)
			};
		});
		expect(names.length).toBeGreaterThan(1);
		expect(bars.length).toBeGreaterThan(0);
		const first = Math.min(...bars.map(({ left }) => left));
		for (const { text, left, right } of names) {
			expect(left, text).toBeGreaterThanOrEqual(strip.left);
			expect(right, text).toBeLessThanOrEqual(first);
		}
	});

	it('shows what is in sight, and brings what is scrubbed to', async () => {
		const { page } = await visit('/datasets/generated-6000', phone);
		await page.locator('.turned li[id]').nth(2).scrollIntoViewIfNeeded();
		await page.mouse.wheel(0, 400); // so that the strip stays where it is
		await rest(page, 100);
		const time = (await page.locator('.turned .strip .time').boundingBox())!;
		const sight = page.locator('.turned .strip .sight');
		const before = (await sight.boundingBox())!.y;
		const x = time.x + time.width / 2;
		await page.mouse.move(x, time.y + 20);
		await page.mouse.down();
		for (const share of [0.2, 0.5, 0.9]) await page.mouse.move(x, time.y + time.height * share);
		expect(await page.locator('.turned .strip .held').innerText()).toMatch(/\d{4}/);
		await page.mouse.up();
		await page.waitForFunction(() => location.search.includes('page='));
		expect(Number(queryOf(page).get('page'))).toBeGreaterThan(40);
		await rest(page, 200);
		const after = (await sight.boundingBox())!.y;
		expect(after).toBeGreaterThan(before + time.height / 2);
		expect(Math.abs(after - (time.y + time.height * 0.9))).toBeLessThan(12);
		expect(await page.locator('.turned .strip .held').count()).toBe(0);
	});
});

it('an opened statement stands under the numbers, its line drawn apart, and closes where one is', async () => {
	const { page } = await visit('/datasets/generated-400', phone);
	const link = page.locator('.turned li[id] > a').nth(40);
	await link.scrollIntoViewIfNeeded();
	await link.tap();
	const item = page.locator('.turned li.chosen');
	await item.locator('.opened').waitFor();
	await rest(page, 100);
	const head = (await page.locator('.turned .head').boundingBox())!;
	const { y } = (await item.boundingBox())!;
	expect(y).toBeGreaterThanOrEqual(head.y + head.height);
	expect(y).toBeLessThan(370);
	const line = item.locator('.line > line');
	if ((await line.count()) > 0) {
		expect(await line.evaluate((one) => getComputedStyle(one).strokeWidth)).toBe('3px');
	}
	await item.getByRole('link', { name: 'Close' }).tap();
	await item.waitFor({ state: 'detached' });
	const top = (await link.boundingBox())!.y;
	expect(top).toBeGreaterThan(-200);
	expect(top).toBeLessThan(740);
});

it('its key explains what is on its lines, once', async () => {
	const { page } = await visit('/datasets/generated-6000', phone);
	await page.locator('.key summary').tap();
	const key = page.locator('.key .legend:visible');
	expect(await key.count()).toBe(1);
	expect(await key.locator('strong').allInnerTexts()).toContain('supports');
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(await key.count()).toBe(1);
});

it('the next page of the list begins where the list does', async () => {
	const { page } = await visit('/datasets/generated-400', phone);
	await page.getByRole('link', { name: 'Later statements' }).tap();
	await page.waitForURL(/page=2/);
	await page.waitForFunction(
		() => Math.abs(document.querySelector('#statements')!.getBoundingClientRect().y) < 60
	);
	expect(queryOf(page).get('page')).toBe('2');
});

it('is left alone on a wide screen while a chart is dragged', async () => {
	const { page } = await visit('/datasets/generated-400');
	const { x, y, height } = (await page.locator('.reach').boundingBox())!;
	await page.evaluate(() => {
		const changed = new MutationObserver((changes) => {
			document.body.dataset.changes = String(
				Number(document.body.dataset.changes ?? 0) + changes.length
			);
		});
		const everything = { subtree: true, childList: true, attributes: true, characterData: true };
		changed.observe(document.querySelector('.turned .body')!.parentElement!, everything);
	});
	const shown = await page.locator('.controls strong').innerText();
	await page.mouse.move(x + 300, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + 500, y + height / 2, { steps: 12 });
	await rest(page, 100);
	expect(await page.locator('.controls strong').innerText()).not.toBe(shown);
	expect(await page.evaluate(() => document.body.dataset.changes)).toBeUndefined();
	await page.mouse.up();
});

it('a phone shows what is known of no day softly along time, at its head and its marks, and nothing else', async () => {
	const { page } = await visit('/datasets/generated-400', phone);
	const lines = await page.locator('.turned li[id]').evaluateAll((items) =>
		items.map((item) => ({
			isOfDay: /^\s*\d{1,2} [A-Z][a-z]+ \d{4}\s*·/.test(item.textContent),
			soft: item.querySelectorAll('.soft').length,
			marks: item.querySelectorAll('.line > svg').length,
			fill: item.querySelector('.soft')?.getAttribute('fill') ?? ''
		}))
	);
	const soft = lines.filter((line) => line.soft > 0);
	expect(soft.length).toBeGreaterThan(1);
	expect(soft.length).toBeLessThan(lines.length);
	for (const { soft: bars, marks } of soft) expect(bars).toBe(marks);
	for (const { fill } of soft) {
		const id = /#(.*)\)/.exec(fill)![1]!;
		expect(await page.locator(`linearGradient[id="${id}"]`).count()).toBe(1);
	}
	expect(lines.filter(({ isOfDay }) => isOfDay).length).toBeGreaterThan(20);
	for (const { isOfDay, soft } of lines) if (isOfDay) expect(soft).toBe(0);
});
