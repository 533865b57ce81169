import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

/**
 * The texts of a page in an alphabet that stand in no language of theirs, or are not kept apart from the
 * interface’s own text around them, names in its sentences too. What is told without elements, as what is typed
 * into or announced, is kept apart by characters. Runs in the page.
 */
function strays([letters, language]: [letters: string, language: string | null]): string[] {
	const alphabet = new RegExp(letters, 'u');
	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const of = node.parentElement!;
		if (!alphabet.test(node.textContent!) || of.closest('svg, script, style, title')) continue;
		const bare = node.textContent!.replace(/\u2068[^\u2069]*\u2069/g, '');
		const isPlain =
			of.closest(
				'[aria-live], .cursor-sentence, .difference-sentence, .marks, .notice, datalist, textarea'
			) !== null;
		if (isPlain && (!alphabet.test(bare) || language !== 'ar')) continue;
		const isApart = of.closest('bdi, option, [dir=auto]') !== null;
		const isNamed = language === null || of.closest('[lang]')!.getAttribute('lang') === language;
		if (!isApart || !isNamed) found.push(of.outerHTML.slice(0, 120));
	}
	return [...new Set(found)];
}

describe.each([
	['ar', '\\p{Script=Arabic}'],
	['ru', '\\p{Script=Cyrillic}']
])('what a dataset says in %s is in its language and keeps its order', (language, letters) => {
	it.each([
		['on the timeline', ''],
		['on an opened statement', '?statement=s2'],
		['on one that is known through another', '?statement=s3'],
		['among the filters', '?priority=p1'],
		['on the table', '?view=table'],
		['on a matrix of statements', '?view=compare&across=statements'],
		['on a matrix of actors', '?view=compare&across=actors'],
		['on a matrix of places', '?view=compare&across=places&row=p1'],
		['on a coverage', '?view=compare&show=coverage'],
		['on an axis', '?view=compare&show=axis&across=actors'],
		['on an axis of days since', '?view=compare&show=axis&across=actors&anchor=s0&anchor=s1'],
		['on an attention', '?view=compare&show=attention&across=actors'],
		['on a review', '/review'],
		['on the code of an embed', '/embed']
	])('%s', async (_, address) => {
		const { page } = await visit(`/datasets/written-${language}${address}`);
		if (address === '/review') await page.locator('#reviewed').waitFor();
		expect(await page.locator('body').innerText()).toMatch(new RegExp(letters, 'u'));
		expect(await page.evaluate(strays, [letters, language] as [string, string])).toEqual([]);
	});

	it('in the list of datasets, whose page may not know it', async () => {
		const { page } = await visit('/');
		expect(await page.locator('body').innerText()).toMatch(new RegExp(letters, 'u'));
		expect(await page.evaluate(strays, [letters, null] as [string, null])).toEqual([]);
	});
});

it('names Arabic in its order and aligned to its side in the list of datasets', async () => {
	const { page } = await visit('/');
	const title = page.locator('h3', { hasText: 'أقوال' });
	expect(await title.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
	const [head, text] = await Promise.all(
		[title, page.locator('p', { hasText: 'ما قيل' })].map(async (one) => one.boundingBox())
	);
	expect(head!.x + head!.width).toBeCloseTo(text!.x + text!.width, 0);
});
