import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const address = (show: string) => `/datasets/ministerial-tour-2023?view=compare&show=${show}`;

it('the heads of two documents leave a phone to their cells', async () => {
	const viewport = { width: 320, height: 780 };
	const { page } = await visit(address('documents'), { viewport });
	const { height } = (await page.locator('.sticky thead').boundingBox())!;
	expect(height).toBeLessThan(100);
});

it('the first and the last day of a coverage stand apart in a narrow column, each in one line', async () => {
	const viewport = { width: 768, height: 800 };
	const { page } = await visit(address('coverage'), { viewport });
	const days = page.locator('.ends > span');
	const [first, last] = await Promise.all([0, 1].map((at) => days.nth(at).boundingBox()));
	const isUnder = last!.y >= first!.y + first!.height - 1;
	expect(isUnder || last!.x - first!.x - first!.width >= 4).toBe(true);
	for (const { height } of [first!, last!]) expect(height).toBeLessThan(24);
});

it('shows every column of a coverage on a tablet', async () => {
	const viewport = { width: 768, height: 800 };
	const { page } = await visit(address('coverage'), { viewport, javaScriptEnabled: false });
	const ends = await page
		.locator('.sticky tbody td:last-child')
		.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
	expect(ends.length).toBeGreaterThan(10);
	expect(Math.max(...ends)).toBeLessThanOrEqual(768 - 16);
});

it('hangs a title of several lines clear of its number', async () => {
	const viewport = { width: 360, height: 780 };
	for (const show of ['matrix', 'coverage', 'axis', 'attention']) {
		const { page } = await visit(address(show), { viewport, javaScriptEnabled: false });
		const overlaps = await page.locator('tbody .head:has(b)').evaluateAll((heads) =>
			heads.map((head) => {
				const number = head.querySelector('b')!.getBoundingClientRect();
				const lines = [...head.querySelector('bdi')!.getClientRects()];
				return {
					lines: lines.length,
					under: lines.filter(({ left }) => left < number.right).length
				};
			})
		);
		expect(Math.max(...overlaps.map(({ lines }) => lines)), show).toBeGreaterThan(1);
		expect(Math.max(...overlaps.map(({ under }) => under)), show).toBe(0);
	}
});

it('keeps each column as wide as it is, however small a filter makes its numbers', async () => {
	const columns = async (filter: string) => {
		const { page } = await visit(`/datasets/generated-20000?view=compare&across=periods${filter}`, {
			javaScriptEnabled: false
		});
		const heads = page.locator('.dense thead th');
		return {
			total: await page.locator('tfoot td.total').last().innerText(),
			widths: await heads.evaluateAll((all) =>
				all.map((head) => Math.round(head.getBoundingClientRect().width))
			)
		};
	};
	const [whole, filtered] = [await columns(''), await columns('&kind=speech')];
	expect(whole.widths.length).toBeGreaterThan(7);
	expect(filtered.total.length).toBeLessThan(whole.total.length);
	expect(filtered.widths).toEqual(whole.widths);
});

it('keeps the symbol of a relation beside its name', async () => {
	const { page } = await visit('/datasets/ministerial-tour-2023?view=compare&across=relations', {
		viewport: { width: 1280, height: 900 }
	});
	const heights = await page
		.locator('thead .group')
		.evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
	expect(heights).toHaveLength(5);
	expect(new Set(heights).size, heights.join()).toBe(1);
});
