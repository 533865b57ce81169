import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { oncePerText } from '#lib/base/once-per.ts';
import { boxed } from './embed/elements.ts';
import { hosts } from './embed/hosts.ts';
import { rest } from './rest.ts';

const { visit, addressOf, freshContext } = hosts();

/** Takes away what browsers of 2021 lack. Runs in the page, before any of its scripts. */
function lack(): void {
	const lacking: [object, string][] = [
		[Object, 'hasOwn groupBy'],
		[Map, 'groupBy'],
		[Array, 'fromAsync'],
		[Promise, 'withResolvers try'],
		[URL, 'canParse parse'],
		[AbortSignal, 'any timeout'],
		[Array.prototype, 'at findLast findLastIndex toSorted toReversed toSpliced with'],
		[
			Object.getPrototypeOf(Int8Array.prototype) as object,
			'at findLast findLastIndex toSorted toReversed with'
		],
		[String.prototype, 'at isWellFormed toWellFormed'],
		[Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf'],
		[Element.prototype, 'ariaValueNow checkVisibility'],
		[Document.prototype, 'adoptedStyleSheets'],
		[ShadowRoot.prototype, 'adoptedStyleSheets'],
		[window, 'structuredClone reportError scheduler CSSStyleSheet Iterator']
	];
	for (const [owner, names] of lacking) {
		for (const name of names.split(' ')) Reflect.deleteProperty(owner, name);
	}
}

/** Makes a script fail while it draws, as a fault of ours or of a library would. */
function fail(): void {
	Array.prototype.sort = () => {
		throw new TypeError('This browser cannot sort');
	};
}

/** Makes it fail later, when what it has drawn is measured. */
function failLater(): void {
	Reflect.deleteProperty(window, 'ResizeObserver');
}

const PAGES = [
	['a page', '/datasets/islamic-world-2023'],
	['a page whose statements come later', '/datasets/generated-20000'],
	['a comparison', '/datasets/nested?view=compare&show=axis&side=a1&side=a2'],
	['a matrix', '/datasets/nested?view=compare'],
	['a coverage', '/datasets/nested?view=compare&show=coverage'],
	['a table', '/datasets/islamic-world-2023?view=table'],
	['the list of datasets', '/'],
	['an embed', '/embed/islamic-world-2023']
] as const;

/** A page of its own browser, which has been nowhere before. */
async function pageOf(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(inject('origin') + address);
	if (address.startsWith('/embed')) await page.locator('[data-part=chart]').hover();
	await rest(page, 700);
	return page;
}

/** What a reader can read, and where they can go. */
const partsOf = (page: Page) =>
	page.evaluate(() => ({
		title: document.querySelector('h1, h2')?.textContent.trim(),
		drawings: document.querySelectorAll('svg').length,
		links: [...document.querySelectorAll('a')].map(({ href }) => href)
	}));

const served = oncePerText(partsServed);

async function partsServed(address: string) {
	const context = await freshContext({ javaScriptEnabled: false });
	const parts = await partsOf(await pageOf(context, address));
	expect(parts.links.length).toBeGreaterThan(0);
	return parts;
}

describe.each([
	['a script fails while it draws', fail],
	['a script fails after it has drawn', failLater]
])('where %s', (_, init) => {
	it.each(PAGES)('what the server drew of %s stays, with its links', async (_, address) => {
		const before = await served(address);
		const context = await freshContext();
		await context.addInitScript(init);
		const page = await pageOf(context, address);
		await expect.poll(() => partsOf(page), { timeout: 5000 }).toEqual(before);
	});

	it('the link inside an element stays', async () => {
		const { page } = await visit(boxed());
		await page.context().addInitScript(init);
		await page.reload();
		await rest(page, 500);
		expect(await page.getByRole('link', { name: 'The timeline' }).isVisible()).toBe(true);
	});
});

it.each(PAGES)(
	'where a script cannot be fetched, what the server drew of %s stays',
	async (_, address) => {
		const before = await served(address);
		const context = await freshContext();
		await context.route(/immutable\/nodes\/\d|embed\/page-/, (route) => route.abort());
		const page = await pageOf(context, address);
		await expect.poll(() => partsOf(page), { timeout: 5000 }).toEqual(before);
	}
);

it.each([
	['a review', '/datasets/islamic-world-2023/review'],
	['the list of what a browser keeps', '/import/review'],
	['an import', '/import']
])('where a script cannot be fetched, %s says that it has not started', async (_, address) => {
	const context = await freshContext();
	await context.route(/immutable\/nodes\/\d/, (route) => route.abort());
	const notice = (await pageOf(context, address)).getByText('This page hasn’t started');
	expect(await notice.isVisible()).toBe(false);
	await notice.waitFor({ state: 'visible', timeout: 8000 });
});

it('asks the server for where a reader goes, once a script has failed', async () => {
	const context = await freshContext();
	await context.addInitScript(fail);
	const page = await pageOf(context, '/datasets/islamic-world-2023');
	await page.getByRole('link', { name: 'Table', exact: true }).click();
	await page.waitForURL(/view=table/);
	await page.locator('table').waitFor();
	await page.getByRole('link', { name: 'Plumbline' }).click();
	await page.locator('h1', { hasText: 'What was said' }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/');
});

describe('in a browser of 2021', () => {
	it.each(PAGES.filter(([, address]) => /axis|20000|islamic-world-2023$/.test(address)))(
		'%s moves',
		async (_, address) => {
			const context = await freshContext();
			await context.addInitScript(lack);
			const page = await pageOf(context, address);
			await page.locator('[role=application]').waitFor();
			const before = await page.locator('.controls strong').innerText();
			await page.getByRole('link', { name: 'Zoom in' }).click();
			await expect.poll(() => page.locator('.controls strong').innerText()).not.toBe(before);
		}
	);

	it.each(PAGES)('%s is taken over without a complaint', async (_, address) => {
		const context = await freshContext();
		await context.addInitScript(lack);
		const complaints: string[] = [];
		context.on('weberror', (error) => complaints.push(error.error().message));
		const page = await pageOf(context, address);
		const taken = address.startsWith('/embed') ? '[role=application]' : 'body[data-live]';
		await page.locator(taken).waitFor();
		expect(complaints).toEqual([]);
	});

	it('an element moves', async () => {
		const { page } = await visit(boxed());
		await page.context().addInitScript(lack);
		await page.goto(addressOf(boxed(), inject('origin')));
		await page.locator('[role=application]').waitFor();
		expect(
			await page.locator('.container').evaluate((container) => getComputedStyle(container).display)
		).toBe('block');
	});
});
