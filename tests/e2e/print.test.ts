import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dotsIn } from './heads.ts';
import { visits } from './visit.ts';

const visit = visits();

/** The pages of a PDF file, as the commands that draw them. */
function pagesOf(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/<<\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g)].map(([, id]) => {
		const found = new RegExp(`\\n${id!} 0 obj\\n<<[^>]*/Length (\\d+)>> stream\\n`).exec(text)!;
		const from = found.index + found[0].length;
		return inflateSync(pdf.subarray(from, from + Number(found[1]))).toString('latin1');
	});
}

/** The sizes of the type on a page, pt: what its commands set, with all that scales it. */
function typeSizesOn(page: string): number[] {
	const sizes: number[] = [];
	const outer: number[] = [];
	let [scale, size, letters] = [1, 0, 1];
	let numbers: number[] = [];
	for (const token of page.replaceAll(/<[0-9a-f]*>|\((?:\\.|[^)\\])*\)/gi, ' ').split(/[\s[\]]+/)) {
		if (/^[-+]?[\d.]+$/.test(token)) {
			numbers.push(Number(token));
			continue;
		}
		// Of a matrix a b c d e f, how much taller it makes what it is laid over.
		const taller = Math.hypot(numbers.at(-4) ?? 0, numbers.at(-3) ?? 0);
		if (token === 'q') outer.push(scale);
		else if (token === 'Q') scale = outer.pop() ?? 1;
		else if (token === 'cm') scale *= taller;
		else if (token === 'BT') letters = 1;
		else if (token === 'Tm') letters = taller;
		else if (token === 'Tf') size = numbers.at(-1)!;
		else if (/^T[jJ]$/.test(token)) sizes.push(size * scale * letters);
		if (!token.startsWith('/')) numbers = [];
	}
	return sizes;
}

const isWritten = (page: string): boolean => /\bT[jJ]\b/.test(page);

it.each([
	['', 'A4', false, 2],
	['', 'A4', true, 3],
	['', 'Letter', false, 2],
	['?statement=moscow-talks', 'A4', false, 3],
	['/datasets/generated-300', 'A4', false, 12],
	['?view=compare', 'A4', true, 3],
	['?view=compare&show=coverage', 'Letter', false, 2],
	['?view=compare&show=axis', 'A4', false, 2]
])('prints %s on %s, landscape %s, on few pages, none of them blank', async (...given) => {
	const [address, format, landscape, most] = given;
	const { page } = await visit(address);
	const pages = pagesOf(await page.pdf({ format, landscape }));
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.length).toBeLessThanOrEqual(most);
	expect(pages.map(isWritten)).toEqual(pages.map(() => true));
});

it('prints no controls, and what they say in words', async () => {
	const { page } = await visit('?actor=russian-mfa');
	await page.emulateMedia({ media: 'print' });
	for (const gone of ['form', '.overview', '.ways', 'nav', '.reach']) {
		expect(await page.locator(gone).first().isVisible()).toBe(false);
	}
	const words = await page.locator('main').innerText();
	expect(words).toContain('Showing 1 of 2 statements');
	expect(words).toContain('Actor: Russian MFA');
	expect(words).toContain('Inclusion doesn’t mean they are true');
	expect(words).toContain(page.url());
});

it('prints on white, in the light colours, from a dark screen too', async () => {
	const { page } = await visit('', { colorScheme: 'dark' });
	await page.emulateMedia({ media: 'print' });
	const colours = await page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.body);
		const number = document.querySelector('g.row text')!;
		return [color, backgroundColor, getComputedStyle(number).fill];
	});
	expect(colours).toEqual(['rgb(26, 33, 43)', 'rgb(255, 255, 255)', 'rgb(26, 33, 43)']);
});

it.each(['', '/datasets/generated-300'])(
	'lays the chart out for an upright sheet, on which its smallest letters can be read: %s',
	async (address) => {
		const { page } = await visit(address);
		const drawn = page.locator('.chart svg[viewBox]');
		const before = await drawn.getAttribute('viewBox');
		const [sheet] = pagesOf(await page.pdf({ format: 'A4' }));
		const sizes = typeSizesOn(sheet!);
		expect(sizes.length).toBeGreaterThan(20);
		expect(Math.min(...sizes)).toBeGreaterThan(5.9); // initials: all else is a fifth larger
		await expect.poll(() => drawn.getAttribute('viewBox')).toBe(before);
	}
);

it('draws many marks as SVG for paper, where the screen has a canvas', async () => {
	const { page } = await visit('/datasets/generated-300');
	expect(await page.locator('canvas').count()).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page.locator('canvas').count()).toBe(0);
	expect(await dotsIn(page)).toBeGreaterThan(300);
	expect(await page.locator('g.row').count()).toBeGreaterThan(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.locator('canvas').count()).toBe(1);
});

/** How far what is shown of each table reaches beyond a sheet as wide as this, px. */
async function beyond(page: Page, width: number): Promise<number[]> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ media: 'print' });
	return page.locator('main :is(th, td):visible').evaluateAll(
		(cells, edge) =>
			cells.flatMap((cell) => {
				const text = document.createRange();
				text.selectNodeContents(cell);
				const over =
					Math.max(cell.getBoundingClientRect().right, text.getBoundingClientRect().right) - edge;
				return over > 1 ? Math.round(over) : [];
			}),
		width
	);
}

/** The texts of the heads that are shown, without what only screens and their readers have. */
const headsOn = (page: Page): Promise<string[]> =>
	page
		.locator('main thead th:visible')
		.evaluateAll((heads) =>
			heads.map((head) => (head as HTMLElement).innerText.replace(/ [↓↑]$/, ''))
		);

const PT = 0.75; // of a CSS pixel

// Width of what can be printed on, px: within margins of 12 mm.
const SHEETS = {
	'A4 upright': 703,
	'A4 across': 1031,
	'Letter upright': 725,
	'Letter across': 965
};

describe.each([
	['a matrix', '?view=compare'],
	['a matrix of many columns', '/datasets/generated-300?view=compare&across=months'],
	['a matrix of shares', '/datasets/nested?view=compare&across=years&cells=shares'],
	['a matrix of evidence', '?view=compare&across=statements&cells=evidence'],
	['a coverage', '/datasets/nested?view=compare&show=coverage'],
	['an attention', '/datasets/nested?view=compare&show=attention'],
	[
		'an attention of many sides',
		'/datasets/generated-300?view=compare&show=attention&across=months'
	],
	['two documents', '/datasets/ministerial-tour-2023?view=compare&show=documents'],
	['the bars of an axis', '/datasets/nested?view=compare&show=axis&side=a1&side=a2'],
	['the table', '/datasets/generated-300?view=table'],
	['long words in a matrix', '/datasets/long-words?view=compare&across=actors'],
	['long words in a coverage', '/datasets/long-words?view=compare&show=coverage'],
	['long words in the table', '/datasets/long-words?view=table'],
	['an Arabic coverage', '/datasets/written-ar?view=compare&show=coverage']
])('prints every column of %s', (name, address) => {
	it.each([true, false])('with scripts: %s', async (javaScriptEnabled) => {
		const { page } = await visit(address, { javaScriptEnabled });
		const details = page.locator('main details:has(table)');
		if ((await details.count()) > 0) await details.locator('summary').click();
		const heads = await headsOn(page);
		expect(heads.length).toBeGreaterThan(2);
		if (javaScriptEnabled) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		for (const [sheet, width] of Object.entries(SHEETS)) {
			expect(await beyond(page, width), `${name}, ${sheet}`).toEqual([]);
		}
		const printed = await headsOn(page);
		expect([...new Set(printed)].sort()).toEqual([...new Set(heads)].sort());
		if (!javaScriptEnabled) return;
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await page.emulateMedia({ media: 'screen' });
		expect(await headsOn(page)).toEqual(heads);
	});
});

it('parts a table that is wider than the sheet by its columns, each part with the heads of the rows', async () => {
	const { page } = await visit('/datasets/generated-300?view=compare&across=months');
	const before = await page.locator('table').evaluate((table) => table.outerHTML);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const parts = await page.locator('table:visible').evaluateAll((tables) =>
		tables.map((table) => ({
			rows: [...(table as HTMLTableElement).rows].map(({ cells }) => cells.length),
			names: [...table.querySelectorAll<HTMLElement>('tbody .head')].map(
				({ innerText }) => innerText
			)
		}))
	);
	expect(parts.length).toBeGreaterThan(1);
	for (const { rows, names } of parts) {
		expect(new Set(rows).size).toBe(1);
		expect(names).toEqual(parts[0]!.names);
	}
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(
		await page.locator('table').evaluateAll((tables) => tables.map(({ outerHTML }) => outerHTML))
	).toEqual([before]);
});

describe('a matrix of sixty columns', () => {
	const borders = Array.from({ length: 59 }, (_, at) => {
		const [year, month] = [2001 + Math.floor(at / 3), (at % 3) * 4 + 1];
		return `cut=${year}-${String(month).padStart(2, '0')}`;
	});
	const address = `/datasets/generated-300?view=compare&${borders.join('&')}`;

	/** The cells that are printed, each with the head that tells what it is of. */
	const cellsOn = (page: Page) =>
		page.locator('main table:visible').evaluateAll((tables) =>
			tables.flatMap((table) => {
				const heads = [...table.querySelectorAll('thead th')].map((head) =>
					head.textContent.trim()
				);
				return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap(({ cells }) =>
					[...cells].slice(1).map((cell, at) => {
						const said = getComputedStyle(cell, '::before').content;
						const column = said.split(/["\\]/)[1]?.replace(/:$/, '');
						const isTold = said === 'none' || heads[at + 1] === column;
						return isTold
							? `${cells[0]!.textContent.trim()} | ${heads[at + 1]!}`
							: 'of another column';
					})
				);
			})
		);

	it.each([true, false])('is all on paper, in 6 pt and more, with scripts: %s', async (scripts) => {
		const { page } = await visit(address, { javaScriptEnabled: scripts });
		const [heads, cells] = [await headsOn(page), await cellsOn(page)];
		expect(heads.length).toBeGreaterThanOrEqual(61);
		if (scripts) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		for (const [sheet, width] of Object.entries(SHEETS)) {
			expect(await beyond(page, width), sheet).toEqual([]);
		}
		expect([...new Set(await headsOn(page))].sort()).toEqual([...new Set(heads)].sort());
		expect([...new Set(await cellsOn(page))].sort()).toEqual([...new Set(cells)].sort());
		if (scripts) await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		for (const landscape of [false, true]) {
			const pages = pagesOf(await page.pdf({ format: 'A4', landscape }));
			expect(pages.map(isWritten)).toEqual(pages.map(() => true));
			const sizes = pages.flatMap(typeSizesOn);
			expect(sizes.length).toBeGreaterThan(heads.length);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
		}
	});
});

it.each([true, false])(
	'prints the key, which is shut on the screen, with scripts %s',
	async (has) => {
		const { page } = await visit('', { javaScriptEnabled: has });
		const key = page.locator('details.key');
		expect(await key.getByText('supports').first().isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await key.getByText('supports').first().isVisible()).toBe(true);
		expect(await key.locator('summary').isVisible()).toBe(false);
	}
);

it.each(['', '/datasets/ministerial-tour-2023', '/datasets/sixty-rows', '/datasets/generated-300'])(
	'prints the key on the sheet of the chart: %s',
	async (address) => {
		const { page } = await visit(address);
		const [first] = pagesOf(await page.pdf({ format: 'A4' }));
		const sizes = typeSizesOn(first!);
		expect(sizes.map((pt) => pt.toFixed(1))).toContain((12 * PT).toFixed(1));
		// All else is larger than the words of a chart, whose largest is 13 px of 880.
		const most = 13 * (SHEETS['A4 upright'] / 880) * PT + 0.05;
		expect(sizes.filter((pt) => pt <= most).length).toBeGreaterThan(20);
	}
);
