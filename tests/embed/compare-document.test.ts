import { describe, expect, it } from 'vitest';
import { compareDocument } from '#lib/embed/plain/compare-document.ts';
import { embeddedAt } from '#lib/embed/code/embedded.ts';
import { toEmbed } from '#lib/embed/code/code.ts';
import { oembedOf } from '#lib/embed/code/oembed.ts';
import { embedAddresses } from '#lib/embed/code/embed-addresses.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { SHOWS } from '#lib/query/address/compare-query.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { secondExample } from '../fixtures/second-example.ts';

const HOME = 'https://plumbline.example/datasets/x';
const URLS = { home: HOME, boot: 'report();', css: '', head: () => '' };
const EDITION = { revision: '0123456789abcdef', asOf: null };

function datasetIn(written: string) {
	const read = readDataset(written);
	if (!read.ok) throw new Error('The example is not valid');
	return read.value;
}
const [first, second] = [exampleDataset, secondExample].map(datasetIn) as [Dataset, Dataset];
type Dataset = ReturnType<typeof datasetIn>;

const embedOf = (query: string, dataset = second) =>
	compareDocument(dataset, EDITION, new URLSearchParams(`view=compare&${query}`), URLS);

/** The addresses that its links lead to, and whether each opens beside the article. */
const linksIn = (page: string) =>
	[...page.matchAll(/<a\b[^>]*>/g)].map(([tag]) => ({
		href: /href="([^"]*)"/.exec(tag)![1]!.replaceAll('&amp;', '&'),
		isBeside: tag.includes('target="_blank"') && tag.includes('rel="noopener"')
	}));

it('coverage names the days that its lines run over, and none where nothing is known of any', () => {
	const runs = /Each line runs from [^:]+ to [^:]+:/;
	expect(embedOf('show=coverage')).toMatch(runs);
	const nothing = { ...first, statements: [], links: [] };
	const empty = embedOf('show=coverage', nothing);
	expect(empty).toContain('no statement found');
	expect(empty).not.toMatch(runs);
	expect(empty).not.toMatch(/class="ends/);
	expect(embedOf('show=coverage')).toMatch(/class="ends/);
});

describe.each(SHOWS)('an embedded comparison, %s', (show) => {
	it('has no script but the one that tells its height', () => {
		const page = embedOf(`show=${show}`);
		expect([...page.matchAll(/<script\b/g)]).toHaveLength(1);
		expect(page).toContain('<script>report();</script>');
	});

	it('opens from every number the full view at its cell, beside the article', () => {
		const links = linksIn(embedOf(`show=${show}`));
		const cells = links.filter(({ href }) => /[&?](row|column|during)=/.test(href));
		expect(cells.length).toBeGreaterThan(4);
		for (const { href, isBeside } of links) {
			expect([href.startsWith('http'), isBeside, href]).toEqual([true, true, href]);
		}
		for (const { href } of cells) expect(href.startsWith(`${HOME}?view=compare`)).toBe(true);
	});

	it.each(['en', 'ar', 'ru'])('speaks the language that is asked for: %s', (language) => {
		const page = embedOf(`show=${show}&lang=${language}`);
		expect(page).toMatch(new RegExp(`<html lang="${language}"`));
		const own = /[\u0600-\u06ff]/.test(page) ? 'ar' : /[\u0400-\u04ff]/.test(page) ? 'ru' : 'en';
		expect(own).toBe(language);
		if (language !== 'en') expect(page).not.toMatch(/no statement found|Showing|left out:/);
	});

	it('is drawn to the same bytes each time', () => {
		expect(embedOf(`show=${show}`)).toBe(embedOf(`show=${show}`));
	});
});

it('says plainly that one document has no other to stand against', () => {
	expect(embedOf('show=documents', first)).toContain('has no second policy document');
});

it('says what its address asks for and does not get', () => {
	expect(embedOf('show=nothing')).toContain('show=nothing, which is unknown');
});

describe('the code of an embedded comparison', () => {
	const at = (query: string) =>
		embeddedAt(
			second,
			{ origin: 'https://plumbline.example', name: 'x' },
			new URLSearchParams(query)
		);

	it('keeps what is compared, and leaves out the open cell', () => {
		const { embedded, problems } = at('view=compare&show=coverage&row=p1');
		expect(problems).toEqual([]);
		const { frame } = embedAddresses(embedded.datasetUrl, embedded.address, embedded.options);
		expect(frame).toBe('https://plumbline.example/embed/x?view=compare&show=coverage');
	});

	it('is what oEmbed answers', () => {
		const { embedded } = at('view=compare&show=attention&lang=ru');
		const { html, height } = oembedOf(
			toEmbed(embedded),
			{ maxWidth: null, maxHeight: null },
			false
		);
		expect(html).toContain('/embed/x?view=compare&amp;show=attention&amp;lang=ru"');
		expect(html).not.toContain('<script');
		expect(height).toBe(embedded.height);
	});

	it('has a height for hosts that keep none, more for more rows', () => {
		const height = (query: string) => at(query).embedded.height;
		expect(height('view=compare&show=matrix')).toBeGreaterThan(700);
		expect(height('view=compare&show=axis')).toBeGreaterThan(height('view=compare&show=coverage'));
	});
});
