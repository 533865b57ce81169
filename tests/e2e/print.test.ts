import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
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

const isWritten = (page: string): boolean => /\bT[jJ]\b/.test(page);

it.each([
	['', 'A4', false, 2],
	['', 'A4', true, 3],
	['', 'Letter', false, 2],
	['?statement=moscow-talks', 'A4', false, 3],
	['/datasets/generated-300', 'A4', false, 12],
	['?view=compare', 'A4', true, 3],
	['?view=compare&show=coverage', 'Letter', false, 2],
	['?view=compare&show=axis', 'A4', false, 1]
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
	expect(words).toContain('no claim that they are true');
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

it('draws many marks as SVG for paper, where the screen has a canvas', async () => {
	const { page } = await visit('/datasets/generated-300');
	expect(await page.locator('canvas').count()).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page.locator('canvas').count()).toBe(0);
	expect(await page.locator('.plot path').count()).toBeGreaterThan(50);
	expect(await page.locator('g.row').count()).toBeGreaterThan(0);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await page.locator('canvas').count()).toBe(1);
});
