import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();
const PAGE = '/datasets/islamic-world-2023/embed';

const codesOn = (page: Page): Promise<string[]> =>
	page
		.locator('textarea')
		.evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));

/** px of each preview, and of what is in it. */
const heightsOn = (page: Page) =>
	page.locator('iframe').evaluateAll((frames) =>
		frames.map((frame) => {
			const { clientHeight, contentDocument } = frame as HTMLIFrameElement;
			const embed = contentDocument?.body.firstElementChild;
			return [clientHeight, Math.ceil(embed?.getBoundingClientRect().height ?? 0)] as const;
		})
	);

describe('the page of a dataset', () => {
	it('leads to the code that embeds what it shows', async () => {
		const { page, complaints } = await visit('?status=suggested&statement=moscow-talks');
		await page.getByRole('link', { name: 'Embed' }).click();
		await page.waitForSelector('textarea');
		const [element, frame, bare] = await codesOn(page);
		expect(element).toContain('query="?status=suggested&amp;statement=moscow-talks"');
		for (const code of [frame, bare]) {
			expect(code).toContain(
				'/embed/islamic-world-2023?status=suggested&amp;statement=moscow-talks"'
			);
		}
		await page.getByRole('link', { name: 'Back to the full view' }).click();
		await page.waitForSelector('[role=application]');
		expect([...queryOf(page)]).toEqual([
			['status', 'suggested'],
			['statement', 'moscow-talks']
		]);
		expect(complaints).toEqual([]);
	});

	it.each([
		['islamic-world-2023?statement=moscow-talks'],
		['generated-20000?from=2004-01-01&to=2005-12-31']
	])('%s tells where it is, how it looks, and how to embed it', async (path) => {
		const { page } = await visit(`/datasets/${path}`, { javaScriptEnabled: false });
		const at = `${inject('origin')}/datasets/${path}`;
		expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(at);
		expect(await page.locator('meta[property="og:image"]').count()).toBe(1);
		const asked = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
		const answer = (await (await fetch(asked!)).json()) as { html: string };
		expect(answer.html).toContain(at.replaceAll('&', '&amp;'));
	});

	it('follows its own address in its head', async () => {
		const { page } = await visit('/datasets/generated-20000?q=1');
		await page.waitForSelector('[role=application]');
		await page.getByRole('link', { name: 'Table', exact: true }).click();
		await page.waitForSelector('table');
		const links = await page
			.locator('link[rel=canonical]')
			.evaluateAll((found) => found.map((link) => (link as HTMLLinkElement).href));
		expect(links).toEqual([`${inject('origin')}/datasets/generated-20000?view=table&q=1`]);
	});
});

describe('without scripts', () => {
	it('a form changes the code, and loses nothing of the view', async () => {
		const { page } = await visit(`${PAGE}?statement=moscow-talks`, { javaScriptEnabled: false });
		expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
		await page.getByLabel('Colours').selectOption('dark');
		await page.getByLabel('List under the chart').check();
		await page.getByRole('radio', { name: /^Frozen/ }).check();
		await page.getByRole('button', { name: 'Apply' }).click();
		const [element, frame, bare] = await codesOn(page);
		expect(element).toMatch(
			/datasets\/islamic-world-2023@[0-9a-f]{32}" .* theme="dark" hide="list"/
		);
		expect(frame).toContain('?statement=moscow-talks&amp;theme=dark&amp;hide=list"');
		expect(bare).toContain('sandbox=');
		expect(await page.getByLabel('Colours').inputValue()).toBe('dark');
		expect(await page.getByRole('radio', { name: /^Frozen/ }).isChecked()).toBe(true);
		expect(await page.locator('iframe').count()).toBe(3);
	});
});

describe('with scripts', () => {
	it('the codes and the previews follow each choice, in one step of the history', async () => {
		const { page, complaints } = await visit(`${PAGE}?q=talks`);
		const before = await page.evaluate(() => history.length);
		await page.getByLabel('Heading level').selectOption('3');
		await page.waitForURL(/level=3/);
		await page.getByLabel('Chart height, px').fill('500');
		await page.keyboard.press('Enter');
		await page.waitForURL(/height=500/);
		await page.getByLabel('How to cite').check();
		await page.waitForURL(/hide=citation/);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('hide');
		const [element, frame] = await codesOn(page);
		expect(element).toContain('query="?q=talks" level="3" height="500" hide="citation"');
		expect(frame).toContain('?q=talks&amp;level=3&amp;height=500&amp;hide=citation"');
		const embed = page.locator('iframe').first().contentFrame();
		expect(await embed.locator('h3.title').innerText()).toContain('Six declared priorities');
		expect(await page.evaluate(() => history.length)).toBe(before);
		expect(complaints).toEqual([]);
	});

	it('previews are as tall as what they show, and the fixed height is that of the column, and two lines', async () => {
		const { page } = await visit(PAGE);
		await page.locator('iframe').last().scrollIntoViewIfNeeded();
		await expect
			.poll(async () => (await heightsOn(page)).every(([frame, embed]) => frame === embed), {
				timeout: 10_000
			})
			.toBe(true);
		const [, column] = (await heightsOn(page))[1]!;
		await expect.poll(async () => (await codesOn(page))[2]).toContain(` height="${column + 48}" `);
	});

	it('a button copies a code, and says so', async () => {
		const { page } = await visit(PAGE, { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.getByRole('button', { name: 'Copy' }).nth(2).click();
		expect(await page.getByText('Copied.').isVisible()).toBe(true);
		const code = (await codesOn(page))[2];
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
	});

	it('where it may not copy, it chooses the code to be copied', async () => {
		const { page } = await visit(PAGE);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
		});
		await page.getByRole('button', { name: 'Copy' }).first().click();
		await page.getByText('Selected.').waitFor();
		const chosen = await page.evaluate(() => {
			const { selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
			return selectionEnd - selectionStart;
		});
		expect(chosen).toBe((await codesOn(page))[0]!.length);
	});

	it('fits a phone, but for the previews that are wider', async () => {
		const { page } = await visit(PAGE, { viewport: { width: 360, height: 740 } });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

describe('the code, pasted into an article of another server', () => {
	/** Serves an article with a code in it while it is read. */
	async function inArticle(code: string, read: (address: string) => Promise<void>): Promise<void> {
		const article = createServer((_, answer) => {
			answer.setHeader('content-type', 'text/html; charset=utf-8');
			answer.end(
				`<!doctype html><title>An article</title><body><p>Before.</p>${code}<p>After.</p>`
			);
		});
		await new Promise<void>((done) => article.listen(0, '127.0.0.1', done));
		const { port } = article.address() as AddressInfo;
		await read(`http://127.0.0.1:${port}/`).finally(() => article.close());
	}

	it('is a part of it as an element', async () => {
		const { page } = await visit(`${PAGE}?statement=moscow-talks&level=3`);
		await inArticle((await codesOn(page))[0]!, async (address) => {
			await page.goto(address);
			const timeline = page.locator('plumbline-timeline');
			await timeline.locator('h3.title').waitFor();
			await expect.poll(() => timeline.locator('mark').count()).toBeGreaterThan(3);
		});
	});

	it.each([
		['kept as tall as it is by a script', 1],
		['in a sandbox without a script', 2]
	])('shows and moves the timeline in a frame, %s', async (_, form) => {
		const { page } = await visit(PAGE);
		await inArticle((await codesOn(page))[form]!, async (address) => {
			await page.goto(address);
			const frame = page.locator('iframe');
			const embed = page.frameLocator('iframe');
			// A lazy frame may come after its page: a pointer that is there before it does not enter it.
			await embed.locator('[data-part=chart]').waitFor();
			await page.mouse.move(1, 1);
			await frame.hover();
			await embed.locator('[role=application]').waitFor();
			await embed.getByRole('link', { name: 'Zoom in' }).click();
			await embed.getByText('10 Nov – 17 Nov 2023').first().waitFor();
			const tooShort = async () => {
				const tall = await embed
					.locator('.embed')
					.evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
				return tall - (await frame.boundingBox())!.height;
			};
			if (form === 1) await expect.poll(tooShort).toBe(0);
			else {
				// Nothing is cut, and no paper is left below: it fills the frame, also where that is wide.
				for (const width of [440, 760, 1280]) {
					await page.setViewportSize({ width, height: 900 });
					await rest(page, 150);
					if (width > 600) expect(await tooShort(), `${width} px`).toBeLessThanOrEqual(0);
					expect(await tooShort(), `${width} px`).toBeGreaterThan(-24);
				}
			}
			expect(await page.getByRole('link', { name: /^Six declared/ }).isVisible()).toBe(true);
		});
	});
});

describe('oEmbed', () => {
	const ask = (query: string) => fetch(`${inject('origin')}/oembed?${query}`);
	const url = (): string => encodeURIComponent(`${inject('origin')}/datasets/islamic-world-2023`);

	it('answers as XML that can be read, to pages of any origin', async () => {
		const answer = await ask(`url=${url()}&format=xml`);
		expect(answer.headers.get('content-type')).toContain('text/xml');
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		const { page } = await visit('/');
		const read = await page.evaluate(
			(text) => {
				const xml = new DOMParser().parseFromString(text, 'text/xml');
				return [...xml.documentElement.children].map(({ tagName }) => tagName);
			},
			await answer.text()
		);
		expect(read.slice(0, 4)).toEqual(['version', 'type', 'title', 'provider_name']);
	});

	it.each([
		[404, 'a dataset that is not there', 'url=HERE-none'],
		[422, 'a dataset with faults', 'url=ORIGIN/datasets/broken'],
		[501, 'another format', 'url=HERE&format=text'],
		[400, 'another server', 'url=https://elsewhere.example/datasets/x']
	])('answers %i for %s, and says why', async (status, _, query) => {
		const answer = await ask(query.replace('HERE', url()).replace('ORIGIN', inject('origin')));
		expect(answer.status).toBe(status);
		expect(((await answer.json()) as { message: string }).message).not.toBe('');
	});
});
