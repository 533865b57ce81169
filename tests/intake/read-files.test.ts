import { describe, expect, it } from 'vitest';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { fileOf } from './import-of.ts';

const CSV = 'date,text\n2022-05-21,We open schools for all children of the valley this year\n';

describe('each input is read as what it is', () => {
	it.each([
		['pasted text', 'pasted-posts', PASTED_POSTS],
		['speeches.csv', 'csv', CSV],
		['codebook.csv', 'codebook-csv', 'tag,description,number of highlights\nWater,Dams,3\n'],
		['a.json', 'dataset', exampleDataset],
		[
			'result.json',
			'telegram-json',
			'{"name":"A","type":"public_channel","id":1,"messages":[{"id":1,"type":"message","date":"2022-05-21T10:00:00","date_unixtime":"1653127200","from":"A","text":"We speak"}]}'
		],
		[
			'page.html',
			'channel-html',
			'<div class="tgme_widget_message" data-post="a/1"><div class="tgme_widget_message_text">We speak</div></div>'
		],
		[
			'timeline.json',
			'timeline-js',
			'{"events":[{"start_date":{"year":"1999"},"text":{"headline":"A"}}]}'
		],
		[
			'book.qdc',
			'qdc',
			'<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x"><Codes><Code guid="6b1a0b0e-0000-4000-8000-000000000001" name="Water" isCodable="true"/></Codes></CodeBook>'
		]
	])('%s as %s', async (name, format, text) => {
		const { files, documents, drafts } = await readFiles([fileOf(text, name)], {
			formats: FORMATS
		});
		expect(files).toMatchObject([{ name, format }]);
		expect(documents.length + drafts.length).toBeGreaterThan(0);
	});
});

it('reads several files as one import, with ids of their own', async () => {
	const { drafts } = await readFiles([fileOf(CSV, 'a.csv'), fileOf(CSV, 'b.csv')], {
		formats: FORMATS
	});
	expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
});

it('offers what is a duplicate, across files as well, and merges nothing', async () => {
	const { drafts, duplicates } = await readFiles([fileOf(CSV, 'a.csv'), fileOf(CSV, 'b.csv')], {
		formats: FORMATS
	});
	expect(duplicates).toMatchObject([{ kind: 'exact', of: drafts.map(({ id }) => id) }]);
});

it('says which formats there are of a file that is none of them, and reads the others', async () => {
	const { files, problems, drafts } = await readFiles(
		[fileOf('', 'nothing.bin'), fileOf(CSV, 'a.csv')],
		{ formats: FORMATS }
	);
	expect(files[0]).toEqual({ name: 'nothing.bin', format: null });
	expect(problems).toMatchObject([{ code: 'unknown-format', lost: 'file' }]);
	expect(problems[0]!.hint).toContain('telegram-json');
	expect(drafts).toHaveLength(1);
});

it('keeps a dataset file of ours as it is, with its evidence', async () => {
	const filesRead = await readFiles([fileOf(exampleDataset, 'a.json')], { formats: FORMATS });
	const made = datasetOf(filesRead);
	const links = made.ok ? made.value.file.links : [];
	const written = JSON.parse(exampleDataset) as { links: { evidence: object[] }[] };
	expect(links.map(({ evidence }) => evidence.length)).toEqual(
		written.links.map(({ evidence }) => evidence.length)
	);
});

it('tells how far it is, and ends when it is left', async () => {
	const seen: number[] = [];
	const leaving = new AbortController();
	const reading = readFiles([fileOf(CSV.repeat(3), 'a.csv')], {
		formats: FORMATS,
		signal: leaving.signal,
		onprogress: (read, of) => {
			seen.push(read / of);
			leaving.abort();
		}
	});
	await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
	expect(seen.length).toBeGreaterThan(0);
});
