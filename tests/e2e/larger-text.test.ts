import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rest } from './rest.ts';
import { notePainted, smallWords } from './small-words.ts';
import { textFaults } from './text-faults.ts';
import { visits } from './visit.ts';

const visit = visits();

/** How readers set the text of all pages: WCAG 1.4.4 and 1.4.12. */
const SETTINGS = {
	'at 200 %': ':root { font-size: 200% !important }',
	'with wide spacing': `* {
		line-height: 1.5 !important;
		letter-spacing: 0.12em !important;
		word-spacing: 0.16em !important;
	}
	p { margin-bottom: 2em !important }`
};

/** Sets the text of a page, as its reader’s browser would. */
async function enlarge(page: Page, size = '200%'): Promise<void> {
	await page.evaluate((size) => {
		document.documentElement.style.fontSize = size;
		(window as typeof globalThis & { painted?: unknown[] }).painted?.splice(0);
	}, size);
	await rest(page, 150);
}

/** What cannot be read at each width and setting. */
async function faultsOf(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const [name, css] of Object.entries(SETTINGS)) {
		await page.evaluate(async (css) => {
			const sheet = new CSSStyleSheet();
			// What waits to be scrolled to has no boxes yet.
			await sheet.replace(`${css} :root { --plumbline-list-visibility: visible }`);
			document.adoptedStyleSheets = [sheet];
		}, css);
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await rest(page, 150);
			const faults = await page.evaluate(textFaults);
			found.push(...faults.slice(0, 6).map((fault) => `${name}, ${width} px: ${fault}`));
		}
	}
	return found;
}

it.each(['', '/datasets/generated-300', '/datasets/sixty-rows'])(
	'the names of rows stay apart from their numbers and counts with wide spacing: %s',
	async (address) => {
		const { page } = await visit(address);
		await page.evaluate(async (css) => {
			const sheet = new CSSStyleSheet();
			await sheet.replace(css);
			document.adoptedStyleSheets = [sheet];
		}, SETTINGS['with wide spacing']);
		const rows = await page.locator('.chart .row').evaluateAll((all) =>
			all.map((row) =>
				[...row.querySelectorAll('text')].map((text) => {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					return { left, right, top, bottom };
				})
			)
		);
		expect(rows.length).toBeGreaterThan(4);
		const over = rows.flatMap((texts) =>
			texts.flatMap((a, at) =>
				texts
					.slice(at + 1)
					.filter((b) => a.left < b.right && b.left < a.right)
					.filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
			)
		);
		expect(over).toEqual([]);
	}
);

describe('what is drawn is as large as the text around it', () => {
	const LEAST = 20; // px: twice as large as the smallest words at the usual size

	it.each([
		['a timeline', ''],
		['a timeline of stacks', '/datasets/generated-300'],
		['a timeline on a canvas', '/datasets/generated-20000'],
		['a timeline of sixty rows', '/datasets/sixty-rows'],
		['lanes', '/datasets/nested?view=compare&show=axis&side=a1&side=a2&anchor=s20'],
		['the page of a priority', '/datasets/nested/priorities/p1']
	])('on %s', async (_, address) => {
		const { page } = await visit(address);
		await page.addInitScript(notePainted);
		await page.reload();
		await page.locator('.chart:not(.still), .strip').first().waitFor();
		await enlarge(page);
		expect(await page.evaluate(smallWords, LEAST)).toEqual([]);
		const dense = page.locator('.chart canvas');
		const pixels = await dense.evaluateAll((all: HTMLCanvasElement[]) =>
			all.map((one) => one.width - one.getBoundingClientRect().width)
		);
		for (const pixel of pixels) expect(Math.abs(pixel)).toBeLessThan(2);
	});

	it.each([
		['a timeline', ''],
		['a timeline of sixty rows', '/datasets/sixty-rows'],
		['lanes', '/datasets/nested?view=compare&show=axis&side=a1&side=a2&anchor=s20']
	])('on %s, where no scripts run', async (_, address) => {
		const { page } = await visit(address, { javaScriptEnabled: false });
		await enlarge(page);
		expect(await page.evaluate(smallWords, LEAST)).toEqual([]);
	});

	it('on the heads of statements on a phone', async () => {
		const { page } = await visit('/datasets/generated-300', {
			viewport: { width: 390, height: 800 }
		});
		const initial = page.locator('.line text.initial').first();
		const before = (await initial.boundingBox())!.height;
		await enlarge(page);
		expect((await initial.boundingBox())!.height / before).toBeGreaterThan(1.9);
	});

	it('a timeline is laid out at 200 % as for half the width, and drawn twice as large', async () => {
		const { page } = await visit('/datasets/nested');
		const drawn = () =>
			page.locator('.drawing svg').evaluateAll((all) =>
				all.flatMap((svg) =>
					[...svg.querySelectorAll('text')].map((text) => {
						const { left, top } = svg.getBoundingClientRect();
						const box = text.getBoundingClientRect();
						return { text: text.textContent, x: box.left - left, y: box.top - top };
					})
				)
			);
		await page.setViewportSize({ width: 640, height: 900 });
		await rest(page, 150);
		const half = await drawn();
		await page.setViewportSize({ width: 1280, height: 900 });
		await enlarge(page);
		const whole = await drawn();
		expect(whole.map(({ text }) => text)).toEqual(half.map(({ text }) => text));
		expect(half.length).toBeGreaterThan(20);
		const off = whole.map(({ x, y }, at) =>
			Math.max(Math.abs(x - 2 * half[at]!.x), Math.abs(y - 2 * half[at]!.y))
		);
		expect(Math.max(...off)).toBeLessThan(6);
	});
});

describe('larger and wider text is neither cut nor overprinted', () => {
	it.each([
		['on the list of datasets', '/'],
		['on the timeline', ''],
		['on an opened statement', '?statement=moscow-talks'],
		['with filters open', '?status=accepted&actor=nobody'],
		['on many marks', '/datasets/generated-300?among=2004-01-01/2006-01-01'],
		['on sixty priorities', '/datasets/sixty-rows'],
		['on a statement open among priorities of two documents', '/datasets/nested?statement=s20'],
		['on the table', '?view=table&statement=moscow-talks'],
		['on a matrix', '?view=compare&row=p4&column=moscow-talks'],
		['on a matrix with evidence', '?view=compare&across=statements&cells=evidence'],
		['on a matrix of many columns', '/datasets/generated-300?view=compare&across=months'],
		['on a coverage', '/datasets/nested?view=compare&show=coverage'],
		['on lanes', '/datasets/nested?view=compare&show=axis&side=a1&side=a2&anchor=s20'],
		['on an attention', '/datasets/nested?view=compare&show=attention&side=a1&side=a2'],
		['on the code of an embed', '/datasets/islamic-world-2023/embed'],
		['on a review', '/datasets/islamic-world-2023/review'],
		['on an import', '/import'],
		['on a broken dataset', '/datasets/broken'],
		['on an unknown dataset', '/datasets/none'],
		['in an embed', '/embed/islamic-world-2023?statement=moscow-talks'],
		['in an embed of many marks', '/embed/generated-300']
	])('%s', async (_, address) => {
		const { page } = await visit(address);
		expect(await faultsOf(page)).toEqual([]);
	});

	it('on the preview of an import', async () => {
		const { page } = await visit('/import');
		const posts =
			'21.11.2023\n\nThe ministers met in Moscow.\n\n22.11.2023\n\nThey spoke of trade.';
		await page.locator('textarea').fill(posts);
		await page.getByRole('button', { name: /Read/ }).first().click();
		await page.locator('tbody').first().waitFor();
		expect(await faultsOf(page)).toEqual([]);
	});
});
