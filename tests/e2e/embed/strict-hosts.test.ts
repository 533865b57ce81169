import type { AxeBuilder } from '@axe-core/playwright';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { axeFaults } from '../axe-faults.ts';
import {
	article,
	captioned,
	narrowColumn,
	rightToLeft,
	sandboxed,
	strictPolicy
} from './host-pages.ts';
import { hosts, wakened } from './hosts.ts';

const { visit } = hosts();

describe('the chart zooms and a statement opens', () => {
	async function expectWorking(embed: Frame): Promise<void> {
		await wakened(embed);
		const label = embed.locator('.controls strong');
		const before = await label.innerText();
		await embed.locator('[role=application]').focus();
		await embed.page().keyboard.press('+');
		await expect.poll(() => label.innerText()).not.toBe(before);
		await embed.page().keyboard.press('ArrowRight');
		await embed.page().keyboard.press('Enter');
		await embed.locator('[data-part=evidence] mark').first().waitFor();
	}

	it.each([
		['in an article', article([''])],
		['under a strict policy', strictPolicy],
		['in a sandbox that allows scripts alone', sandboxed()],
		['on a page from right to left', rightToLeft]
	])('%s', async (_, host) => {
		const { embeds, complaints } = await visit(host);
		await expectWorking(embeds[0]!);
		expect(complaints).toEqual([]);
	});
});

it('opens the full view out of a sandbox that lets the reader leave', async () => {
	const { page, embeds } = await visit(sandboxed('allow-popups allow-popups-to-escape-sandbox'));
	const opened = page.context().waitForEvent('page');
	await embeds[0]!.getByRole('link', { name: 'Open the full view' }).click();
	const tab = await opened;
	await tab.waitForURL(/\/datasets\/islamic-world-2023/);
	expect(await tab.locator('h1').innerText()).toContain('Six declared priorities');
	// It is out of the sandbox: its scripts run as they do anywhere.
	expect(await tab.evaluate(() => window.origin)).toBe(inject('origin'));
});

it('reads from left to right, in its own language, on a page from right to left', async () => {
	const { page, embeds } = await visit(rightToLeft);
	const side = await embeds[0]!
		.locator('.title')
		.first()
		.evaluate((title) => {
			const { direction, textAlign } = getComputedStyle(title);
			return { direction, textAlign };
		});
	expect(side).toEqual({ direction: 'ltr', textAlign: 'start' });
	const { width } = (await page.locator('#a').boundingBox())!;
	expect(await embeds[0]!.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

it('is a list in a column of 320 px, no wider than it, where evidence opens in place', async () => {
	const { embeds, complaints } = await visit(narrowColumn);
	const embed = embeds[0]!;
	expect(await embed.locator('[data-part=chart]').isVisible()).toBe(false);
	await embed.locator('.list a .title').last().click();
	await embed.locator('.list mark').first().waitFor();
	expect(await embed.locator('[data-part=evidence]').isVisible()).toBe(false);
	expect(await embed.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	expect(complaints).toEqual([]);
});

describe('without scripts', () => {
	const noScript = { javaScriptEnabled: false };

	it('shows the chart, and the list where it is asked for', async () => {
		const { embeds } = await visit(article(['']), noScript);
		const chart = embeds[0]!.getByRole('img', { name: /2 statements against 6 priorities/ });
		expect(await chart.locator('> svg:visible').count()).toBe(1);
		await embeds[0]!.locator('summary', { hasText: 'Statements as a list' }).click();
		expect(await embeds[0]!.locator('.list .title:visible').allInnerTexts()).toEqual([
			'LAS–OIC joint summit',
			'Opening remarks at the Moscow talks'
		]);
	});

	it('moves the window and opens a statement by links, inside its frame', async () => {
		const { page, embeds } = await visit(article(['']), noScript);
		const [embed, address] = [embeds[0]!, page.url()];
		const label = embed.locator('.controls strong');
		const before = await label.innerText();
		await embed.locator('summary', { hasText: 'Statements as a list' }).click();
		await embed.locator('.list a .title').first().click();
		await embed.locator('mark').first().waitFor();
		await embed.getByRole('link', { name: 'Zoom in' }).click();
		await expect.poll(() => label.innerText()).not.toBe(before);
		expect(await embed.locator('mark').first().isVisible()).toBe(true);
		expect(page.url()).toBe(address);
	});
});

describe('axe finds nothing, in light or dark,', () => {
	it.each([
		['before its script has come', article(['']), false],
		['in the chart that moves', article(['?view=table']), true],
		['in an opened statement', article(['?statement=moscow-talks&level=3']), false],
		['in a narrow column', narrowColumn, false]
	])('%s', async (_, host, moves) => {
		const { page, embeds } = await visit(host);
		if (moves) await wakened(embeds[0]!);
		const inEmbeds = (axe: AxeBuilder) => axe.include(['#a', '.embed']).disableRules(['region']);
		expect(await axeFaults(page, inEmbeds)).toEqual([]);
	});
});

describe('an embed that cannot be had', () => {
	it.each([
		['an unknown dataset', '/embed/none', 404, /There is no dataset “none”/],
		[
			'an unknown revision',
			`/embed/islamic-world-2023@${'0'.repeat(32)}`,
			404,
			/There is no revision/
		],
		['a broken dataset', '/embed/broken', 422, /The dataset “broken” cannot be shown/]
	])('says so in a small card with the right status: %s', async (_, address, status, words) => {
		expect((await fetch(inject('origin') + address)).status).toBe(status);
		const { page, embeds } = await visit((origin) => ({
			html: `<!doctype html><iframe id="a" src="${origin}${address}" style="height: 600px"></iframe>
			<script src="${origin}/embed/loader.js"></script>`
		}));
		expect(await embeds[0]!.locator('article').innerText()).toMatch(words);
		await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight < 300);
	});

	it('leaves the link under it readable when its server is down', async () => {
		const { page } = await visit(captioned, {}, await nowhere());
		const link = page.getByRole('link', { name: 'Six priorities, on a timeline' });
		expect(await link.isVisible()).toBe(true);
		expect((await link.boundingBox())!.y).toBeLessThan(800);
		expect((await page.locator('#a').boundingBox())!.height).toBe(300);
	});
});

/** A port of this machine where nobody listens. */
function nowhere(): Promise<string> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(`http://127.0.0.1:${port}`));
		});
	});
}
