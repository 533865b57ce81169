import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { dotsIn, headsOf, linesOf, partsOf } from './heads.ts';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

const generated = (statements: number) => generateDataset({ statements, priorities: 6, seed: 7 });

const LEVELS = [
	['lines', '', JSON.parse(exampleDataset) as DatasetFile],
	['dots', '/datasets/generated-400', generated(400)],
	['ridges', '/datasets/generated-6000', generated(6000)]
] as const;

/** Draws as SVG what screens have on a canvas, so that it can be counted. */
const asSvg = { forcedColors: 'active' as const };

const levelOf = (page: Page) =>
	page.locator('.chart > svg[data-level]').evaluate((svg) => (svg as SVGElement).dataset.level);

/** The card that shows when the pointer rests somewhere: its title and lines; null where none shows. */
async function cardAt(page: Page, x: number, y: number): Promise<string[] | null> {
	await page.mouse.move(x, y);
	await rest(page, 200);
	const card = page.locator('.card');
	return (await card.count()) > 0 ? (await card.innerText()).split(/\n+/) : null;
}

/** How many statements a card counts. */
const countIn = (card: readonly string[] | null): number =>
	Number(/^([\d,]+) statements?$/m.exec(card?.join('\n') ?? '')?.[1]!.replace(',', ''));

/** How many statements are counted in all rows. */
async function inRows(page: Page): Promise<number> {
	const counts = await page.locator('g.row text:last-child').allTextContents();
	return counts.reduce((sum, count) => sum + Number(count.replaceAll(/[^\d]/g, '')), 0);
}

describe.each(LEVELS)('at the level of %s', (level, address, { statements, links, documents }) => {
	const priorities = documents.flatMap((one) => one.priorities);
	/** Rejected links are not shown. */
	const seen = links.filter(({ status }) => status !== 'rejected');

	it('keys walk from statement to statement, telling title, day and priorities by name', async () => {
		const { page, complaints } = await visit(address);
		expect(await levelOf(page)).toBe(level);
		await page.locator('[role=application]').focus();
		const walked: string[] = [];
		for (let step = 0; step < Math.min(6, statements.length); step++) {
			await page.keyboard.press('ArrowRight');
			await rest(page, 60);
			const announced = await page.locator('[role=application] [aria-live]').innerText();
			const { id, date } = statements.find(({ title }) => announced.includes(`, ${title}, `))!;
			if (/^\d{4}-\d\d-\d\d$/.test(date)) {
				const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
				expect(announced).toContain(`${new Date(date).toLocaleDateString('en-GB', day)}, `);
			}
			for (const { priority } of seen.filter(({ statement }) => statement === id)) {
				const { number, title } = priorities.find((one) => one.id === priority)!;
				expect(announced).toContain(`${number} ${title}`);
			}
			walked.push(id);
		}
		expect(new Set(walked).size).toBe(walked.length);
		const listed = await page
			.locator('.list li a')
			.evaluateAll((all) =>
				all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get('statement'))
			);
		expect(walked).toEqual(listed.slice(0, walked.length));
		expect(complaints).toEqual([]);
	});

	it('keys bring a card beside what they walk to, and mark it', async () => {
		const { page } = await visit(address);
		await page.locator('[role=application]').focus();
		await page.keyboard.press('ArrowRight');
		await page.locator('.card').waitFor();
		const title = await page.locator('.card .title').innerText();
		expect(statements.map((one) => one.title)).toContain(title);
		expect(await page.locator('circle.ring').count()).toBe(1);
		await page.keyboard.press('Tab');
		expect(await page.locator('.card').count()).toBe(0);
	});

	it('what is open is drawn apart, as its whole line with its title', async () => {
		const { id, title } = statements[Math.floor(statements.length / 2)]!;
		const { page } = await visit(`${address}?statement=${id}`, asSvg);
		const thick = (await linesOf(page)).filter(({ width }) => width === 3);
		const isLinked = seen.some(({ statement }) => statement === id);
		expect(thick).toHaveLength(isLinked ? 1 : 0);
		expect(await page.locator('.plot text[font-weight="600"]').allTextContents()).toContain(title);
	});

	it('pointing shows a card after 120 ms, and moves nothing', async () => {
		const { page } = await visit(address);
		const { left, right, heads } = await partsOf(page);
		const [first] = level === 'lines' ? await headsOf(page) : [];
		const [x, y] = [first?.x ?? (left + right) / 2, heads - 3];
		const boxes = () =>
			page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.scrollHeight,
				...[...document.querySelectorAll('body *:not(.plot *, .card, .card *)')].map((one) => {
					const { top, left, width, height } = one.getBoundingClientRect();
					return [one.tagName, top, left, width, height].join(' ');
				})
			]);
		await page.mouse.move(left + 1, y - 400);
		const before = await boxes();
		const waited = page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let pointed = 0;
					const reach = document.querySelector('.reach')!;
					reach.addEventListener('pointermove', ({ timeStamp }) => (pointed ||= timeStamp), true);
					new MutationObserver(() => {
						if (document.querySelector('.card')) resolve(performance.now() - pointed);
					}).observe(document.querySelector('.chart')!, { childList: true, subtree: true });
				})
		);
		await page.mouse.move(x, y);
		expect(await waited).toBeGreaterThanOrEqual(119);
		expect(await boxes()).toEqual(before);
		const { x: from, width } = (await page.locator('.card').boundingBox())!;
		expect(from).toBeGreaterThanOrEqual(0);
		expect(from + width).toBeLessThanOrEqual(1280);
		await page.mouse.move(x, y - 400);
		expect(await page.locator('.card').count()).toBe(0);
	});
});

describe('what is drawn adds up to the statements', () => {
	it('as lines: a head each, and a mark for each link', async () => {
		const { page } = await visit('');
		expect(await headsOf(page)).toHaveLength(2);
		expect(await page.locator('.plot > path[transform]').count()).toBe(2 + 7);
	});

	it('as dots: one for each link, or for a statement without any', async () => {
		const { page } = await visit('/datasets/generated-400', asSvg);
		const dots = await dotsIn(page);
		expect(dots).toBe(await inRows(page));
		expect(dots).toBeGreaterThan(400);
	});

	it.each([400, 6000])('as a histogram of %d', async (statements) => {
		const { page } = await visit(`/datasets/generated-${statements}`, asSvg);
		const { heads, peak } = await page.locator('.plot').evaluate((plot) => {
			const boxes = [...plot.querySelectorAll(':scope > path')].flatMap((path) =>
				[...path.getAttribute('d')!.matchAll(/M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(
					([, x, y, , height]) => ({ x: Number(x), y: Number(y), height: Number(height) })
				)
			);
			const named = [...plot.querySelectorAll('text')].map(({ textContent }) =>
				/: ([\d,]+)$/.exec(textContent)
			);
			return {
				heads: boxes,
				peak: Number(named.find((one) => one !== null)![1]!.replace(',', ''))
			};
		});
		const tallest =
			Math.max(...heads.map(({ y, height }) => y + height)) - Math.min(...heads.map(({ y }) => y));
		const rise = tallest / peak;
		const drawn = heads.reduce((sum, { height }) => sum + height, 0) / rise;
		expect(Math.abs(drawn - statements)).toBeLessThan(statements / 1000);
	});
});

it('opens the statement of a dot by a click on it', async () => {
	const { page } = await visit('/datasets/generated-400');
	const { left, top } = await partsOf(page);
	let title = '';
	for (let x = left + 3; title === ''; x += 3) {
		// The lowest dots of a row stand at its foot.
		const card = await cardAt(page, x, top + 36);
		if (!card?.[0]!.startsWith('Statement ')) continue;
		title = card[0]!;
		await page.mouse.click(x, top + 36);
	}
	await page.locator('aside h2', { hasText: title }).waitFor();
	expect(queryOf(page).get('statement')).toBe(`s${Number(title.split(' ')[1]) - 1}`);
});

describe('opens of a column the list of exactly what it counts,', () => {
	it.each([
		['of the histogram over dots', '/datasets/generated-400', 'histogram'],
		['of the histogram over ridges', '/datasets/generated-6000', 'histogram'],
		['of a ridge', '/datasets/generated-6000', 'ridge'],
		[
			'of a ridge in a window that cuts months',
			'/datasets/generated-20000?from=2010-03-20&to=2012-03-10',
			'ridge'
		],
		[
			'of the histogram of a window that cuts months',
			'/datasets/generated-20000?from=2010-03-20&to=2012-03-10',
			'histogram'
		]
	])('%s', async (_, address, kind) => {
		const { page } = await visit(address);
		const { left, right, heads, top } = await partsOf(page);
		const y = kind === 'ridge' ? top + 34 : heads - 2;
		const opened: [number, string][] = [];
		for (const share of [0.004, 0.12, 0.3, 0.62, 0.996]) {
			const x = left + share * (right - left);
			const count = countIn(await cardAt(page, x, y));
			if (!count) continue;
			await page.mouse.click(x, y);
			await page.waitForURL(/among=/);
			const panel = page.locator('aside');
			opened.push([count, await panel.locator('h2').innerText()]);
			expect(await panel.locator('ol li').count()).toBe(Math.min(50, count));
			await panel.getByRole('link', { name: 'Close' }).click();
			await page.waitForURL((url) => !url.search.includes('among'));
			await rest(page, 100);
		}
		expect(opened.length).toBeGreaterThan(2);
		expect(
			opened.map(([, heading]) => Number(/^[\d,]+/.exec(heading)![0].replace(',', '')))
		).toEqual(opened.map(([count]) => count));
	});
});

it('keeps its axis in sight while the page scrolls, over the same times', async () => {
	const { page } = await visit('/datasets/generated-400', {
		viewport: { width: 1280, height: 420 }
	});
	const wordsIn = (svg: string) =>
		page
			.locator(`${svg} text`)
			.evaluateAll((texts) =>
				texts.map((text) =>
					[text.textContent, Math.round(text.getBoundingClientRect().x)].join(' ')
				)
			);
	const { top } = await partsOf(page);
	await page.evaluate((by) => {
		scrollTo(0, by);
	}, top);
	await rest(page, 100);
	const axis = (await page.locator('.chart > .axis').boundingBox())!;
	expect(axis.y).toBeCloseTo(0, 0);
	const words = await wordsIn('.chart > .axis');
	expect(words.length).toBeGreaterThan(3);
	expect(words.some((word) => word.includes('2010'))).toBe(true);
	await page.mouse.move(axis.x + axis.width / 2, 200);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await page.waitForURL(/from=/);
	expect(await wordsIn('.chart > .axis')).not.toEqual(words);
});

it.each([
	['fades away over the next', 'no-preference', 180],
	['is gone at once, for who wants less motion', 'reduce', null]
] as const)('the picture of a level %s', async (_, reducedMotion, long) => {
	const { page } = await visit('/datasets/generated-400', { reducedMotion });
	await page.evaluate(() => {
		const animate = Element.prototype.animate;
		Element.prototype.animate = function (...given) {
			if (this.querySelector('svg')) document.body.dataset.faded = JSON.stringify(given[1]);
			return animate.apply(this, given);
		};
	});
	for (let step = 0; step < 12 && (await levelOf(page)) === 'dots'; step++) {
		await page
			.getByRole('button', { name: 'Zoom in' })
			.or(page.getByRole('link', { name: 'Zoom in' }))
			.click();
		await rest(page, 300);
	}
	expect(await levelOf(page)).toBe('lines');
	expect(await page.locator('body').getAttribute('data-faded')).toBe(long && String(long));
	await rest(page, 300);
	expect(await page.locator('.chart > div > svg').count()).toBe(0);
});

it('no picture fades away over another that is not as wide', async () => {
	const { page } = await visit('/datasets/generated-400', {
		viewport: { width: 1280, height: 900 }
	});
	await page.evaluate(() => {
		const animate = Element.prototype.animate;
		Element.prototype.animate = function (...given) {
			if (this.querySelector('svg')) document.body.dataset.faded = 'yes';
			return animate.apply(this, given);
		};
	});
	expect(await levelOf(page)).toBe('dots');
	await page.setViewportSize({ width: 644, height: 900 });
	await expect.poll(() => levelOf(page)).toBe('ridges');
	expect(await page.locator('body').getAttribute('data-faded')).toBeNull();
});
