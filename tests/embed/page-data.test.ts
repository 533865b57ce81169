import { describe, expect, it } from 'vitest';
import { embedDocument } from '#lib/embed/page/embed-document.ts';
import { readPageData, type PageData } from '#lib/embed/page/page-data.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const ADDRESSES = {
	home: 'https://x.y/z',
	script: '/embed/s.js',
	boot: '',
	css: '',
	head: () => ''
};
const page = embedDocument(
	readWhole(JSON.parse(exampleDataset) as DatasetFile),
	{ revision: '0123', asOf: null },
	new URLSearchParams(),
	ADDRESSES
);
const [, text] = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(page)!;
const data = JSON.parse(text!) as PageData;

describe('what an embed’s page carries for its script', () => {
	it('is read as it was written', () => {
		expect(readPageData(text!)).toEqual(data);
	});

	it.each<[string, unknown]>([
		['of a later version', { ...data, version: 2 }],
		['of no version', { ...data, version: undefined }],
		['without a chart', { ...data, chart: undefined }],
		['with names that are no list', { ...data, chart: { ...data.chart, titles: {} } }],
		['with a name that is no text', { ...data, chart: { ...data.chart, titles: [3] } }],
		['with a row without a name', { ...data, chart: { ...data.chart, rows: [null] } }],
		['with references that are no pairs', { ...data, chart: { ...data.chart, references: [3] } }],
		['with sentences that are no column', { ...data, chart: { ...data.chart, after: [] } }],
		['with a chart without its lane', { ...data, chart: { ...data.chart, lane: null } }],
		['without a sentence', { ...data, outdated: undefined }],
		['that is nothing', null]
	])('is refused where it is one %s', (_, sent) => {
		expect(readPageData(JSON.stringify(sent))).toBeNull();
	});
});
