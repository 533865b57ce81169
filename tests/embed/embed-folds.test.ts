import { describe, expect, it } from 'vitest';
import { embedDocument } from '#lib/embed/page/embed-document.ts';
import { codeOf } from '#lib/embed/code/code.ts';
import { embeddedAt } from '#lib/embed/code/embedded.ts';
import { readPageData, type PageData } from '#lib/embed/page/page-data.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { DATASET_URL } from './embedded-of.ts';

const ADDRESSES = {
	home: 'https://x.y/z',
	script: '/embed/s.js',
	boot: '',
	css: '',
	head: () => ''
};
const DATASET = readWhole(nestedDataset());

const pageOf = (query: string, dataset = DATASET) =>
	embedDocument(dataset, { revision: '0123', asOf: null }, new URLSearchParams(query), ADDRESSES);

function dataOf(query: string): PageData {
	const [, text] = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(
		pageOf(query)
	)!;
	return readPageData(text!)!;
}

/** The numbers of the rows in the still chart of 640 px. */
const drawnIn = (query: string) => {
	const [, , , still] = pageOf(query).split('<svg class="band-');
	return [...still!.matchAll(/<g class="row">\s*<text[^>]*>([^<]*)</g)].map(([, number]) =>
		number!.trim()
	);
};

describe('an embed of rows that are folded', () => {
	it('draws them folded, though all of it was drawn before', () => {
		expect(drawnIn('')).toEqual(['1', '2', '3', '4', '5', '6', '']);
		expect(drawnIn('fold=p1')).toEqual(['1+', '4', '5', '6', '']);
		expect(drawnIn('')).toHaveLength(7);
	});

	it('keeps them folded when it comes alive, with every statement that they hold', () => {
		const { chart } = dataOf('fold=document:second');
		expect(chart.rows.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5–6']);
		const whole = dataOf('').chart;
		expect(chart.ids).toEqual(whole.ids);
		expect(chart.lane.rowStarts).toHaveLength(whole.lane.rowStarts.length - 1);
		expect(chart.adoptions.map(({ from, to }) => [from, to])).toEqual([
			[0, 4],
			[4, 5]
		]);
	});

	it('lists a priority that has no statement, though the row which it is folded into has some', () => {
		const links = nestedDataset().links.filter(({ priority }) => priority !== 'p2');
		const page = pageOf('fold=p1', readWhole({ ...nestedDataset(), links }));
		const [, list] = page.split('data-part="list"');
		expect(list).toMatch(/No statement found[\s\S]*Priority on/);
	});

	it('takes the height of the rows that are left, where nothing keeps its frame as tall as it should be', () => {
		const heightAt = (query: string) =>
			embeddedAt(DATASET, DATASET_URL, new URLSearchParams(query)).embedded.height;
		const whole = heightAt('');
		expect(heightAt('fold=none')).toBe(whole);
		const row = (whole - heightAt('fold=p1')) / 2; // three rows in one
		expect(row).toBeGreaterThan(15);
		expect(heightAt('fold=document:second')).toBe(whole - row);
	});

	it('has them in the code that embeds it', () => {
		const params = new URLSearchParams('fold=p1');
		const { embedded } = embeddedAt(DATASET, DATASET_URL, params);
		expect(codeOf('frame', embedded)).toContain('/embed/water?fold=p1"');
	});
});
