import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const EXAMPLE = '/datasets/ministerial-tour-2023';

describe('two policy documents', () => {
	it.each(['matrix', 'coverage', 'attention'])(
		'stand each over its rows in %s, with issuer and day',
		async (show) => {
			const { page, complaints } = await visit(`${EXAMPLE}?view=compare&show=${show}`);
			const heads = page.locator('th[scope=rowgroup]');
			expect(await heads.allInnerTexts()).toEqual([
				'Foreign Policy Concept of the Russian Federation, “The Islamic world” · Russian Federation · adopted 31 March 2023',
				'Position Paper of the People’s Republic of China on Resolving the Palestinian-Israeli Conflict · Ministry of Foreign Affairs of China · adopted 30 November 2023'
			]);
			const bodies = page.locator('tbody');
			const numbers = async (at: number) => {
				const all = await bodies.nth(at).locator('th.head b').allInnerTexts();
				return all.join(' ');
			};
			expect(await numbers(0)).toBe('1 2 3 4 5 6');
			expect(await numbers(1)).toBe('1 2 3 4 5');
			expect(complaints).toEqual([]);
		}
	);

	it('are named on each row, where a figure sorts the rows of both', async () => {
		const { page } = await visit(`${EXAMPLE}?view=compare&show=coverage&sort=statements`);
		expect(await page.locator('th[scope=rowgroup]').count()).toBe(0);
		const rows = await page.locator('tbody th.head').allInnerTexts();
		expect(rows).toHaveLength(11);
		expect(rows.filter((row) => !/Foreign Policy Concept|Position Paper/u.test(row))).toEqual([]);
	});

	it('stay in sight with their headings while the columns of a phone are scrolled', async () => {
		const { page } = await visit(`${EXAMPLE}?view=compare`, {
			viewport: { width: 360, height: 740 }
		});
		const table = page.getByRole('region', { name: 'Said against declared' });
		await table.evaluate((region) => region.scrollTo(600, 0));
		const left = await page
			.locator('th[scope=rowgroup] span')
			.first()
			.evaluate((one) => one.getBoundingClientRect());
		const within = (await table.boundingBox())!;
		expect(left.left).toBeGreaterThanOrEqual(within.x);
		expect(left.right).toBeLessThanOrEqual(within.x + within.width);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBe(0);
	});

	it('are named in the overview of a phone by labels that do not stand on one another', async () => {
		const { page } = await visit(EXAMPLE, { viewport: { width: 360, height: 740 } });
		const labels = await page
			.locator('.overview .adoption')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
		expect(labels).toHaveLength(2);
		const [one, other] = labels as [DOMRect, DOMRect];
		const isApart = (from: 'left' | 'top', to: 'right' | 'bottom') =>
			one[to] <= other[from] || other[to] <= one[from];
		expect(isApart('left', 'right') || isApart('top', 'bottom')).toBe(true);
	});

	it('part the priorities that can be filtered by, and their marks in the list', async () => {
		const { page } = await visit(`${EXAMPLE}?relation=supports`);
		const parts = page.locator('fieldset', { hasText: 'Priority' }).locator('p');
		expect(await parts.allTextContents()).toEqual([
			'Foreign Policy Concept of the Russian Federation, “The Islamic world”',
			'Position Paper of the People’s Republic of China on Resolving the Palestinian-Israeli Conflict'
		]);
		const marks = page.locator('.list li ul').first().locator('li');
		const gaps = await marks.evaluateAll((all) =>
			all.map((mark) => parseFloat(getComputedStyle(mark).marginInlineStart))
		);
		const numbers = await marks.evaluateAll((all) => all.map((mark) => mark.firstChild!.nodeValue));
		expect(numbers.map((number, at) => [number?.trim(), gaps[at]! > 0])).toEqual([
			...[
				['4', false],
				['5', false],
				['1', true],
				['3', false],
				['5', false]
			]
		]);
	});

	it.each([
		['beside the chart', ''],
		['as a spread', '&evidence=spread']
	])('are named with each clause, %s', async (_, spread) => {
		const { page } = await visit(`${EXAMPLE}?statement=us-wood-1208${spread}`);
		const captions = await page.locator('figcaption:visible').allInnerTexts();
		const declared = captions.filter((one) => one.startsWith('Declared'));
		expect(declared.map((one) => one.replaceAll(/\s+/gu, ' '))).toEqual([
			'Declared in priority 4 · Foreign Policy Concept of the Russian Federation, “The Islamic world”',
			...['1', '5'].map(
				(number) =>
					`Declared in priority ${number} · Position Paper of the People’s Republic of China on Resolving the Palestinian-Israeli Conflict`
			)
		]);
	});
});

it('shows a report as its publisher’s words about the event, and says so in the list', async () => {
	const { page } = await visit(`${EXAMPLE}?statement=us-readout-1208`);
	const captions = await page.locator('figcaption').allTextContents();
	const said = captions.map((one) => one.trim()).filter((one) => one.startsWith('Said'));
	expect(new Set(said)).toEqual(
		new Set(['Said by Haaretz, reprinted by Israpundit, about this event, in excerpts'])
	);
	const { page: list } = await visit(`${EXAMPLE}?q=State%20Department`);
	expect(await list.locator('.list').innerText()).toContain(
		'as reported by Haaretz, reprinted by Israpundit'
	);
});

it('has four actors, the search and the window in one line at 1280 px', async () => {
	const { page } = await visit(EXAMPLE, { viewport: { width: 1280, height: 800 } });
	const tops = await page
		.locator('.bar :is(.search, .chips > *, summary, .window)')
		.evaluateAll((parts) =>
			parts
				.map((part) => part.getBoundingClientRect())
				.filter(({ width }) => width > 0)
				.map(({ top, height }) => Math.round(top + height / 2))
		);
	expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
});
