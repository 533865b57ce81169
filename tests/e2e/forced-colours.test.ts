import { decode } from 'fast-png';
import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxed } from './embed/elements.ts';
import { hosts, wakened } from './embed/hosts.ts';
import { visits } from './visit.ts';

const visit = visits();
const { visit: visitHost } = hosts();

const forced = { forcedColors: 'active' as const };

/** The colours in which something is drawn on more than a few points. */
async function coloursOf(drawn: Locator): Promise<string[]> {
	const { data, channels } = decode(await drawn.screenshot());
	const counts = new Map<string, number>();
	for (let at = 0; at < data.length; at += channels) {
		const colour = data.slice(at, at + 3).join();
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count > 100).map(([colour]) => colour);
}

it.each(['light', 'dark'] as const)(
	'draws as SVG, in several colours, where the reader’s own are forced on a %s page',
	async (colorScheme) => {
		for (const address of ['', '/datasets/generated-300', '/datasets/generated-20000']) {
			const { page } = await visit(address, { ...forced, colorScheme });
			await page.locator('.reach').waitFor();
			expect(await page.locator('.chart canvas').count()).toBe(0);
			expect(await page.locator('[data-marks]').getAttribute('data-marks')).toBe('svg');
			// Paper, ink, and those of at least two actors.
			const colours = await coloursOf(page.locator('.reach'));
			expect(colours.length, address).toBeGreaterThanOrEqual(4);
		}
	}
);

it.each([
	['the tab', '', 'nav [aria-current]', 'nav a:not([aria-current])'],
	['the segment', '?view=compare', '.segments [aria-current]', '.segments a:not([aria-current])']
])('shows %s that is chosen in forced colours', async (_, address, chosen, other) => {
	const { page } = await visit(address, forced);
	const look = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => {
				const { backgroundColor, boxShadow } = getComputedStyle(one);
				return { backgroundColor, boxShadow };
			});
	expect(await look(chosen)).not.toEqual(await look(other));
});

/** Words in the colour that the browser lays behind words where colours are forced. */
const unseenWords = (page: Page | Frame): Promise<string[]> =>
	page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = 'Canvas';
		const { color: behind } = getComputedStyle(probe);
		probe.remove();
		const found = [...document.querySelectorAll('body *')].filter((one) => {
			const { color, forcedColorAdjust } = getComputedStyle(one) as CSSStyleDeclaration & {
				forcedColorAdjust: string;
			};
			const hasWords = [...one.childNodes].some((node) => node.nodeValue?.trim());
			return (
				hasWords && forcedColorAdjust === 'auto' && color === behind && !one.closest('svg, mark')
			);
		});
		return found.map((one) => `${one.localName} “${one.textContent.trim().slice(0, 30)}”`);
	});

describe.each(['light', 'dark'] as const)('in forced colours that are %s', (colorScheme) => {
	it.each([
		'/',
		'/datasets/islamic-world-2023?statement=moscow-talks',
		'/datasets/islamic-world-2023?statement=moscow-talks&evidence=spread',
		'/datasets/nested?view=table',
		'/datasets/nested?view=compare&row=p1&column=a1',
		'/datasets/nested?view=compare&show=coverage',
		'/datasets/nested?view=compare&show=axis&side=a1&side=a2',
		'/datasets/nested?view=compare&show=attention&side=a1&side=a2',
		'/datasets/ministerial-tour-2023?view=compare&show=documents',
		'/embed/nested?view=compare&show=coverage',
		'/datasets/islamic-world-2023/embed',
		'/datasets/islamic-world-2023/review',
		'/import',
		'/embed/islamic-world-2023?statement=moscow-talks'
	])('words can be read at %s', async (address) => {
		const { page } = await visit(address, { ...forced, colorScheme });
		expect(await unseenWords(page)).toEqual([]);
	});
});

it('a hint over the chart can be read in forced colours', async () => {
	const { page } = await visit('', forced);
	await page.locator('.reach').hover();
	await page.mouse.wheel(0, 40);
	await page.locator('.hint').waitFor();
	expect(await unseenWords(page)).toEqual([]);
});

/** What is drawn of the area that takes the pointer. */
const edgesIn = (page: Page | Frame): Promise<string[]> =>
	page.locator('.reach').evaluate((reach) => {
		const [own, beyond] = [getComputedStyle(reach), getComputedStyle(reach, '::before')];
		return [own.borderWidth, own.outlineStyle, beyond.borderWidth, beyond.backgroundColor];
	});

it('prints nothing over the counts of the rows in forced colours', async () => {
	const { page } = await visit('', forced);
	const edges = await edgesIn(page);
	expect(edges.slice(0, 3)).toEqual(['0px', 'none', '0px']);
	expect(edges[3]).toMatch(/, 0\)$/); // clear
});

describe.each([
	[
		'in a frame',
		async (dataset: string) => {
			const { embeds } = await visitHost(
				(origin) => ({
					html: `<!doctype html><title>An article</title><iframe title="Timeline" style="width: 1200px; height: 700px" src="${origin}/embed/${dataset}"></iframe>`
				}),
				{ ...forced, viewport: { width: 1300, height: 900 } }
			);
			return wakened(embeds[0]!);
		}
	],
	[
		'as an element',
		async (dataset: string) => {
			const { page } = await visitHost(boxed('', dataset), forced);
			await page.locator('[role=application]').waitFor();
			return page;
		}
	]
])('an embed %s in forced colours', (_, open) => {
	it('draws as SVG, in several colours', async () => {
		const embed = await open('generated-20000');
		const chart = embed.locator('[data-part=chart]');
		expect(await chart.locator('canvas').count()).toBe(0);
		expect((await coloursOf(chart.locator('.reach'))).length).toBeGreaterThanOrEqual(4);
	});

	it('writes its words in the reader’s own colour, and prints nothing over them', async () => {
		const embed = await open('islamic-world-2023');
		const words = embed.locator('[data-part=chart] svg .row text').first();
		const [fill, own] = await words.evaluate((text) => {
			const probe = document.body.appendChild(document.createElement('p'));
			probe.style.color = 'CanvasText';
			return [getComputedStyle(text).fill, getComputedStyle(probe).color];
		});
		expect(fill).toBe(own);
		const edges = await edgesIn(embed);
		expect(edges.slice(0, 3)).toEqual(['0px', 'none', '0px']);
		expect(edges[3]).toMatch(/, 0\)$/); // clear
	});
});
