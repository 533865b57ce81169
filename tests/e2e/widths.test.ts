import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxed } from './embed/elements.ts';
import { hosts } from './embed/hosts.ts';
import { visits } from './visit.ts';

const visit = visits();
const { visit: visitHost } = hosts();

/** Wide, narrow, wide again; a phone upright, and turned. */
const SIZES = [
	[1400, 900],
	[1100, 900],
	[800, 900],
	[1400, 900],
	[390, 844],
	[844, 390],
	[390, 844],
	[1100, 900]
] as const;

/** How wide the chart is drawn, how wide the parent is that it stands in, and how far the page scrolls sideways. */
async function measured(page: Page | Frame) {
	return page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		const root = document.querySelector('plumbline-timeline')?.shadowRoot ?? document;
		const chart = root.querySelector<HTMLElement>('.chart[role]')!;
		const drawing = chart.querySelector(':scope > svg')!;
		const parent = chart.closest('.drawing, [data-part=chart], .main')!;
		const { scrollWidth, clientWidth } = document.documentElement;
		return {
			isShown: chart.clientWidth > 0,
			drawn: Math.round(drawing.getBoundingClientRect().width),
			room: Math.round(parent.getBoundingClientRect().width),
			beyond: scrollWidth - clientWidth
		};
	});
}

describe('a chart is as wide as its place, however that changes,', () => {
	it.each([
		['on a page', '/datasets/islamic-world-2023'],
		['on a page, drawn on a canvas', '/datasets/generated-20000'],
		['on two lanes', '/datasets/nested?view=compare&show=axis&side=a1&side=a2'],
		['in an embed', '/embed/islamic-world-2023'],
		['in an embed, drawn on a canvas', '/embed/generated-300']
	])('%s', async (_, address) => {
		const { page } = await visit(address, { viewport: { width: 1400, height: 900 } });
		if (address.startsWith('/embed')) await page.locator('[data-part=chart]').hover();
		await page.locator('[role=application]').waitFor({ state: 'attached' });
		for (const [width, height] of SIZES) {
			await page.setViewportSize({ width, height });
			const { isShown, drawn, room, beyond } = await measured(page);
			expect(beyond, `${width}: scrolls sideways`).toBe(0);
			// In a narrow embed the list stands in its place, and on a phone the turned picture of many statements.
			const least = address.startsWith('/embed') ? 501 : /generated/.test(address) ? 640 : 0;
			expect(isShown, `${width}: shown`).toBe(width >= least);
			if (isShown) expect(Math.abs(drawn - room), `${width}: ${drawn} in ${room}`).toBeLessThan(2);
		}
	});

	it.each([
		['in an element', ''],
		['in an element of a grid', 'style="display: grid"'],
		['in an element of a row', 'style="display: flex"']
	])('%s', async (_, attributes) => {
		const { page } = await visitHost(boxed(attributes));
		if (attributes.includes('flex')) {
			await page.locator('plumbline-timeline').evaluate((one) => (one.style.flexGrow = '1'));
		}
		await page.locator('[role=application]').waitFor();
		for (const [width, height] of SIZES) {
			await page.setViewportSize({ width, height });
			const { isShown, drawn, room, beyond } = await measured(page);
			expect(beyond, `${width}: scrolls sideways`).toBe(0);
			expect(isShown).toBe(width > 500);
			if (isShown) expect(Math.abs(drawn - room), `${width}: ${drawn} in ${room}`).toBeLessThan(2);
		}
	});
});

it('takes the width of its place when an element is shown that was hidden', async () => {
	const { page } = await visitHost(boxed('style="display: none"'));
	await page.locator('[role=application]').waitFor({ state: 'attached' });
	for (const width of [620, 560, 880]) {
		await page.locator('#box').evaluate((box, px) => {
			box.style.cssText = `display: block; width: ${px}px`;
		}, width);
		const { drawn, room } = await measured(page);
		expect(room).toBeLessThan(width);
		expect(Math.abs(drawn - room)).toBeLessThan(2);
		await page.locator('#box').evaluate((box) => (box.style.display = 'none'));
		await measured(page);
	}
});

it('does not scroll sideways at any width at which charts are drawn on a canvas', async () => {
	const { page } = await visit('/datasets/generated-20000', {
		viewport: { width: 1000, height: 900 }
	});
	for (let width = 640; width <= 1040; width += 40) {
		await page.setViewportSize({ width, height: 900 });
		expect((await measured(page)).beyond, `${width}`).toBe(0);
	}
});

it.each(['matrix', 'attention', 'axis', 'coverage'])(
	'of a dozen columns or more, the page never scrolls sideways: %s',
	async (show) => {
		for (const across of ['actors', 'quarters', 'places']) {
			const { page } = await visit(
				`/datasets/generated-300?view=compare&show=${show}&across=${across}`,
				{ viewport: { width: 1400, height: 900 } }
			);
			for (const width of [1400, 1280, 1100, 800, 390]) {
				await page.setViewportSize({ width, height: 900 });
				const beyond = await page.evaluate(async () => {
					for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
				expect(beyond, `${across}, ${width} px`).toBe(0);
			}
		}
	}
);
