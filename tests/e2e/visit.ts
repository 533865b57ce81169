import {
	chromium,
	type Browser,
	type BrowserContextOptions,
	type ConsoleMessage,
	type Page
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

const SCREEN = { width: 1280, height: 900 };
const EXAMPLE = '/datasets/islamic-world-2023';

/** A visit to a page of the app, in a browser of its own settings. */
export interface Visit {
	readonly page: Page;
	/** What the page complained about: nothing, in a test that passes. */
	readonly complaints: string[];
}

/**
 * Opens pages of the built app, in one browser for the tests of a file. When a test ends, its pages
 * are left to the next with the same settings: a new one costs four times as much as a visit,
 * and what the app keeps in the browser are imports side by side, and steps of reviews.
 */
export function visits() {
	let browser: Browser;
	const left = new Map<string, Page[]>();
	const taken: { page: Page; settings: string }[] = [];

	beforeAll(async () => {
		browser = await chromium.connect(inject('browser'));
	});
	afterEach(async () => {
		for (const { page, settings } of taken.splice(0)) {
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			// What is not saved yet would be tried again on the server of a test that has ended.
			if (page.url().includes('/drafts/')) await page.goto('about:blank');
			const { colorScheme = 'light', viewport } = JSON.parse(settings) as BrowserContextOptions;
			await page.emulateMedia({ media: null, colorScheme });
			await page.setViewportSize(viewport ?? SCREEN);
			page.removeAllListeners();
			left.set(settings, [...(left.get(settings) ?? []), page]);
		}
	});
	afterAll(() => browser.close());

	async function pageWith(options: BrowserContextOptions): Promise<Page> {
		const settings = JSON.stringify(options);
		const page = left.get(settings)?.pop() ?? (await newPage(options));
		taken.push({ page, settings });
		return page;
	}

	async function newPage(options: BrowserContextOptions): Promise<Page> {
		const context = await browser.newContext({
			viewport: SCREEN,
			...options
		});
		context.setDefaultTimeout(20_000); // what a test waits for in vain is named, before the test ends
		return context.newPage();
	}

	return async function visit(
		address: string,
		options: BrowserContextOptions = {}
	): Promise<Visit> {
		const page = await pageWith(options);
		const complaints: string[] = [];
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('console', (message: ConsoleMessage) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		const path = /^(\/|https?:|file:)/.test(address) ? address : EXAMPLE + address;
		const url = new URL(path, inject('origin'));
		// Neither a step within the page that was left, nor the same page again where it was scrolled to.
		if (url.hash || url.href === page.url()) await page.goto('about:blank');
		await page.goto(url.href);
		const isDraft = options.javaScriptEnabled !== false && url.pathname.startsWith('/drafts/');
		if (isDraft) await page.waitForSelector('body[data-live]', { state: 'attached' });
		const isLive = path.startsWith('/datasets/') && !path.includes('/priorities/'); // those have no script
		if (options.javaScriptEnabled !== false && isLive) {
			await page.waitForSelector(
				'[role=application], table, textarea, progress, .notice, .status',
				{
					state: 'attached'
				}
			);
			await page.waitForSelector('body[data-live]', { state: 'attached' }); // all of it is taken over
			await page.evaluate(twoFrames); // until the chart has taken its measure
		}
		return { page, complaints };
	};
}

/** Resolves when the page has drawn what it was told to. Runs in the page. */
export const twoFrames = () =>
	new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));

/** The query of the page's address now. */
export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
