import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { downloadedBy } from './downloaded.ts';
import { linesOf } from './heads.ts';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();
const noScript = { javaScriptEnabled: false };

/** The rows of a table as a reader sees them, without the headings of documents, a text for each cell. */
const rowsOf = (page: Page) =>
	page
		.locator('table')
		.first()
		.locator('tbody tr:has(th[scope=row])')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
			)
		);

describe('the matrix of the example', () => {
	it('shows what was met with silence, and what only suggestions speak to', async () => {
		const { page, complaints } = await visit('?view=compare');
		const rows = await rowsOf(page);
		const cells = rows.map(([, riyadh, moscow]) => [riyadh, moscow]);
		expect(cells[2]).toEqual(['no statement found', 'no statement found']);
		expect(cells[5]).toEqual(['no statement found', 'no statement found']);
		expect(cells[0]).toEqual(['no statement found', '1 suggestion, not counted']);
		expect(cells[1]![1]).toBe('1 collective diplomatic mechanism extends');
		await page.getByRole('link', { name: '1 statement', exact: true }).first().waitFor();
		expect(rows.map((row) => row.at(-1))).toEqual([
			'235 days since 31 Mar 2023',
			'235 days 31 Mar – 21 Nov 2023',
			'235 days since 31 Mar 2023',
			'225 days 31 Mar – 11 Nov 2023',
			'225 days 31 Mar – 11 Nov 2023',
			'235 days since 31 Mar 2023'
		]);
		expect(complaints).toEqual([]);
	});

	it('says that only accepted links count, and counts suggestions when asked', async () => {
		const { page } = await visit('?view=compare');
		const status = page.locator('[role=status]').first();
		expect(await status.innerText()).toMatch(
			/^Showing 2 of 2 statements, 5 links \(5 accepted\); left out: 2 suggested\./
		);
		await page.getByRole('link', { name: 'Count suggestions too' }).click();
		await page.getByText('7 links (5 accepted, 2 suggested)').waitFor();
		expect((await rowsOf(page))[0]![2]).toContain(
			'the Organisation of Islamic Cooperation mentions, suggested'
		);
	});

	it('lists what Moscow addressed and Riyadh did not, what both did, and what neither', async () => {
		const { page } = await visit('?view=compare');
		const lists = await page.locator('.below section').allInnerTexts();
		const list = (title: RegExp) => lists.find((text) => title.test(text))!.replace(/\s+/g, ' ');
		expect(list(/^Opening remarks.*, not/)).toBe(
			'Opening remarks at the Moscow talks, not LAS–OIC joint summit 2 Regional security architecture'
		);
		expect(list(/^LAS–OIC.*, not/)).toMatch(/ nothing$/);
		expect(list(/^Both/)).toBe(
			'Both 4 Reconciliation, Palestinian question 5 Consequences of armed conflicts'
		);
		expect(list(/^Neither/)).toContain('3 Interfaith dialogue, Islamophobia: no statement found');
		expect(list(/^Neither/)).toContain('6 Economic potential, Greater Eurasia: no statement found');
		expect(list(/^References/)).toContain('refers back to LAS–OIC joint summit, 11 Nov 2023');
		expect(list(/^How far/)).toMatch(
			/distance 0\.44 of 1\..*Too few links to be meaningful: 2 links on one side/
		);
	});

	it('opens from a cell the statement that it counts, its evidence, and the same on the timeline', async () => {
		const { page } = await visit('?view=compare');
		await page.locator('tbody tr').nth(1).locator('td').nth(1).getByRole('link').click();
		const panel = page.locator('aside');
		await panel.getByRole('heading', { name: '1 statement' }).waitFor();
		expect(await panel.locator('.cell').innerText()).toBe(
			'2 Regional security architecture · Opening remarks at the Moscow talks'
		);
		await panel.getByRole('link', { name: 'Opening remarks at the Moscow talks' }).click();
		await panel.getByRole('link', { name: 'Back to the list' }).waitFor();
		expect(await panel.locator('mark').allInnerTexts()).toContain(
			'collective diplomatic mechanism'
		);
		await panel.getByRole('link', { name: 'Back to the list' }).click();
		await panel.getByRole('link', { name: 'Show it on the timeline' }).click();
		await page.locator('.notice', { hasText: 'Highlighted: 1 statement' }).waitFor();
		await page.getByRole('link', { name: 'Show all' }).click();
		await expect.poll(async () => (await linesOf(page)).length).toBe(2);
		expect((await linesOf(page)).map(({ opacity }) => opacity)).toEqual([0.25, 1]);
		expect(await page.locator('.list .lifted').allInnerTexts()).toHaveLength(1);
		await page.getByRole('link', { name: 'Back to the comparison' }).click();
		await panel.getByRole('heading', { name: '1 statement' }).waitFor();
		await page.goBack();
		await page.locator('.notice', { hasText: 'Highlighted' }).waitFor();
	});
});

it('opens from every cell exactly as many statements as it counts', async () => {
	const { page } = await visit('/datasets/generated-20000?view=compare&across=places');
	const cells = page.locator('tbody a.count');
	for (const at of [0, 7, 29]) {
		const count = (await cells.nth(at).innerText()).split('\n')[0]!.trim();
		await cells.nth(at).click();
		await page
			.locator('aside h2', {
				hasText: new RegExp(`^${count.replace(/ statements?/, '')} statement`)
			})
			.waitFor();
	}
	expect(await page.locator('aside li').count()).toBe(50);
	await page.locator('aside').getByRole('link', { name: 'Later statements' }).click();
	await page.locator('aside nav', { hasText: '51–100 of' }).waitFor();
});

describe('without scripts', () => {
	it('folds, opens, chooses, and sorts by links and forms', async () => {
		const { page } = await visit('/datasets/nested?view=compare', noScript);
		expect(await rowsOf(page)).toHaveLength(7);
		await page.getByRole('button', { name: 'Sub-points of 1' }).click();
		expect(await rowsOf(page)).toHaveLength(5);
		await page.locator('tbody a.count').first().click();
		expect(await page.locator('aside h2').innerText()).toMatch(/^\d+ statements?$/);
		await page.locator('summary', { hasText: 'Choose two to four' }).click();
		await page.getByRole('checkbox', { name: 'North' }).last().check();
		await page.getByRole('checkbox', { name: 'South' }).last().check();
		await page.getByRole('button', { name: 'Compare these' }).click();
		expect(queryOf(page).getAll('side')).toEqual(['a1', 'a3']);
		expect(await page.locator('thead th').allInnerTexts()).toEqual([
			'Priority\n↑',
			'North',
			'South',
			'Total',
			'Difference'
		]);
		await page.getByRole('link', { name: 'Coverage' }).click();
		await page.getByRole('link', { name: 'Longest silence' }).click();
		expect(await page.locator('th[aria-sort=descending]').innerText()).toContain('Longest silence');
	});

	it('has lanes as a picture and as a table whose numbers open', async () => {
		const { page } = await visit(
			'/datasets/nested?view=compare&show=axis&side=a1&side=a2',
			noScript
		);
		expect(await page.getByRole('img', { name: /2 lanes on one axis: North, East/ }).count()).toBe(
			1
		);
		await page.locator('summary', { hasText: 'The same figures as a table' }).click();
		const link = page.locator('details tbody a').first();
		const count = await link.innerText();
		await link.click();
		expect(await page.locator('aside h2').innerText()).toMatch(new RegExp(`^${count} statement`));
	});

	it('parts time where the reader says', async () => {
		const { page } = await visit('/datasets/nested?view=compare&across=years', noScript);
		await page.getByLabel('Split at').fill('2010-05-01, 2015-01-01');
		await page.getByRole('button', { name: 'Split' }).click();
		expect((await page.locator('thead th .group').allInnerTexts()).slice(0, 3)).toEqual([
			'before 1 May 2010',
			'1 May 2010 – 31 Dec 2014',
			'from 1 Jan 2015'
		]);
	});
});

it('is one tab stop, walked by arrows, and opened by Enter', async () => {
	const { page } = await visit('?view=compare&across=actors');
	const table = page.locator('table');
	expect(await table.locator('a[tabindex="0"]').count()).toBe(1);
	await table.locator('tbody td a').first().focus();
	expect(await table.locator('a[tabindex="0"]').count()).toBe(1);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowLeft');
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('title') ?? '');
	expect(await focused()).toMatch(/^Joint summit, Riyadh: 1 statement, 50% of row, 1 \w+$/);
	await page.keyboard.press('Enter');
	await page.locator('aside h2', { hasText: '1 statement' }).waitFor();
	expect(queryOf(page).get('row')).toBe('p5');
	expect(await focused()).toContain('Joint summit');
});

it('gives the keyboard back to the number that was opened, when it is closed', async () => {
	for (const show of ['matrix', 'coverage', 'attention']) {
		const { page } = await visit(`/datasets/nested?view=compare&show=${show}`);
		const number = page.locator('tbody td a').nth(1);
		await number.focus();
		await page.keyboard.press('Enter');
		await page.locator('aside h2').waitFor();
		await page.getByRole('link', { name: 'Close' }).click();
		await page.locator('aside').waitFor({ state: 'detached' });
		expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
	}
});

describe('on one axis', () => {
	const address = '/datasets/nested?view=compare&show=axis&side=a1&side=a2';

	it('walks the bars of all lanes with one cursor, and opens what a bar counts', async () => {
		const { page, complaints } = await visit(address);
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		const sentence = await page.locator('.cursor-sentence').innerText();
		const [, north, east] = /: North (\d+), East (\d+)\. Enter opens those of (North|East)\.$/.exec(
			sentence
		)!;
		expect(Number(north) + Number(east)).toBeGreaterThan(0);
		await page.keyboard.press('Enter');
		const count = north === '0' ? east : north;
		await page.locator('aside h2', { hasText: new RegExp(`^${count!} statement`) }).waitFor();
		expect(complaints).toEqual([]);
	});

	it('zooms about the cursor, which keeps its place, and tells whose statements Enter opens', async () => {
		const { page, complaints } = await visit(`${address}&side=a3`);
		await page.getByRole('application').focus();
		for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
		const year = /(\d{4}): /.exec(await page.locator('.cursor-sentence').innerText())![1]!;
		for (const key of ['+', '+', '-', '+', '0', '+']) {
			await page.keyboard.press(key);
			await rest(page, 350);
			expect(await page.locator('.cursor-sentence').innerText()).toMatch(
				new RegExp(`${year}: .* opens those of`)
			);
		}
		expect(complaints).toEqual([]);
	});

	it('opens a bar by one click, and zooms by two without opening it', async () => {
		const { page } = await visit(address);
		const box = (await page.locator('.reach').boundingBox())!;
		const path = await page.locator('.chart svg path').first().getAttribute('d');
		const x = Number(/^M([\d.]+)/.exec(path!)![1]) + 3;
		await page.mouse.dblclick(box.x + x, box.y + 85);
		await page.waitForURL(/from=/);
		await rest(page, 400);
		expect(queryOf(page).has('column')).toBe(false);
		await page.getByRole('link', { name: 'Show all' }).click();
		await page.waitForURL((url) => !url.searchParams.has('from'));
		await page.mouse.click(box.x + x, box.y + 85);
		await page.locator('aside h2').waitFor();
		expect(queryOf(page).get('column')).toBe('a1');
	});

	it('zooms all lanes at once, and keeps the window in the address', async () => {
		const { page } = await visit(address);
		await page.getByRole('application').focus();
		await page.keyboard.press('+');
		await page.waitForURL(/from=/);
		const first = await page.locator('.controls strong').innerText();
		await page.reload();
		await page.getByRole('application').waitFor();
		expect(await page.locator('.controls strong').innerText()).toBe(first);
	});

	it('counts days from a statement, and keeps these days in the address', async () => {
		const { page } = await visit(`${address}&anchor=s20`);
		expect(await page.locator('.chart svg').textContent()).toContain('day 0: Statement 21');
		await page.getByRole('link', { name: 'Zoom in' }).click();
		await page.waitForURL(/days=/);
		await page.getByRole('link', { name: 'Days since each first statement' }).click();
		await page.getByLabel('Day 0 for North').waitFor();
		expect(queryOf(page).getAll('anchor')).toHaveLength(2);
	});

	it('mirrors two lanes on one line', async () => {
		const { page } = await visit(address);
		await page.getByRole('link', { name: 'Mirrored' }).click();
		await page.waitForURL(/mirror=yes/);
		const paths = await page
			.locator('.chart svg path')
			.evaluateAll((all) => all.map((path) => path.getAttribute('d')!));
		expect(paths[0]).toMatch(/v-\d/);
		expect(paths[1]).not.toMatch(/v-\d/);
		expect(paths[1]).toMatch(/v\d/);
	});
});

it.each([
	['an unknown actor', '?view=compare&across=actors&side=nobody'],
	[
		'five statements',
		'/datasets/generated-300?view=compare&across=statements&side=s1&side=s2&side=s3&side=s4&side=s5'
	],
	['a period that ends before it begins', '?view=compare&period=2023-12/2023-10'],
	['days of centuries', '/datasets/generated-300?view=compare&across=days'],
	['a column that is not there', '?view=compare&row=p1&column=nobody'],
	[
		'days beyond all lanes',
		'/datasets/nested?view=compare&show=axis&from=1900-01-01&to=1901-01-01'
	],
	['a day 0 that is none', '?view=compare&show=axis&anchor=never']
])('says what is wrong with %s, and shows the nearest', async (_, address) => {
	const { page, complaints } = await visit(address);
	expect(await page.locator('.notice').count()).toBeGreaterThan(0);
	expect(await page.locator('table').count()).toBeGreaterThan(0);
	expect(complaints).toEqual([]);
});

it.each([
	['matrix', 'Said against declared'],
	['coverage', 'Coverage and silence'],
	['axis', 'Statements on one axis'],
	['attention', 'Attention to each priority'],
	['documents', 'Document against document']
])(
	'has a heading over %s, before all others, and rows whose cells stand at one height',
	async (show, name) => {
		const dataset = show === 'documents' ? '/datasets/ministerial-tour-2023' : '';
		const { page } = await visit(`${dataset}?view=compare&show=${show}`);
		const heads = await page.locator('main :is(h2, h3)').allInnerTexts();
		expect(heads[0]).toBe(name);
		expect(await page.getByRole('heading', { level: 2, name }).count()).toBe(1);
		const aligned = await page
			.locator('table')
			.first()
			.locator('tbody :is(th, td)')
			.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).verticalAlign));
		expect(new Set(aligned).size).toBe(1);
	}
);

it('draws the bars of attention on one scale, however wide their columns', async () => {
	const { page } = await visit('/datasets/nested?view=compare&show=attention');
	// A bar is the background of its link: as wide as its share of that.
	const wholes = await page.locator('td a').evaluateAll((links) =>
		links.map((link) => {
			const share = Number((link as HTMLElement).style.getPropertyValue('--share'));
			const ofLink = parseFloat(getComputedStyle(link).backgroundSize) / 100;
			return (link.getBoundingClientRect().width * ofLink) / share;
		})
	);
	expect(wholes.length).toBeGreaterThan(5);
	for (const whole of wholes) expect(Math.abs(whole - 96)).toBeLessThan(2);
});

it('compares nothing of an empty dataset, and says so', async () => {
	for (const show of ['matrix', 'coverage', 'axis', 'attention']) {
		const { page, complaints } = await visit(`/datasets/generated-0?view=compare&show=${show}`);
		expect(await page.locator('.notice').innerText()).toContain('no statements yet');
		expect(complaints).toEqual([]);
	}
});

it.each([
	['CSV', 'islamic-world-2023-matrix.csv', /^number,priority,/],
	['JSON', 'islamic-world-2023-matrix.json', /"format": "plumbline-comparison"/],
	['SVG', 'islamic-world-2023-matrix.svg', /^<svg xmlns/]
])('downloads as %s', async (name, file, content) => {
	const { page } = await visit('?view=compare');
	const given = await downloadedBy(page.getByRole('link', { name, exact: true }));
	expect(given.name).toBe(file);
	expect(given.text).toMatch(content);
});

describe('on a phone', () => {
	const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

	it('scrolls the matrix with its heads held still', async () => {
		const { page } = await visit('/datasets/generated-300?view=compare&across=years', phone);
		const at = (part: string) =>
			page
				.locator(part)
				.first()
				.evaluate((one) => one.getBoundingClientRect().left);
		const [head, cell] = [await at('tbody th'), await at('tbody td')];
		await page.locator('.sticky').evaluate((held) => {
			held.scrollLeft = 200;
		});
		expect(await at('tbody th')).toBe(head);
		expect(await at('tbody td')).toBe(cell - 200);
		const top = () =>
			page
				.locator('thead th')
				.nth(1)
				.evaluate((one) => one.getBoundingClientRect().top);
		const before = await top();
		await page.locator('.sticky').evaluate((held) => {
			held.style.maxHeight = '200px';
			held.scrollTop = 80;
		});
		expect(await top()).toBe(before);
	});

	it.each(['matrix', 'coverage', 'axis', 'attention', 'attention&side=a1&side=a2', 'documents'])(
		'is no wider than its screen: %s',
		async (show) => {
			const { page } = await visit(`/datasets/nested?view=compare&show=${show}&row=p1`, phone);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
			const small = await page
				.locator('main a:visible, main button:visible, main summary:visible')
				.evaluateAll((targets) =>
					targets
						// WCAG 2.5.8 leaves out links inside a sentence.
						.filter((target) => !target.closest('p, footer'))
						.map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML }))
						.filter(({ box }) => box.height < 24 || box.width < 24)
						.map(({ html }) => html)
				);
			expect(small).toEqual([]);
		}
	);
});
