import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import type { DownloadName } from '#lib/files/download-names.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { downloaded, PAGE } from '../fixtures/downloaded.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { secondExample } from '../fixtures/second-example.ts';

const example = readDataset(exampleDataset);
if (!example.ok) throw new Error('The example cannot be read');
const dataset = example.value;
const generated = readWhole(generateDataset({ statements: 300, priorities: 6, seed: 7 }));

const file = (name: DownloadName, query: string, of = dataset) => downloaded(name, query, of);

describe('the matrix of the example as CSV', () => {
	const rows = csvParse(file('compare.csv', '?view=compare').body);

	it('has the counts of the page, and who says what', () => {
		const [, second, third, fourth] = rows;
		expect(second).toEqual({
			number: '2',
			priority: 'Regional security architecture',
			document: 'Foreign Policy Concept of the Russian Federation, “The Islamic world”',
			'LAS–OIC joint summit, 11 Nov 2023 · Riyadh': '0',
			'Opening remarks at the Moscow talks, 21 Nov 2023 · Moscow': '1',
			statements: '1',
			'said in': 'Opening remarks at the Moscow talks, not LAS–OIC joint summit'
		});
		expect(third!['said in']).toBe('Neither');
		expect(fourth!['said in']).toBe('Both');
	});

	it('ends with statements that no link was counted for, and all of them', () => {
		expect(
			rows.slice(-2).map(({ priority, statements }) => `${priority!}: ${statements!}`)
		).toEqual(['No link counted: 0', 'Statements: 2']);
	});

	it('has as many columns in each row', () => {
		const lines = file('compare.csv', '?view=compare').body.trimEnd().split('\r\n');
		expect(new Set(lines.map((line) => csvParse(`${line}\n`).columns.length))).toEqual(
			new Set([7])
		);
	});
});

it.each([
	[
		'coverage',
		'number,priority,document,adopted,statements,before adoption,first,last,longest silence in days'
	],
	['axis', 'from,to,'],
	['matrix', 'number,priority,document,'],
	['attention', 'number,priority,document,']
])('%s as CSV names its columns', (show, head) => {
	const { body, name, type } = file('compare.csv', `?view=compare&show=${show}`);
	expect(body.startsWith(head)).toBe(true);
	expect(name).toBe(`example-${show}.csv`);
	expect(type).toContain('text/csv');
});

describe('a comparison of two policy documents', () => {
	const two = readWhole(JSON.parse(secondExample) as DatasetFile);
	const [concept, paper] = [
		'Foreign Policy Concept of the Russian Federation, “The Islamic world” · Russian Federation · adopted 31 March 2023',
		'Resolving the Palestinian-Israeli Conflict · Ministry of Foreign Affairs of China · adopted 30 November 2023'
	];

	it.each(['matrix', 'coverage', 'attention'])(
		'has each over its rows, with issuer and day, in the picture of %s',
		(show) => {
			const { body } = file('compare.svg', `?view=compare&show=${show}`, two);
			const words = [...body.matchAll(/>([^<>]+)<\/text>/gu)].map(([, text]) => text!);
			const at = (text: string) =>
				words.findIndex((one) => one.replaceAll(/[\u2066-\u2069]/gu, '').includes(text));
			expect(at(concept)).toBeGreaterThan(0);
			expect(at('Partnerships with named')).toBeGreaterThan(at(concept));
			expect(at(paper)).toBeGreaterThan(at('Economic potential'));
			expect(at('Ceasefire, end of fighting')).toBeGreaterThan(at(paper));
		}
	);

	it('says of each row whose it is, where they stand among one another', () => {
		const { body } = file('compare.svg', '?view=compare&show=coverage&sort=statements', two);
		expect(body).not.toContain('adopted 30 November 2023</text>');
		expect(body.match(/Foreign Policy Concept/gu)!.length).toBeGreaterThanOrEqual(6);
	});
});

it('tells silence and shares of the example as CSV', () => {
	const coverage = csvParse(file('compare.csv', '?show=coverage').body);
	expect(coverage.map((row) => row['longest silence in days'])).toEqual([
		'235',
		'235',
		'235',
		'225',
		'225',
		'235'
	]);
	expect(coverage.map((row) => row['goes on'])).toEqual([
		'true',
		'false',
		'true',
		'false',
		'false',
		'true'
	]);
	const distances = csvParse(file('distances.csv', '?show=attention').body);
	expect(Number(distances[0]!['Jensen-Shannon distance'])).toBeCloseTo(0.436892, 6);
	expect(distances[0]!.doubt).toMatch(/^Too few links .*: 2 links on one side/);
});

it('counts in the bars of the axis what the lanes hold, in days from day 0 too', () => {
	for (const anchor of ['', '&anchor=s20']) {
		const query = `?show=axis&across=actors&side=a1&side=a2${anchor}`;
		const rows = csvParse(file('compare.csv', query, generated).body);
		const sum = (column: string) => rows.reduce((all, row) => all + Number(row[column]), 0);
		const json = JSON.parse(file('compare.json', query, generated).body) as {
			lanes: { label: string; statements: number; datedTooLoosely: number }[];
		};
		for (const { label, statements, datedTooLoosely } of json.lanes) {
			expect(sum(label)).toBe(statements);
			const all = generated.statements.filter(
				({ actor }) => generated.actors.find(({ id }) => id === actor)!.shortName === label
			);
			expect(statements + datedTooLoosely).toBe(all.length);
		}
	}
});

it('tells of the axis each priority too: its bars in the table, and with what has no bar in the JSON', () => {
	const query = '?show=axis&across=actors&side=a1&side=a2';
	const { columns } = csvParse(file('compare.csv', query, generated).body);
	const json = JSON.parse(file('compare.json', query, generated).body) as {
		rows: { priority: { number: string; title: string }; lanes: AxisLane[] }[];
	};
	const matrix = JSON.parse(
		file('compare.json', '?across=actors&side=a1&side=a2', generated).body
	) as { rows: { cells: { statements: number }[] }[] };
	expect(columns).toHaveLength(2 + 2 * (1 + json.rows.length));
	for (const [at, { lanes, priority }] of json.rows.entries()) {
		expect(columns[4 + 2 * at]).toContain(`: ${priority.number} ${priority.title}`);
		expect(lanes.map(({ statements }) => statements)).toEqual(
			matrix.rows[at]!.cells.map(({ statements }) => statements)
		);
		for (const { statements, bars } of lanes)
			expect(bars.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(statements);
	}
	const all = json.rows.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars));
	expect(Math.max(...all)).toBeGreaterThan(0);
});

interface AxisLane {
	readonly statements: number;
	readonly bars: readonly number[];
}

describe('as JSON', () => {
	it.each(['matrix', 'coverage', 'axis', 'attention'])(
		'%s has a format, a version, and its address',
		(show) => {
			const json = JSON.parse(file('compare.json', `?view=compare&show=${show}`).body) as Record<
				string,
				unknown
			>;
			expect(json).toMatchObject({
				format: 'plumbline-comparison',
				version: 1,
				show,
				statusesCounted: ['accepted'],
				address: show === 'matrix' ? '?view=compare' : `?view=compare&show=${show}`
			});
		}
	);

	it('names the statements behind the coverage of each priority', () => {
		const { rows } = JSON.parse(file('compare.json', '?show=coverage').body) as {
			rows: { statements: string[] }[];
		};
		expect(rows.map(({ statements }) => statements.join(' '))).toEqual([
			...['', 'moscow-talks', '', 'riyadh-summit moscow-talks', 'riyadh-summit moscow-talks', '']
		]);
	});
});

describe('as a picture', () => {
	it.each(['matrix', 'coverage', 'axis', 'attention'])('%s of the example', async (show) => {
		const { body } = file('compare.svg', `?view=compare&show=${show}`);
		await expect(body.replaceAll('><', '>\n<')).toMatchFileSnapshot(`./example-${show}.svg`);
	});

	it.each([
		['timeline.svg', '?side=a1&anchor=later&days=-10/40', ''],
		['timeline.svg', '?side=a1&fold=p1&actor=a1&anchor=later', '?actor=a1&fold=p1'],
		['timeline.svg', '?row=p1&anchor=later', '?row=p1'],
		['compare.svg', '?anchor=later', '?view=compare'],
		['compare.svg', '?show=axis&anchor=2023-01-01', '?view=compare&show=axis&anchor=2023-01-01']
	] as const)('%s of %s says the address of what it shows, and no more', (name, asked, shown) => {
		const { body } = file(name, asked, generated);
		const [, said] = />[^<]*(http[^<]*)</.exec(body.replaceAll('&amp;', '&'))!;
		expect(said).toBe(`${PAGE}${shown}`);
	});

	it('a card is of the timeline, also from the page of a comparison', () => {
		const query = '?actor=a1&status=suggested';
		const card = file('card.svg', query, generated).body;
		expect(file('card.svg', `${query}&view=compare`, generated).body).toBe(card);
		expect(file('card.svg', '?view=compare').body).toBe(file('card.svg', '').body);
	});

	it('two mirrored lanes', async () => {
		const query = '?show=axis&across=actors&side=a1&side=a2&mirror=yes';
		const { body } = file('compare.svg', query, generated);
		await expect(body.replaceAll('><', '>\n<')).toMatchFileSnapshot('./mirrored.svg');
	});

	it.each(['compare.svg', 'timeline.svg'] as const)(
		'%s is the same, to the byte, in every zone',
		(name) => {
			const pictures = inZones(() => file(name, '?show=axis', generated).body);
			expect(pictures).toEqual(pictures.map(() => pictures[0]));
		}
	);

	it('takes no word of the dataset for markup', () => {
		const { statements, ...rest } = dataset;
		const named = statements.map((one) => ({ ...one, title: '<script>alert(1)</script>' }));
		const { body } = file('compare.svg', '?view=compare', { ...rest, statements: named });
		expect(body).toContain('&lt;script');
		expect(body).not.toContain('<script');
	});
});
