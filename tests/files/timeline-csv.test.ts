import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/model/dataset.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';

const example = readDataset(exampleDataset);
if (!example.ok) throw new Error('The example cannot be read');
const dataset = example.value;

const rowsOf = (query: string, of: Dataset = dataset) =>
	csvParse(downloaded('timeline.csv', query, of).body);

it('names the publisher whose account a statement is', () => {
	const file = minimalDataset();
	const statements = file.statements.map((one) => ({ ...one, reported: true }));
	const rows = rowsOf('', readWhole({ ...file, statements }));
	expect(rows.find(({ id }) => id === 'speech')!['reported by']).toBe('A paper');
});

it('has a row a link, with the columns of its statement repeated', () => {
	const rows = rowsOf('');
	expect(rows.map((row) => `${row.id!} ${row['priority number']!}`)).toEqual([
		...['riyadh-summit 2', 'riyadh-summit 4', 'riyadh-summit 5', 'moscow-talks 1'],
		...['moscow-talks 2', 'moscow-talks 4', 'moscow-talks 5']
	]);
	expect(rows[1]).toEqual({
		id: 'riyadh-summit',
		date: '2023-11-11',
		'earliest day': '2023-11-11',
		'latest day': '2023-11-11',
		title: 'LAS–OIC joint summit',
		kind: 'meeting',
		actor: 'Joint summit of the League of Arab States and the Organisation of Islamic Cooperation',
		speaker: '',
		place: 'Riyadh',
		language: 'en',
		'reported by': 'moscow-talks',
		'source publisher': 'Russian MFA',
		address: '',
		archived: '',
		'priority number': '4',
		'priority title': 'Reconciliation, Palestinian question',
		document: 'Foreign Policy Concept of the Russian Federation, “The Islamic world”',
		relation: 'supports',
		status: 'accepted',
		judgement: 'accepted',
		coder: 'the makers of this example',
		on: '2026-11-24',
		why: 'The group formed after the summit is described as working towards a settlement.',
		quote: 'lasting and sustainable settlement',
		'clause quote': 'lasting solution to the Palestinian question'
	});
});

it('has a row for a statement without a link', () => {
	const { links, ...file } = minimalDataset();
	expect(links).toHaveLength(1);
	const rows = rowsOf('', readWhole({ ...file, links: [] }));
	expect(rows.map((row) => [row.id, row.relation, row.quote])).toEqual([
		['meeting', '', ''],
		['speech', '', '']
	]);
});

it('keeps several quotes beside their clauses', () => {
	const file = minimalDataset();
	const evidence = [
		...[{ statement: { exact: 'We met' } }],
		...file.links[0]!.evidence
	] as (typeof file.links)[0]['evidence'];
	file.links[0]!.evidence = evidence;
	expect(rowsOf('', readWhole(file)).at(-1)).toMatchObject({
		quote: 'We met | clean water',
		'clause quote': ' | Clean water'
	});
});

describe('the days of a date', () => {
	it.each([
		['2023-11', '2023-11-01', '2023-11-30'],
		['2023~', '2023-01-01', '2023-12-31'],
		['2023-11-21T01:00:00+03:00', '2023-11-21', '2023-11-21'],
		['2023-11-08/..', '2023-11-08', ''],
		['../2023-11-08', '', '2023-11-08'],
		['-0044-03-15', "'-0044-03-15", "'-0044-03-15"]
	])('%s', (date, earliest, latest) => {
		const file = minimalDataset();
		file.statements[1]!.date = date;
		const row = rowsOf('', readWhole(file)).find(({ id }) => id === 'speech')!;
		expect([row['earliest day'], row['latest day']]).toEqual([earliest, latest]);
	});
});

describe('holds what is shown, and no more', () => {
	it.each([
		['?status=suggested', ['riyadh-summit 2', 'moscow-talks 1']],
		['?actor=joint-summit&relation=supports', ['riyadh-summit 4', 'riyadh-summit 5']],
		['?from=2023-11-20&to=2023-11-30&priority=p1', 4],
		['?view=compare&actor=joint-summit', 3]
	])('%s', (query, expected) => {
		const rows = rowsOf(query).map((row) => `${row.id!} ${row['priority number']!}`);
		expect(typeof expected === 'number' ? rows.length : rows).toEqual(expected);
	});
});

it('lets no word of a dataset be a formula', () => {
	fc.assert(
		fc.property(datasetFiles, (file) => {
			const rows = rowsOf('', readWhole(file));
			const cells = rows.flatMap((row) => Object.values(row));
			expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
		}),
		{ numRuns: 40 }
	);
});

it('is named after the dataset, with its revision where it is frozen', () => {
	expect(downloaded('timeline.csv', '', dataset)).toMatchObject({
		name: 'example-timeline.csv',
		type: 'text/csv; charset=utf-8; header=present'
	});
	expect(downloaded('timeline.csv', '', dataset, true).name).toMatch(
		/^example@[0-9a-f]{32}-timeline\.csv$/
	);
});
