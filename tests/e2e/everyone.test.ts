import { describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { visits } from './visit.ts';

const visit = visits();

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('axe finds nothing, in light or dark,', () => {
	it.each([
		['on the timeline', ''],
		['on an opened statement', '?statement=moscow-talks'],
		['on the table', '?view=table'],
		['with filters open', '?status=accepted&actor=nobody'],
		['on the statements of a column', '/datasets/generated-300?among=2004-01-01/2006-01-01'],
		['on an empty dataset', '/datasets/generated-0'],
		['on a matrix with an open cell', '?view=compare&row=p4&column=moscow-talks'],
		['on a matrix of many columns', '/datasets/nested?view=compare&across=years&cells=shares'],
		['on a coverage', '/datasets/nested?view=compare&show=coverage&sort=-silence'],
		['on two lanes', '/datasets/nested?view=compare&show=axis&side=a1&side=a2&anchor=s20'],
		['on an attention', '/datasets/nested?view=compare&show=attention'],
		[
			'on the attention of two sides',
			'/datasets/nested?view=compare&show=attention&side=a1&side=a2'
		],
		[
			'on two documents',
			'/datasets/ministerial-tour-2023?view=compare&show=documents&row=p4&column=c5'
		],
		['on relations across', '/datasets/nested?view=compare&across=relations'],
		['on an embedded comparison', '/embed/ministerial-tour-2023?view=compare&across=kinds'],
		['on the embed of a priority', '/embed/nested/priorities/p1'],
		['on an embed', '/embed/nested'],
		['on a highlighted cell', '?row=p4&column=moscow-talks'],
		['on the page of a priority', '/datasets/nested/priorities/p1'],
		['on the code of an embed', '/datasets/islamic-world-2023/embed?hide=list&level=9'],
		['on the list of datasets', '/'],
		['on an unknown dataset', '/datasets/none'],
		['on a broken dataset', '/datasets/broken']
	])('%s', async (_, address) => {
		const { page } = await visit(address);
		// An embed is a part of a page, whose landmarks and headings are its host’s.
		const isEmbed = address.startsWith('/embed');
		expect(await axeFaults(page, (axe) => (isEmbed ? axe.withTags(WCAG) : axe))).toEqual([]);
	});
});

it('is a chart and a list with sticky months on a phone, and every target has 24 px', async () => {
	const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
	const { page } = await visit('?statement=moscow-talks', phone);
	expect(await page.locator('.chart').isVisible()).toBe(true);
	expect(
		await page
			.locator('.list h3')
			.first()
			.evaluate((head) => getComputedStyle(head).position)
	).toBe('sticky');
	expect(await page.locator('.list .opened').innerText()).toContain(
		'collective diplomatic mechanism'
	);
	const small = await page
		.locator('a:visible, button:visible, summary:visible, label:visible, input:visible')
		.evaluateAll((targets) =>
			targets
				// WCAG 2.5.8 leaves out links inside a sentence.
				.filter((target) => !target.closest('p, footer') && !target.closest('.chip input'))
				.map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML }))
				.filter(({ box }) => box.height < 24 || box.width < 24)
				.map(({ html }) => html)
		);
	expect(small).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(360);
});

it('shows what is open under the chart in one column, before the list', async () => {
	const { page } = await visit('?statement=moscow-talks', {
		viewport: { width: 700, height: 900 }
	});
	const top = async (part: string) => (await page.locator(part).boundingBox())!.y;
	expect(await top('.drawing')).toBeLessThan(await top('aside'));
	expect(await top('aside')).toBeLessThan(await top('.list'));
});

it.each([
	['a statement on another page of the list', '/datasets/generated-300?statement=s200&page=1'],
	['a statement in the table', '?view=table&statement=moscow-talks'],
	['the statements of a column', '/datasets/generated-300?among=2004-01-01/2006-01-01']
])('shows on a phone, where the list cannot, %s', async (_, address) => {
	const { page } = await visit(address, { viewport: { width: 360, height: 740 } });
	const panel = page.locator('aside');
	expect(await panel.isVisible()).toBe(true);
	expect((await panel.boundingBox())!.y).toBeLessThan(
		(await page.locator('.list').boundingBox())!.y
	);
});

it('is not wider than its window at 320 px, nor at four times the size', async () => {
	for (const query of ['', '?view=table', '?statement=riyadh-summit']) {
		const { page } = await visit(query, { viewport: { width: 320, height: 256 } });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	}
});

it('shows a visible focus on everything that takes it', async () => {
	const { page } = await visit('?statement=moscow-talks');
	for (let stop = 0; stop < 25; stop++) {
		await page.keyboard.press('Tab');
		const ring = await page.evaluate(() => {
			const holder = document.activeElement!.closest('.chip') ?? document.activeElement!;
			const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(holder);
			return { outlineStyle, outlineWidth, borderColor, tag: holder.tagName };
		});
		if (ring.tag === 'BODY') break;
		expect(ring.outlineStyle, ring.tag).not.toBe('none');
	}
});
