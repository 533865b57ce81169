import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { article, rude, withoutLoader } from './host-pages.ts';
import { hosts, wakened } from './hosts.ts';
import { rest } from '../rest.ts';

const { visit } = hosts();

/** The window of time that an embed shows, in words. */
const windowOf = (embed: Frame) => embed.locator('.controls strong').innerText();

/** An embed comes to rest after a glide, and what it fetched is there. */
const atRest = (page: Page) => rest(page, 600);

async function overChart(page: Page, embed: Frame): Promise<{ x: number; y: number }> {
	const box = (await embed.locator('.reach').boundingBox())!;
	const at = { x: box.x + box.width / 2, y: box.y + 110 };
	await page.mouse.move(at.x, at.y);
	return at;
}

describe('two embeds in an article', () => {
	it('never react to each other’s keys', async () => {
		const { page, embeds } = await visit(article());
		const [first, second] = [await wakened(embeds[0]!), await wakened(embeds[1]!)];
		const before = await windowOf(second);
		await first.locator('[role=application]').focus();
		for (const key of ['+', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
		await first.locator('[data-part=evidence] mark').first().waitFor();
		await atRest(page);
		expect(await windowOf(first)).not.toBe(before);
		expect(await windowOf(second)).toBe(before);
		expect(await second.locator('[data-part=evidence]').isVisible()).toBe(false);
		expect(await second.locator('[role=application] [aria-live]').innerText()).toBe('');
	});

	it('never react to what is typed elsewhere', async () => {
		const { page, embeds } = await visit(article());
		for (const embed of embeds) await wakened(embed);
		const before = await Promise.all(embeds.map(windowOf));
		await page.locator('input').pressSequentially('+-0 Enter');
		for (const key of ['ArrowLeft', 'Enter', 'Escape']) await page.keyboard.press(key);
		await atRest(page);
		expect(await page.locator('input').inputValue()).toBe('+-0 Enter');
		expect(await Promise.all(embeds.map(windowOf))).toEqual(before);
	});
});

describe('over the chart', () => {
	it('the plain wheel scrolls the article, and zooms nothing', async () => {
		const { page, embeds } = await visit(article(['']));
		const embed = await wakened(embeds[0]!);
		const before = await windowOf(embed);
		await overChart(page, embed);
		await page.mouse.wheel(0, 200);
		await page.waitForFunction(() => scrollY > 100);
		await atRest(page);
		expect(await windowOf(embed)).toBe(before);
	});

	it('Ctrl and the wheel zoom, and scroll nothing', async () => {
		const { page, embeds } = await visit(article(['']));
		const embed = await wakened(embeds[0]!);
		const before = await windowOf(embed);
		await overChart(page, embed);
		const scrolled = await page.evaluate(() => scrollY);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await atRest(page);
		expect(await windowOf(embed)).not.toBe(before);
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	});

	it('a swipe up scrolls the article, and moves nothing', async () => {
		const { page, embeds } = await visit(article(['']), { hasTouch: true });
		const devtools = await page.context().newCDPSession(page);
		const chart = (await embeds[0]!.locator('[data-part=chart]').boundingBox())!;
		const x = chart.x + chart.width / 2;
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
			devtools.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: ys.map((y) => ({ x, y, id: 1 }))
			});
		const swipe = async () => {
			await touch('touchStart', 500);
			for (let y = 485; y > 320; y -= 15) await touch('touchMove', y);
			await touch('touchEnd');
		};
		await swipe(); // the embed has no script yet
		await page.waitForFunction(() => scrollY > 100);
		await embeds[0]!.locator('[role=application]').waitFor();
		const before = await windowOf(embeds[0]!);
		await page.evaluate(() => scrollTo(0, 0));
		await swipe();
		await page.waitForFunction(() => scrollY > 100);
		// Two in a row, over the same place of the chart, are no double tap.
		await page.evaluate(() => scrollTo(0, 0));
		await swipe();
		await atRest(page);
		expect(await windowOf(embeds[0]!)).toBe(before);
	});
});

describe('an embed that was used', () => {
	/** Zooms, opens a statement and closes it. */
	async function used(page: Page, embed: Frame): Promise<void> {
		await wakened(embed);
		await embed.locator('summary', { hasText: 'Statements as a list' }).click();
		await embed.locator('.list a .title').first().click();
		await embed.locator('[data-part=evidence] mark').first().waitFor();
		await embed.getByRole('link', { name: 'Zoom in' }).click();
		await atRest(page);
		await embed.locator('[data-part=evidence] .close').click();
		await embed.locator('[data-part=evidence]').waitFor({ state: 'hidden' });
	}

	it('has set no cookie and stored nothing', async () => {
		// Of the same site as its host: to others this browser would refuse all that is looked for.
		const nearby = inject('origin').replace('127.0.0.1', 'localhost');
		const { page, embeds } = await visit(article(['']), {}, nearby);
		await used(page, embeds[0]!);
		expect(await page.context().cookies()).toEqual([]);
		const stored = await embeds[0]!.evaluate(async () => ({
			cookie: document.cookie,
			local: localStorage.length,
			session: sessionStorage.length,
			databases: await indexedDB.databases(),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length
		}));
		expect(stored).toEqual({
			cookie: '',
			local: 0,
			session: 0,
			databases: [],
			caches: [],
			workers: 0
		});
	});

	it('has asked nobody for anything but its own server', async () => {
		const { page, embeds, host, requests } = await visit(article(['']));
		await used(page, embeds[0]!);
		const asked = new Set(requests.map((address) => new URL(address).origin));
		expect([...asked].sort()).toEqual([inject('origin'), host].sort());
		expect(requests.filter((address) => address.startsWith(host))).toHaveLength(2);
	});

	it('has left the article’s history, address and title as they were, and complained of nothing', async () => {
		const { page, embeds, complaints } = await visit(article(['']));
		const before = await page.evaluate(() => [history.length, location.href, document.title]);
		await used(page, embeds[0]!);
		expect(await page.evaluate(() => [history.length, location.href, document.title])).toEqual(
			before
		);
		expect(complaints).toEqual([]);
	});
});

it('adds no name to the article, and no element or style but the height of its frame', async () => {
	const { page } = await visit(withoutLoader);
	const state = () =>
		page.evaluate(() => ({
			names: Object.getOwnPropertyNames(window).sort(),
			html: document.documentElement.outerHTML
				.replace(/<script src="[^"]*loader\.js"><\/script>/, '')
				.replace(/ style="height: [\d.]+px;"/, ''),
			sheets: document.styleSheets.length + document.adoptedStyleSheets.length
		}));
	const before = await state();
	await page.addScriptTag({ url: `${inject('origin')}/embed/loader.js` });
	await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
	expect(await state()).toEqual(before);
});

it('is reached by none of the article’s styles', async () => {
	const styleIn = async (embed: Frame) =>
		embed
			.locator('.title')
			.first()
			.evaluate((title) => {
				const { color, letterSpacing, boxSizing } = getComputedStyle(title);
				return { color, letterSpacing, boxSizing };
			});
	const [plain, styled] = [await visit(article([''])), await visit(rude)];
	expect(await styleIn(styled.embeds[0]!)).toEqual(await styleIn(plain.embeds[0]!));
	expect(
		await styled.page.locator('h1').evaluate((head) => getComputedStyle(head).letterSpacing)
	).toBe('9px');
});

it('has its headings from the level that its author sets, each a step below the one above it', async () => {
	const { embeds } = await visit(article(['?level=4&statement=moscow-talks&view=table', '']));
	const levels = (embed: Frame) =>
		embed
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((heads) => heads.map(({ tagName }) => Number(tagName.slice(1))));
	const [asked, usual] = [await levels(embeds[0]!), await levels(embeds[1]!)];
	expect(asked[0]).toBe(4);
	expect(Math.min(...asked.slice(1))).toBe(5);
	expect(asked.every((level, at) => at === 0 || level - asked[at - 1]! <= 1)).toBe(true);
	expect(usual[0]).toBe(2);
});

describe('a link out of an embed', () => {
	it('opens in a new tab, and hands over no window, wherever it stands', async () => {
		const { embeds } = await visit(
			article(['?statement=moscow-talks', '?statement=riyadh-summit'])
		);
		for (const embed of embeds) {
			const links = await embed.locator('a[href]').evaluateAll((all) =>
				(all as HTMLAnchorElement[]).map(({ href, target, rel }) => ({
					leaves: new URL(href).pathname !== location.pathname,
					target,
					rel
				}))
			);
			const leaving = links.filter(({ leaves }) => leaves);
			expect(leaving.length).toBeGreaterThan(0);
			for (const { target, rel } of leaving) {
				expect(target).toBe('_blank');
				expect(rel).toContain('noopener');
			}
			expect(links.filter(({ leaves, target }) => !leaves && target)).toEqual([]);
		}
	});

	it('leaves the article where it is, and shows the state that was shown', async () => {
		const { page, embeds } = await visit(article(['?status=accepted']));
		const before = page.url();
		const embed = await wakened(embeds[0]!);
		await embed.getByRole('link', { name: 'Zoom in' }).click();
		await atRest(page);
		const opened = page.context().waitForEvent('page');
		await embed.getByRole('link', { name: 'Open the full view in a new tab' }).click();
		const tab = await opened;
		await tab.waitForURL(/\/datasets\/islamic-world-2023\?/);
		expect(page.url()).toBe(before);
		const { searchParams } = new URL(tab.url());
		expect(searchParams.get('status')).toBe('accepted');
		expect(searchParams.has('from')).toBe(true);
	});
});
