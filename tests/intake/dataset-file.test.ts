import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFile } from '#lib/intake/datasets/dataset-file.ts';
import { prioritiesIn } from '#lib/model/policy-document.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';

const read = (content: unknown) =>
	allFound(
		datasetFile,
		importFile('a.json', typeof content === 'string' ? content : JSON.stringify(content))
	);

it('gives the documents, statements and links of our file under their own ids', async () => {
	const { documents, drafts, links, problems } = await read(exampleDataset);
	expect(problems).toEqual([]);
	expect(documents.map(({ title, priorities }) => [title, priorities.length])).toEqual([
		['Foreign Policy Concept of the Russian Federation, “The Islamic world”', 6]
	]);
	expect(drafts.map(({ id, date, actor, speaker }) => [id, date?.written, actor, speaker])).toEqual(
		[
			[
				'riyadh-summit',
				'2023-11-11',
				'Joint summit of the League of Arab States and the Organisation of Islamic Cooperation',
				null
			],
			[
				'moscow-talks',
				'2023-11-21',
				'Ministry of Foreign Affairs of Russia',
				'Sergey Lavrov, Foreign Minister'
			]
		]
	);
	expect(drafts[0]!.mention).toMatchObject({ in: 'moscow-talks', start: 89, end: 110 });
	expect(drafts[1]!.more.references).toBe('riyadh-summit');
	expect(links.map(({ statement, priority }) => `${statement} ${priority}`)).toContain(
		'riyadh-summit 2'
	);
});

it('leaves nothing of any dataset out', async () => {
	await fc.assert(
		fc.asyncProperty(datasetFiles, async (file) => {
			const dataset = readWhole(file);
			const { drafts, links, documents, problems } = await read(file);
			expect(problems).toEqual([]);
			expect(drafts.map(({ id, text, title }) => [id, text, title])).toEqual(
				dataset.statements.map(({ id, text, title }) => [id, text, title])
			);
			const numbers = new Map(
				[...prioritiesIn(dataset.documents)].map(({ priority }) => [priority.id, priority.number])
			);
			expect(links.map(({ statement, priority, why }) => [statement, priority, why])).toEqual(
				dataset.links.map(({ statement, priority, why }) => [statement, numbers.get(priority), why])
			);
			expect(documents).toHaveLength(dataset.documents.length);
		}),
		{ numRuns: 30 }
	);
});

describe('what is at fault is reported by its path', () => {
	it('and an entry that is takes along only what names it', async () => {
		const file = minimalDataset();
		const { drafts, links, problems } = await read({
			...file,
			statements: [{ ...file.statements[0], id: 'early', date: 'soon' }, ...file.statements],
			links: [{ ...file.links[0], statement: 'early' }, ...file.links]
		});
		expect(drafts.map(({ id }) => id)).toEqual(file.statements.map(({ id }) => id));
		expect(links).toHaveLength(file.links.length);
		expect(problems.map(({ code, lost, location }) => [code, lost, location.path])).toEqual([
			['bad-date', 'record', 'statements[0].date'],
			['missing', 'record', 'links[0].statement']
		]);
	});

	it('and a document at fault takes the file along', async () => {
		const { drafts, problems } = await read({ ...minimalDataset(), documents: [{}] });
		expect(drafts).toEqual([]);
		expect(problems[0]).toMatchObject({ lost: 'file' });
		expect(problems.every(({ location }) => location.path?.startsWith('documents[0]'))).toBe(true);
	});

	it('and truncated JSON by its line and column', async () => {
		const text = JSON.stringify(minimalDataset(), null, '\t');
		const half = text.slice(0, text.length / 2).trimEnd();
		const { problems } = await read(half);
		const lines = half.split('\n').length;
		expect(problems).toMatchObject([
			{ code: 'broken-file', lost: 'file', location: { line: lines } }
		]);
	});
});

it('never throws, whatever the JSON', async () => {
	await fc.assert(
		fc.asyncProperty(fc.jsonValue(), async (value) => {
			expect(
				(await read({ format: 'plumbline-dataset', version: 1, ...Object(value) })).drafts
			).toEqual([]);
		}),
		{ numRuns: 100 }
	);
});

it('leaves out an era without a place in time, and keeps the rest with what it was filed under', async () => {
	const file = minimalDataset();
	const [meeting, speech] = file.statements;
	const { drafts, eras, problems } = await read({
		...file,
		eras: [
			{ title: 'Ice', date: 'Y-3000000' },
			{ title: 'The twenties', date: '202X', text: 'So far.' }
		],
		statements: [
			meeting,
			{ ...speech, group: 'Water', tags: ['a'], media: [{ address: 'https://a.example/1' }] }
		]
	});
	expect(problems.map(({ location, lost }) => [location.path, lost])).toEqual([
		['eras[0].date', 'record']
	]);
	expect(eras).toMatchObject([
		{ title: 'The twenties', text: 'So far.', date: { written: '202X' } }
	]);
	expect(drafts.find(({ id }) => id === 'speech')).toMatchObject({
		...{ group: 'Water', tags: ['a'] },
		media: [{ address: 'https://a.example/1' }]
	});
});
