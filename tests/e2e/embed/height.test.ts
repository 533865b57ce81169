import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { rest } from '../rest.ts';
import { heightsAtRest } from './heights.ts';
import {
	ampLike,
	article,
	forger,
	hiddenTab,
	narrowColumn,
	rightToLeft,
	rude,
	sandboxed,
	strictPolicy,
	twoLoaders,
	withoutFrame,
	withoutLoader
} from './host-pages.ts';
import { hosts, wakened } from './hosts.ts';

const { visit, addressOf } = hosts();

/** That the frame is as tall as what is in it, and was never otherwise for long. Gives that height. */
async function expectFitting(page: Page, embed: Frame, id = 'a'): Promise<number> {
	const { apart, longest, content } = await heightsAtRest(page, embed, id);
	expect(apart).toBeLessThanOrEqual(2);
	expect(longest).toBeLessThanOrEqual(250);
	return content;
}

/** How far what is in an embed can be scrolled inside its frame, px. */
const scrollable = (embed: Frame) =>
	embed.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);

describe('a frame is as tall as its embed, within 2 px and 250 ms', () => {
	it.each([
		['in an article', article([''])],
		['under a strict policy', strictPolicy],
		['in a sandbox', sandboxed()],
		['on a page from right to left', rightToLeft],
		['in a column of 320 px', narrowColumn],
		['with a border and boxes of the host’s own', rude],
		['with two loaders', twoLoaders],
		['in a host that knows only AMP’s words', ampLike]
	])('%s', async (_, host) => {
		const { page, embeds, complaints } = await visit(host);
		expect(await expectFitting(page, embeds[0]!)).toBeGreaterThan(300);
		expect(await scrollable(embeds[0]!)).toBeLessThanOrEqual(2);
		expect(complaints).toEqual([]);
	});

	it('after the list is opened and closed, and after a statement is', async () => {
		const { page, embeds } = await visit(article(['']));
		const embed = await wakened(embeds[0]!);
		const before = await expectFitting(page, embed);
		await embed.locator('summary', { hasText: 'Statements as a list' }).click();
		expect(await expectFitting(page, embed)).toBeGreaterThan(before);
		await embed.locator('.list a .title').first().click();
		await embed.locator('[data-part=evidence] mark').first().waitFor();
		const open = await expectFitting(page, embed);
		await embed.locator('[data-part=evidence] .close').first().click();
		await embed.locator('[data-part=evidence]').waitFor({ state: 'hidden' });
		expect(await expectFitting(page, embed)).toBeLessThan(open);
		await embed.locator('summary', { hasText: 'Statements as a list' }).click();
		expect(Math.abs((await expectFitting(page, embed)) - before)).toBeLessThanOrEqual(2);
	});

	it('after the column takes another width', async () => {
		const { page, embeds } = await visit(article(['']));
		const embed = await wakened(embeds[0]!);
		const heights: number[] = [await expectFitting(page, embed)];
		for (const width of [520, 360, 900]) {
			await page.setViewportSize({ width, height: 800 });
			heights.push(await expectFitting(page, embed));
		}
		expect(new Set(heights.slice(0, 3)).size).toBe(3);
		expect(heights.at(-1)).toBe(heights[0]);
	});

	it('when it is first shown from a hidden tab', async () => {
		const { page, embeds } = await visit(hiddenTab);
		await rest(page, 300);
		await page.evaluate(() => document.querySelector('section')!.removeAttribute('hidden'));
		expect(await expectFitting(page, embeds[0]!)).toBeGreaterThan(300);
	});
});

describe('neither side’s late start loses a message', () => {
	it('when the loader comes a second after the embed', async () => {
		const { page, embeds } = await visit(withoutLoader);
		await rest(page, 1000);
		expect((await page.locator('iframe').boundingBox())!.height).toBe(300);
		await page.addScriptTag({ url: `${inject('origin')}/embed/loader.js` });
		const loaded = Date.now();
		const content = await embeds[0]!.evaluate(() => document.body.offsetHeight);
		await page.waitForFunction(
			(content) => Math.abs(document.querySelector('iframe')!.offsetHeight - content) <= 2,
			content,
			{ polling: 10 }
		);
		expect(Date.now() - loaded).toBeLessThanOrEqual(250);
	});

	it('when the embed comes a second after the loader', async () => {
		const { page } = await visit(withoutFrame);
		await rest(page, 1000);
		await page.evaluate(
			(src) => {
				const frame = Object.assign(document.createElement('iframe'), { src, id: 'a' });
				document.querySelector('h1')!.after(frame);
				return new Promise((loaded) => (frame.onload = loaded));
			},
			`${inject('origin')}/embed/islamic-world-2023`
		);
		const embed = page.mainFrame().childFrames()[0]!;
		await expectFitting(page, embed);
		expect(await scrollable(embed)).toBeLessThanOrEqual(2);
	});

	it('when the frame is loaded again', async () => {
		const { page, embeds } = await visit(article(['']));
		await expectFitting(page, embeds[0]!);
		await embeds[0]!.goto(`${inject('origin')}/embed/generated-300`);
		await expectFitting(page, embeds[0]!);
		expect(await embeds[0]!.evaluate(() => document.documentElement.style.overflowY)).toBe(
			'hidden'
		);
	});
});

describe('no frame takes a height from a message', () => {
	const heightOf = async (page: Page) => (await page.locator('#a').boundingBox())!.height;

	it('of another window', async () => {
		const { page, embeds } = await visit(article(['']));
		const height = await expectFitting(page, embeds[0]!);
		await page.evaluate(
			(src) => {
				const frame = Object.assign(document.createElement('iframe'), { src, id: 'b' });
				document.querySelector('main')!.append(frame);
				window.postMessage({ plumbline: 1, kind: 'height', height: 3000 }, '*');
				return new Promise((loaded) => (frame.onload = loaded));
			},
			addressOf(forger, '')
		);
		await rest(page, 300);
		expect(Math.abs((await heightOf(page)) - height)).toBeLessThanOrEqual(2);
		expect(await page.evaluate(() => document.querySelector<HTMLElement>('#b')!.offsetHeight)).toBe(
			300
		);
	});

	it('of its own window once another page is in it', async () => {
		const { page, embeds } = await visit(article(['']));
		const height = await expectFitting(page, embeds[0]!);
		await page.evaluate(
			(address) => document.querySelector('iframe')!.contentWindow!.location.replace(address),
			addressOf(forger, '')
		);
		await rest(page, 300);
		expect(Math.abs((await heightOf(page)) - height)).toBeLessThanOrEqual(2);
	});

	it('of a version that its loader does not know, or that is not a height', async () => {
		const { page, embeds } = await visit(article(['']));
		const height = await expectFitting(page, embeds[0]!);
		await embeds[0]!.evaluate(() => {
			for (const message of [
				{ plumbline: 2, kind: 'height', height: 3000 },
				{ plumbline: '1', kind: 'height', height: 3000 },
				{ plumbline: 1, kind: 'height', height: '3000px' },
				{ plumbline: 1, kind: 'height', height: -5 },
				{ plumbline: 1, kind: 'depth', height: 3000 },
				'height',
				null
			]) {
				window.parent.postMessage(message, '*');
			}
		});
		await rest(page, 300);
		expect(Math.abs((await heightOf(page)) - height)).toBeLessThanOrEqual(2);
	});

	it('and an embed answers no greeting of another version, or of another window than its host', async () => {
		const { page, embeds } = await visit(withoutLoader);
		const answers = await page.evaluate(async () => {
			const heard: unknown[] = [];
			addEventListener('message', ({ data }) => heard.push(data));
			const embed = document.querySelector('iframe')!.contentWindow!;
			embed.postMessage({ plumbline: 2, kind: 'hello' }, '*');
			embed.postMessage('hello', '*');
			await new Promise((resolve) => setTimeout(resolve, 300));
			return heard;
		});
		await embeds[0]!.evaluate(() => window.postMessage({ plumbline: 1, kind: 'hello' }, '*'));
		await rest(page, 100);
		expect(answers).toEqual([]);
		expect(await embeds[0]!.evaluate(() => document.documentElement.style.overflowY)).toBe('');
	});
});
