import { describe, expect, it } from 'vitest';
import { ChartSource } from '#lib/embed/page/chart-source.svelte.ts';
import { embedDocument } from '#lib/embed/page/embed-document.ts';
import { readPageData } from '#lib/embed/page/page-data.ts';
import { judgedDataset } from '../fixtures/judged-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const ADDRESSES = {
	home: 'https://x.example/d',
	script: '/p.js',
	boot: '',
	css: '',
	head: () => ''
};
const EDITION = { revision: '0123456789abcdef0123456789abcdef', asOf: '2026-11-24' };

// p1 is spoken to, p2 only suggested, p3 was rejected.
const dataset = readWhole(
	judgedDataset(
		's1 p1 ana accepted',
		's2 p1 ana accepted',
		's3 p2 ana suggested',
		's3 p3 ben rejected'
	)
);

const page = (query: string) =>
	embedDocument(dataset, EDITION, new URLSearchParams(query), ADDRESSES);

/** The still picture of the widest band. */
const stillOf = (query: string): string =>
	page(query).split('class="band-').at(-1)!.split('data-part="key"')[0]!;

/** What its rows say, each once. */
const notesIn = (query: string) => {
	const texts = [...stillOf(query).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
		([, text]) => text!
	);
	return texts.filter((text) => /found|without|window|reviewed|найден|фильтр|рассмотр/.test(text));
};

/** The lists below the statements: their headings, and what they hold. */
const listsIn = (query: string) =>
	[...page(query).matchAll(/<h\d class="silent[^>]*>(.*?)<\/h\d>.*?<ul[^>]*>(.*?)<\/ul>/gs)].map(
		([, heading, items]) =>
			`${heading!}: ${items!
				.replaceAll('</li><li', ' / </li><li')
				.replaceAll(/<[^>]*>/g, '')
				.replaceAll(/\s+/g, ' ')
				.trim()}`
	);

/** Counts stand beside the plot, at px; what stands in the plot, at shares of its width. */
const COUNT = /<text x="[\d.]+"[^>]*text-anchor="end"[^>]*>([^<]*)</g;
const countsIn = (query: string) => [...stillOf(query).matchAll(COUNT)].map(([, text]) => text!);

describe('an embed', () => {
	it('says that nothing was found only where the dataset has nothing', () => {
		expect(notesIn('')).toEqual(['1 suggestion, not reviewed', 'no statement found']);
		expect(listsIn('')).toEqual(['No statement found: 3 Water']);
	});

	it.each([
		['kind=vote', '2 without these filters', ' / 2 Water, 1 suggestion, not reviewed'],
		['q=nothing-of-the-kind', '2 without these filters', ' / 2 Water, 1 suggestion, not reviewed'],
		['from=2023-03-01&to=2023-03-31', '0 of 2 in this window', '']
	])('says of %s what it hides', (query, note, others) => {
		expect(notesIn(query)).toEqual([note, '1 suggestion, not reviewed', 'no statement found']);
		expect(listsIn(query)).toEqual([
			`Nothing shown: 1 Water, ${note}${others}`,
			'No statement found: 3 Water'
		]);
	});

	it('counts what its window shows of what the dataset holds', () => {
		expect(countsIn('from=2023-02-01&to=2023-03-31')).toEqual(['1 of 2', '1', '0']);
	});

	it('shows a rejected link where it is asked for, and nothing else becomes silent', () => {
		expect(notesIn('status=rejected')).toEqual([
			'2 without these filters',
			'1 suggestion, not reviewed'
		]);
		expect(countsIn('status=rejected')).toEqual(['0 of 2', '0 of 1', '1']);
	});

	it.each([
		['has no link', []],
		['has suggestions alone', ['s1 p1 ana suggested']]
	])('calls nothing silent where a dataset %s, which nobody has reviewed', (_, judgements) => {
		const unreviewed = readWhole(judgedDataset(...judgements));
		const text = embedDocument(unreviewed, EDITION, new URLSearchParams(), ADDRESSES);
		const still = text.split('class="band-').at(-1)!.split('data-part="key"')[0]!;
		expect(still).toContain('nothing reviewed yet');
		expect(still).not.toContain('found');
		expect(text).not.toContain('class="silent">No statement found');
	});

	it('says the same in other languages', () => {
		expect(notesIn('lang=ru&kind=vote')).toEqual([
			...['без этих фильтров: 2', '1 предложение, не рассмотрено', 'заявлений не найдено']
		]);
	});

	it('tells screen readers of the links that are shown, by the names of their priorities', () => {
		const sentences = (query: string) => {
			const [, text] = /id="plumbline-data">(.*?)<\/script>/s.exec(page(query))!;
			const { chart, messages } = readPageData(text!)!;
			const source = new ChartSource(() => chart, messages, undefined);
			return [...source.lane.statements].map(source.sentenceOf);
		};
		expect(sentences('').at(-1)).toMatch(/bears on priority 2 Water \(suggested\)\.$/);
		expect(sentences('status=rejected')).toEqual([
			expect.stringMatching(/bears on priority 3 Water \(rejected\)\.$/)
		]);
	});
});
