import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '#lib/intake/apply-decisions.ts';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { writeDataset } from '#lib/model/file/write.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { fullDatasets } from '../fixtures/full-dataset.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { fileOf } from './import-of.ts';

const TABLE = 'id,date,text\nS-17,2024-01-02,Ministers met in Lima to speak of trade.\n';

/** What an import of some files becomes, with duplicates merged where that is asked for, and what it tells. */
async function imported(files: readonly [name: string, text: string][], merge = false) {
	const read = await readFiles(
		files.map(([name, text]) => fileOf(text, name)),
		{ formats: FORMATS }
	);
	const made = datasetOf(merge ? applyDecisions(read, {}) : read);
	if (!made.ok) throw new Error(JSON.stringify(made.problem));
	const again = readDataset(JSON.stringify(made.value.file));
	if (!again.ok) throw new Error(JSON.stringify(again.problem, null, '\t'));
	const problems = [...read.problems, ...made.value.problems];
	return { dataset: again.value, lost: problems.filter(({ lost }) => lost !== 'nothing') };
}

const textOf = (dataset: Dataset) => JSON.stringify(writeDataset(dataset));
const inOrder = (dataset: Dataset): Dataset => ({
	...dataset,
	links: dataset.links.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
});
const example = readWhole(JSON.parse(exampleDataset) as DatasetFile);
const csvOf = (dataset: Dataset) =>
	downloaded('timeline.csv', '?status=accepted&status=suggested&status=rejected', dataset).body;

/** A study with what only a dataset file of ours can hold. */
function full(): Dataset {
	const file = minimalDataset();
	const [meeting, speech] = file.statements;
	return readWhole({
		...file,
		coders: [...file.coders, { id: 'unused', name: 'An unused coder' }],
		actors: [{ ...file.actors[0]!, shortName: 'Council', kind: 'ministry' }],
		sources: [
			{
				...file.sources[0]!,
				address: 'https://example.org/s',
				archived: 'https://archive.example/s',
				retrieved: '2024-01-01'
			}
		],
		eras: [{ title: 'An era', date: '2020/2023', text: 'So far.' }],
		statements: [meeting!, speech!],
		links: [
			{
				...file.links[0]!,
				evidence: [
					{ statement: { exact: 'clean water' }, clause: { exact: 'Clean water' } },
					{ statement: { exact: 'Water is life' } }
				]
			}
		]
	});
}

describe('a dataset beside another file', () => {
	it.each([
		['before it', 0],
		['after it', 1]
	])('keeps all that it has, %s', async (_, at) => {
		const dataset = full();
		const files: [string, string][] = [['ids.csv', TABLE]];
		files.splice(at, 0, ['full.json', textOf(dataset)]);
		const { dataset: made, lost } = await imported(files);
		expect(lost).toEqual([]);
		const { statements, actors, sources, ...rest } = made;
		expect({
			...rest,
			statements: statements.filter(({ id }) => id !== 'S-17'),
			actors: actors.filter(({ id }) => id === 'council'),
			sources: sources.filter(({ id }) => id === 'paper')
		}).toEqual(dataset);
		expect(statements).toHaveLength(dataset.statements.length + 1);
	});

	it('keeps all of any dataset', async () => {
		await fc.assert(
			fc.asyncProperty(fullDatasets, async (file) => {
				const dataset = readWhole(file);
				const { dataset: made, lost } = await imported([
					['full.json', textOf(dataset)],
					['ids.csv', TABLE]
				]);
				expect(lost).toEqual([]);
				expect(made.links).toEqual(dataset.links);
				expect(made.documents).toEqual(dataset.documents);
				expect(made.statements.filter(({ id }) => id !== 'S-17')).toEqual(dataset.statements);
				expect(made.actors).toEqual(expect.arrayContaining([...dataset.actors]));
				expect(made.sources).toEqual(expect.arrayContaining([...dataset.sources]));
				expect(made).toMatchObject({
					...{ title: dataset.title, summary: dataset.summary, language: dataset.language },
					...{ coders: dataset.coders, eras: dataset.eras }
				});
			}),
			{ numRuns: 20 }
		);
	});

	it('keeps two coders and two actors of one name apart, and who said and judged what', async () => {
		const file = minimalDataset();
		const [link] = file.links;
		const dataset = readWhole({
			...file,
			coders: [...file.coders, { id: 'namesake', name: 'A coder' }],
			actors: [...file.actors, { ...file.actors[0]!, id: 'council-of-1990' }],
			statements: [
				{ ...file.statements[0]!, actor: 'council-of-1990' },
				...file.statements.slice(1)
			],
			links: [link!, { ...link!, coder: 'namesake', why: 'It says so.' }]
		});
		const files: [string, string][] = [
			['a.json', textOf(dataset)],
			['ids.csv', TABLE]
		];
		const { dataset: made, lost } = await imported(files);
		expect(lost).toEqual([]);
		expect(made.coders).toEqual(dataset.coders);
		expect(made.links).toEqual(dataset.links);
		expect(made.statements.slice(0, 2)).toEqual(dataset.statements);
	});

	it('keeps both reasons of a link that two datasets state', async () => {
		const file = minimalDataset();
		const other = { ...file, links: [{ ...file.links[0]!, why: 'It names wells too.' }] };
		const { dataset } = await imported(
			[
				['a.json', textOf(readWhole(file))],
				['b.json', textOf(readWhole(other))]
			],
			true
		);
		expect(dataset.links.map(({ why }) => why)).toEqual([
			`${file.links[0]!.why}\nIt names wells too.`
		]);
	});

	it('that is another dataset tells that it has no place for a second title', async () => {
		const other = { ...full(), title: 'Another study' };
		const { dataset, lost } = await imported([
			['a.json', textOf(full())],
			['b.json', textOf(other)]
		]);
		expect(dataset.title).toBe('A minimal study');
		expect(lost.map(({ because }) => because).join()).toContain('“Another study”');
	});
});

describe('what is merged by its id', () => {
	it.each([
		['a study with all there is', full()],
		['the example', example],
		['a nested dataset', readWhole(nestedDataset())]
	])('is one dataset: %s, and the same once more', async (_, dataset) => {
		const file: [string, string] = ['a.json', textOf(dataset)];
		expect((await imported([file, file], true)).dataset).toEqual(dataset);
	});

	it.each([
		['a study with all there is', full()],
		['the example', example],
		['a nested dataset', readWhole(nestedDataset())]
	])('is one dataset: %s, and the table that we write of it', async (_, dataset) => {
		const files: [string, string][] = [
			['a.json', textOf(dataset)],
			['a.csv', csvOf(dataset)]
		];
		expect((await imported(files, true)).dataset).toEqual(dataset);
		// Links stand in the order in which they were met.
		const { dataset: made } = await imported(files.reverse(), true);
		expect(inOrder(made)).toEqual(inOrder(dataset));
	});

	it('keeps quotes of the same words where the dataset has them, whichever file is first', async () => {
		const file = minimalDataset();
		const [meeting, speech] = file.statements;
		const dataset = readWhole({
			...file,
			statements: [
				meeting!,
				{ ...speech!, references: [], text: 'Of water we spoke: water, and again water.' }
			],
			links: [
				{
					...file.links[0]!,
					evidence: [{ statement: { exact: 'water', start: 19 } }]
				}
			]
		});
		const files: [string, string][] = [
			['a.csv', csvOf(dataset)],
			['a.json', textOf(dataset)]
		];
		expect((await imported(files, true)).dataset.links).toEqual(dataset.links);
		expect((await imported(files.reverse(), true)).dataset.links).toEqual(dataset.links);
	});

	it('keeps apart what has the same id by chance', async () => {
		const table = (title: string, actor: string) =>
			`id,date,title,actor\n1,2024-01-02,${title},${actor}\n`;
		const { dataset } = await imported(
			[
				['a.csv', table('A visit', 'Peru')],
				['b.csv', table('A vote', 'Chile')]
			],
			true
		);
		expect(dataset.statements.map(({ title }) => title)).toEqual(['A visit', 'A vote']);
	});
});
