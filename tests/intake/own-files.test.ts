import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDownloadOf } from '#lib/files/download.ts';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { downloaded, inState, PAGE } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { fullDatasets } from '../fixtures/full-dataset.ts';
import { importFile } from '../fixtures/import-file.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';

const ALL = '?status=accepted&status=suggested&status=rejected';
const example = readWhole(JSON.parse(exampleDataset) as never);

const read = (name: string, body: string | Uint8Array) =>
	readFiles([importFile(name, body)], { formats: FORMATS });

/** What a page with this query shows: the statements that have links. */
const shownOf = ({ statements, links }: Dataset) => {
	const linked = new Set(links.map(({ statement }) => statement));
	return statements.filter(({ id }) => linked.has(id));
};

const written = (dataset: Dataset, ending: 'csv' | 'jsonld' | 'ics') =>
	downloaded(`timeline.${ending}`, ALL, dataset).body;

/** Links stand by their statements in JSON-LD, and not in the order of the file. */
const inOrder = ({ links }: Dataset) =>
	links.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A dataset that an import makes of a file of ours, checked as one that is written. */
function madeOf(filesRead: Awaited<ReturnType<typeof read>>): Dataset {
	const documents = Object.fromEntries(
		filesRead.documents.map(({ id }) => [id, { adopted: '2020-01-01' }])
	);
	const made = datasetOf(filesRead, { documents });
	if (!made.ok) throw new Error(JSON.stringify(made.problem));
	const again = readDataset(JSON.stringify(made.value.file));
	if (!again.ok) throw new Error(JSON.stringify(again.problem, null, '\t'));
	return again.value;
}

describe('our own CSV', () => {
	it.each([
		['the example', example],
		['a nested dataset', readWhole(nestedDataset())]
	])('gives back the statements and links of %s, rows of one id as one', async (_, dataset) => {
		const filesRead = await read('anything.csv', written(dataset, 'csv'));
		expect(filesRead.files[0]!.format).toBe('plumbline-csv');
		expect(filesRead.drafts.map(({ id, title, date }) => [id, title, date?.written])).toEqual(
			shownOf(dataset).map(({ id, title, when }) => [id, title, when.written])
		);
		expect(filesRead.links).toHaveLength(dataset.links.length);
		const made = madeOf(filesRead);
		const linkTexts = ({ links, coders }: Dataset) =>
			links
				.map(({ relation, verdict: { status, by, on }, why, evidence }) =>
					[
						...[relation, status, coders.find(({ id }) => id === by)?.name ?? '', on ?? '', why],
						...evidence.map(
							({ statement, clause }) => `${statement.exact} ~ ${clause?.exact ?? ''}`
						)
					].join(' | ')
				)
				.sort();
		expect(linkTexts(made)).toEqual(linkTexts(dataset));
	});

	it('is read without a problem but that texts are not in it, whatever the dates and words', async () => {
		await fc.assert(
			fc.asyncProperty(
				datasetFiles.filter(({ links }) => links.length > 0),
				async (file) => {
					const dataset = readWhole(file);
					const { drafts, problems } = await read('a.csv', written(dataset, 'csv'));
					// Random years lie far from one another, which is reported and keeps the date.
					const lost = problems.filter(({ lost }) => lost !== 'nothing');
					const others = problems.filter((one) => !lost.includes(one));
					expect(lost).toEqual([]);
					expect(others.filter(({ code }) => code !== 'bad-date').map(({ code }) => code)).toEqual([
						'left-out'
					]);
					const key = (one: { id: string; title: string | null }) =>
						`${one.id} ${one.title!.trim()}`;
					const shown = shownOf(dataset);
					expect(drafts.map(key).sort()).toEqual(shown.map(key).sort());
					expect(drafts.map(({ date }) => date?.written).sort()).toEqual(
						shown.map(({ when }) => when.written).sort()
					);
				}
			),
			{ numRuns: 20 }
		);
	});

	it('keeps the ids, and where copies are kept', async () => {
		const archived = 'https://archive.example/copy';
		const file = minimalDataset();
		const dataset = readWhole({
			...file,
			sources: file.sources.map((one) => ({ ...one, archived }))
		});
		const made = madeOf(await read('a.csv', written(dataset, 'csv')));
		expect(made.statements.map(({ id }) => id)).toEqual(shownOf(dataset).map(({ id }) => id));
		expect(made.sources.map((one) => one.archived)).toContain(archived);
	});

	it('keeps quotes whole that hold the bar between quotes, or stand at its edge', async () => {
		const quotes = ['A | B stays', 'C |', '| D', 'E \\| F', 'G|H', '|'];
		const file = minimalDataset();
		const [meeting, speech] = file.statements;
		const dataset = readWhole({
			...file,
			statements: [meeting!, { ...speech!, references: [], text: quotes.join(' ~ ') }],
			links: [
				{
					...file.links[0]!,
					statement: speech!.id,
					evidence: quotes.map((exact) => ({
						statement: { exact, start: quotes.join(' ~ ').indexOf(exact) }
					}))
				}
			]
		});
		const { links } = await read('a.csv', written(dataset, 'csv'));
		expect(links[0]!.evidence!.map(({ exact }) => exact)).toEqual(quotes);
	});

	it('may be saved by a spreadsheet in between', async () => {
		const csv = written(example, 'csv');
		const saved = csv.replaceAll(/,(\d{4})-(\d\d)-(\d\d)(?=,)/g, ',$3.$2.$1');
		expect(saved).not.toBe(csv);
		const { drafts } = await read('a.csv', saved);
		expect(drafts.map(({ date }) => date?.written)).toEqual(
			shownOf(example).map(({ when }) => when.written)
		);
	});

	it('loses the apostrophes that keep its cells from being formulas', async () => {
		const rows = [
			'date,title,text',
			"'-0044-03-15,'=1+1,'- a dash begins",
			"'1999-02,'twas so,'+49"
		];
		const { drafts } = await read('plain.csv', `${rows.join('\r\n')}\r\n`);
		expect(drafts.map(({ date, title, text }) => [date?.written, title, text])).toEqual([
			['-0044-03-15', '=1+1', '- a dash begins'],
			['1999-02', "'twas so", '+49']
		]);
	});
});

describe('our own JSON-LD', () => {
	it.each([
		['the example', example],
		['a nested dataset', readWhole(nestedDataset())]
	])('gives back %s with its ids and quotes', async (_, dataset) => {
		const filesRead = await read('a.jsonld', written(dataset, 'jsonld'));
		expect(filesRead.problems).toEqual([]);
		const made = madeOf(filesRead);
		expect(made.links.map(({ evidence }) => evidence)).toEqual(
			expect.arrayContaining(dataset.links.map(({ evidence }) => evidence))
		);
		const shown = new Set(shownOf(dataset).map(({ id }) => id));
		const known = ({ statements }: Dataset) =>
			statements
				.filter(({ id }) => shown.has(id))
				.map(({ id, when, text, source, actor, reportedBy, references }) => [
					...[id, when, text, source, actor, reportedBy],
					references.map(({ to }) => to).filter((to) => shown.has(to))
				]);
		expect(known(made)).toEqual(known(dataset));
		expect(made.documents).toEqual(dataset.documents);
		expect(made.actors).toEqual(dataset.actors);
		expect(made.sources).toEqual(dataset.sources);
	});

	it('gives back all of any dataset: eras, groups, tags, media, retrieval days, quotes and kinds', async () => {
		await fc.assert(
			fc.asyncProperty(fullDatasets, async (file) => {
				const dataset = readWhole(file);
				const { body } = wholeDownloadOf('timeline.jsonld', inState(dataset), new URL(PAGE));
				const filesRead = await read('a.jsonld', body);
				expect(filesRead.problems.filter(({ lost }) => lost !== 'nothing')).toEqual([]);
				const made = madeOf(filesRead);
				expect({ ...made, links: inOrder(made) }).toEqual({ ...dataset, links: inOrder(dataset) });
			}),
			{ numRuns: 30 }
		);
	});

	it('written before it held the kinds of actors takes them from their names', async () => {
		const body = written(example, 'jsonld').replaceAll(/,\s*"plumbline:kind": "[a-z]+"/g, '');
		const made = madeOf(await read('a.jsonld', body));
		expect(made.actors).toEqual(example.actors);
	});

	it('of a part of a dataset is read as that part', async () => {
		const { body } = downloaded('timeline.jsonld', '?q=talks', example);
		const { drafts } = await read('a.jsonld', body);
		expect(drafts.length).toBeGreaterThan(0);
	});
});

it('says of a calendar that it is not read, and what is, instead of taking it for posts', async () => {
	const { files, drafts, problems } = await read('a.ics', written(example, 'ics'));
	expect(files[0]!.format).toBe('calendar');
	expect(drafts).toEqual([]);
	expect(problems).toMatchObject([{ code: 'unknown-format', lost: 'file' }]);
	expect(problems[0]!.hint).toContain('JSON or CSV file');
});

it('tells of a key that a file of JSON has twice', async () => {
	const file = exampleDataset.replace('"title":', '"title": "Another", "title":');
	const { problems } = await read('a.json', file);
	expect(problems).toMatchObject([{ code: 'bad-value', location: { path: 'title' } }]);
});

const CASES = new URL('../../../shared/cases/tables/', import.meta.url);

it.runIf(readable('own.csv'))('reads the cases of our own CSV', async () => {
	for (const [name, statements] of [
		['own-inj.csv', 26],
		['apostrophes.csv', 2]
	] as const) {
		const { drafts, problems } = await read(name, readFileSync(new URL(name, CASES)));
		expect(drafts).toHaveLength(statements);
		expect(drafts.every(({ date }) => date !== null)).toBe(true);
		expect(problems.filter(({ lost }) => lost !== 'nothing')).toEqual([]);
	}
	const { drafts } = await read('own.csv', readFileSync(new URL('own.csv', CASES)));
	expect(drafts.find(({ id }) => id === 'bc')!.date!.written).toBe('-0044-03-15');
});

function readable(name: string): boolean {
	try {
		return readFileSync(new URL(name, CASES)).length > 0;
	} catch {
		return false;
	}
}
