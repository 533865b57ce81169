import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { visits } from './visit.ts';

const visit = visits();

/** The files of type that a page fetched, by family and script. */
const fetchedFonts = async (page: Page): Promise<string[]> => {
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(() => [
		...new Set(
			performance
				.getEntriesByType('resource')
				.map(({ name }) => /\/([\w-]+?)-\d+-normal\.[\w-]+\.woff2$/.exec(name)?.[1])
				.filter((name) => name !== undefined)
		)
	]);
};

it('fetches the type of the scripts that stand on the page, and no other', async () => {
	const { page: english } = await visit('?statement=moscow-talks');
	expect((await fetchedFonts(english)).sort()).toEqual(['noto-sans-latin', 'noto-serif-latin']);
	const { page: arabic } = await visit('/datasets/written-ar');
	expect(await fetchedFonts(arabic)).toEqual(
		expect.arrayContaining(['noto-naskh-arabic-arabic', 'noto-sans-arabic-arabic'])
	);
	const { page: russian } = await visit('/datasets/written-ru');
	const ofRussian = await fetchedFonts(russian);
	expect(ofRussian).toEqual(expect.arrayContaining(['noto-sans-cyrillic', 'noto-serif-cyrillic']));
	expect(ofRussian.join()).not.toContain('arabic');
});

it('names the letters of nearly every page beside its styles, so that they are there for the first layout', async () => {
	const { headers } = await fetch(`${inject('origin')}/datasets/islamic-world-2023`);
	const links = (headers.get('link') ?? '').split(/,\s*(?=<)/);
	const named = links.flatMap((link) => /([\w-]+)-normal\.[\w-]+\.woff2/.exec(link)?.[1] ?? []);
	expect(named.sort()).toEqual([
		'noto-sans-latin-400',
		'noto-sans-latin-700',
		'noto-serif-latin-700'
	]);
	// One that comes without it is fetched a second time.
	expect(links.filter((link) => link.includes('woff2') && !link.includes('crossorigin'))).toEqual(
		[]
	);
});

it('fetches no type for an embed', async () => {
	const { page } = await visit('/embed/islamic-world-2023');
	await page.locator('[data-part=chart]').hover();
	await page.locator('[role=application]').waitFor();
	expect(await fetchedFonts(page)).toEqual([]);
});

it('is served as what it is, to be kept for ever', async () => {
	const { page, complaints } = await visit('');
	await page.evaluate(() => document.fonts.ready);
	const [address] = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.woff2'))
	);
	const { headers } = await fetch(address!);
	expect(headers.get('content-type')).toBe('font/woff2');
	expect(headers.get('cache-control')).toContain('immutable');
	const policy = (await fetch(inject('origin'))).headers.get('content-security-policy');
	expect(policy).toContain("font-src 'self'");
	expect(complaints).toEqual([]);
});

/** How much room the texts of a page take that are set in one line or in many. */
const rooms = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('h1, h2, h3, p, .title')]
			.filter((one) => one.checkVisibility() && !one.closest('.unseen'))
			.map((one) => {
				const range = document.createRange();
				range.selectNodeContents(one);
				const { width, height } = range.getBoundingClientRect();
				return { width, height };
			})
	);

it('takes as much room as the type of the machine that stands there until it is fetched', async () => {
	const { page } = await visit('?statement=moscow-talks');
	await page.evaluate(() => document.fonts.ready);
	const withType = await rooms(page);
	await page.evaluate(() => {
		const bare = new CSSStyleSheet();
		bare.replaceSync(
			':root { --plumbline-sans: "Sans sized alike"; --plumbline-serif: "Serif sized alike" }'
		);
		document.adoptedStyleSheets = [bare];
	});
	const without = await rooms(page);
	expect(without.length).toBe(withType.length);
	const sum = (all: typeof without) => all.reduce((sum, { height }) => sum + height, 0);
	expect(sum(without) / sum(withType)).toBeCloseTo(1, 1); // a text may break one word earlier
	const inOneLine = withType.flatMap(({ width, height }, at) =>
		height < 40 && without[at]!.height === height ? [without[at]!.width / width] : []
	);
	expect(inOneLine.length).toBeGreaterThan(5);
	const mean = inOneLine.reduce((sum, ratio) => sum + ratio, 0) / inOneLine.length;
	expect(Math.abs(mean - 1)).toBeLessThan(0.03);
});

it('sets figures that stand under one another in equal widths', async () => {
	const { page } = await visit('');
	const widths = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('span'));
		return ['1111', '0000', '7474'].map((figures) => {
			probe.textContent = figures;
			return probe.getBoundingClientRect().width;
		});
	});
	expect(new Set(widths).size).toBe(1);
});

it.each([
	['Latin', ''],
	['Cyrillic', '/datasets/written-ru'],
	['Arabic', '/datasets/written-ar']
])('labels are as wide in the chart as they were thought to be: %s', async (script, address) => {
	const { page } = await visit(address, { forcedColors: 'active' }); // all of it is SVG
	await page.evaluate(() => document.fonts.ready);
	const drawn = await page.locator('.chart > svg text:not([font-weight])').evaluateAll((texts) =>
		(texts as SVGTextElement[])
			.filter((text) => text.textContent.length > 8)
			.map((text) => ({
				text: text.textContent,
				size: parseFloat(getComputedStyle(text).fontSize),
				width: text.getComputedTextLength()
			}))
	);
	expect(drawn.length).toBeGreaterThan(3);
	const ofScript = { Latin: /[a-z]/i, Cyrillic: /[а-я]/i, Arabic: /[ء-ي]/ }[script]!;
	expect(drawn.some(({ text }) => ofScript.test(text))).toBe(true);
	for (const { text, size, width } of drawn) {
		const ratio = width / textWidth(text, size);
		expect(ratio, text).toBeLessThan(script === 'Arabic' ? 1.12 : 1.01);
		expect(ratio, text).toBeGreaterThan(script === 'Arabic' ? 0.75 : 0.95);
	}
});
