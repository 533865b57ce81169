import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rest } from './rest.ts';
import { notePainted, smallWords } from './small-words.ts';
import { visits } from './visit.ts';

const visit = visits();

const LEAST = 10; // px
const WIDTHS = [320, 400, 520, 640, 700, 768, 900, 1024, 1280];

/** What is too small to be read, with the width at which it is. Without scripts nothing is drawn again, only laid out. */
async function tooSmall(page: Page, hasScripts: boolean): Promise<string[]> {
	const found: string[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		if (hasScripts) await rest(page, 150);
		const words = await page.evaluate(smallWords, LEAST);
		found.push(
			...words.slice(0, 4).map(({ text, size }) => `${width} px: “${text}” in ${size} px`)
		);
	}
	return found;
}

async function tooSmallOn(address: string, options: BrowserContextOptions = {}): Promise<string[]> {
	const { page } = await visit(address, options);
	if (options.javaScriptEnabled !== false) {
		await page.addInitScript(notePainted);
		await page.reload();
		await page.locator('[role=application], table').first().waitFor({ state: 'attached' });
	}
	return tooSmall(page, options.javaScriptEnabled !== false);
}

const PAGES = [
	['a timeline', ''],
	['a timeline of stacks', '/datasets/generated-300'],
	['a timeline on a canvas', '/datasets/generated-20000'],
	['a timeline of sixty rows', '/datasets/sixty-rows'],
	['a table', '/datasets/generated-300?view=table'],
	['a matrix', '/datasets/generated-300?view=compare&across=months'],
	['a matrix with evidence', '?view=compare&across=statements&cells=evidence'],
	['a coverage', '/datasets/nested?view=compare&show=coverage'],
	['lanes', '/datasets/nested?view=compare&show=axis&side=a1&side=a2&anchor=s20'],
	['an attention', '/datasets/nested?view=compare&show=attention&side=a1&side=a2']
] as const;

const EMBEDS = [
	'islamic-world-2023',
	'generated-300',
	'generated-20000',
	'nested',
	'nested?lang=ar',
	'islamic-world-2023?height=240',
	'nested?height=240',
	'sixty-rows',
	'sixty-rows?height=240',
	'nested?height=300&lang=ru',
	'generated-300?height=240',
	'generated-20000?height=320'
];

describe('no word is drawn in less than 10 px', () => {
	it.each(PAGES)('on %s', async (_, address) => {
		expect(await tooSmallOn(address)).toEqual([]);
	});

	it.each(EMBEDS)('in the embed of %s', async (query) => {
		expect(await tooSmallOn(`/embed/${query}`)).toEqual([]);
	});
});

describe('no word is drawn in less than 10 px without scripts', () => {
	it.each(PAGES)('on %s', async (_, address) => {
		expect(await tooSmallOn(address, { javaScriptEnabled: false })).toEqual([]);
	});

	it.each(EMBEDS)('in the embed of %s', async (query) => {
		expect(await tooSmallOn(`/embed/${query}`, { javaScriptEnabled: false })).toEqual([]);
	});
});
