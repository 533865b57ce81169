import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

const GESTURES: readonly ((link: Locator) => Promise<void>)[] = [
	(link) => link.click(),
	(link) => link.tap(),
	(link) => link.press('Enter')
];
const TWO_SIDES = 'show=attention&side=a1&side=a2';
const TOUR = 'ministerial-tour-2023';

/** The numbers of a figure: where each leads, and whether it counts so many. */
async function numbersOf(links: Locator) {
	const anchors = await links.evaluateAll((all) =>
		all.map((link) => ({
			href: (link as HTMLAnchorElement).href,
			title: link.getAttribute('title') ?? '',
			label: link.getAttribute('aria-label') ?? ''
		}))
	);
	const sides = await links.page().locator('.figure .side').allInnerTexts();
	return anchors.map(({ href, title, label }) => ({
		href,
		isOf: matchesCount(label || title, sides)
	}));
}

/** By “3 statements”, “3 links”, or a share of all links of its side. */
function matchesCount(label: string, sides: readonly string[]): (opened: number) => boolean {
	const count = /(\d+) (?:statement|link)/.exec(label);
	if (count) return (opened) => opened === Number(count[1]);
	const [, side, share] = /^(.+): (\d+)%$/.exec(label)!;
	const total = Number(/(\d+) link/.exec(sides.find((one) => one.includes(side!))!)![1]);
	return (opened) => Math.round((opened / total) * 100) === Number(share);
}

const inPage = async (page: Page) => {
	const heading = page.locator('aside h2').filter({ hasText: /^\d+ statement/ });
	return Number(/^\d+/.exec(await heading.innerText())![0]);
};

it.each([
	['a cell of the matrix', 'nested', 'show=matrix&across=actors', 'td a'],
	['a cell by relation', TOUR, 'show=matrix&across=relations', 'td a'],
	['a number of coverage', TOUR, 'show=coverage', 'td a'],
	['a row of sides on one axis', 'nested', 'show=axis&side=a1&side=a2', 'td a.count'],
	['a bar of attention', 'nested', 'show=attention&across=actors', 'td a'],
	['a dot of attention', 'nested', TWO_SIDES, '.figure .track a'],
	['a cell of two documents', TOUR, 'show=documents', 'td a']
])('%s opens exactly what it counts', async (_, dataset, query, figures) => {
	const address = `/datasets/${dataset}?view=compare&${query}`;
	const { page, complaints } = await visit(address, { hasTouch: true });
	const links = page.locator(figures);
	const numbers = await numbersOf(links);
	expect(numbers.length).toBeGreaterThan(2);
	await Promise.all(
		numbers.map(async ({ href, isOf }) => {
			const html = await (await fetch(href)).text();
			const opened = Number(/<aside[^]*?<h2[^>]*>(?:<!--[^>]*-->)*(\d+)/.exec(html)![1]);
			expect(isOf(opened), `${opened} opened by ${href}`).toBe(true);
		})
	);
	for (const [step, gesture] of GESTURES.entries()) {
		await page.goto(new URL(address, page.url()).href);
		const at = Math.floor((step * (numbers.length - 1)) / 2);
		await gesture(links.nth(at));
		const opened = await inPage(page);
		expect(numbers[at]!.isOf(opened), `${opened} opened by gesture ${step}`).toBe(true);
		expect(await page.locator('aside li').count()).toBe(Math.min(opened, 50));
	}
	expect(complaints).toEqual([]);
});
