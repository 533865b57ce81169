import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/model/dataset.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { hashOf } from '#lib/model/quotes/quote.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { downloaded, PAGE } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';
import { annotationFaults } from '../fixtures/web-annotation.ts';

const example = readDataset(exampleDataset);
if (!example.ok) throw new Error('The example cannot be read');
const dataset = example.value;

interface Selected {
	readonly source: { readonly id: string; readonly 'schema:sha256': string };
	readonly selector: readonly [
		{ readonly exact: string },
		{ readonly start: number; readonly end: number }
	];
}

interface Annotation {
	readonly id: string;
	readonly body: readonly { readonly purpose: string; readonly value?: string }[];
	readonly target: readonly Selected[];
}

type Node = Record<string, unknown>;

function graphOf(query: string, of: Dataset) {
	const { body } = downloaded('timeline.jsonld', query, of);
	const { '@graph': nodes } = JSON.parse(body) as { '@graph': Node[] };
	const isAnnotation = (node: Node) => node.type === 'Annotation';
	return {
		nodes: nodes.filter((node) => !isAnnotation(node)),
		annotations: nodes.filter(isAnnotation) as unknown as Annotation[]
	};
}

it('of the example, as it is kept', async () => {
	const { body } = downloaded('timeline.jsonld', '', dataset);
	await expect(body).toMatchFileSnapshot('./example-timeline.jsonld');
});

describe('every link is an annotation as the W3C wants it', () => {
	const expectSound = (of: Dataset) => {
		const { annotations } = graphOf('?status=accepted&status=suggested&status=rejected', of);
		expect(annotations).toHaveLength(of.links.length);
		expect(annotations.flatMap(annotationFaults)).toEqual([]);
		expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
	};

	it('of the example, and of one with sub-points and two documents', () => {
		for (const one of [dataset, readWhole(nestedDataset())]) expectSound(one);
	});

	it('of any dataset', () => {
		fc.assert(
			fc.property(datasetFiles, (file) => {
				// Two coders may judge the same pair.
				const coders = [...file.coders!, { id: 'other', name: 'another program' }];
				const others = file.links.slice(0, 2).map((link) => ({ ...link, coder: 'other' }));
				expectSound(readWhole({ ...file, coders, links: [...file.links, ...others] }));
			}),
			{ numRuns: 50 }
		);
	});
});

it('selects the words in the text that it names and has hashed', () => {
	const { nodes, annotations } = graphOf('', readWhole(nestedDataset()));
	const texts = new Map<string, string>();
	JSON.stringify(nodes, (_, value: unknown) => {
		if (typeof value === 'object' && value && 'text' in value && '@id' in value)
			texts.set(value['@id'] as string, value.text as string);
		return value;
	});
	const selected = annotations.flatMap(({ target, body }) => [
		...target,
		...(body.filter((one) => 'selector' in one) as unknown as Selected[])
	]);
	expect(selected.length).toBeGreaterThan(300);
	for (const { source, selector } of selected) {
		const text = texts.get(source.id)!;
		const [{ exact }, { start, end }] = selector;
		expect([...text].slice(start, end).join('')).toBe(exact);
		expect(source['schema:sha256']).toBe(hashOf(text).slice('sha256-'.length));
	}
});

it('quotes a reported statement from its reporter, and says which statement it is about', () => {
	const { annotations } = graphOf('?actor=joint-summit', dataset);
	for (const { target } of annotations) {
		expect(target).toMatchObject([
			{
				source: { id: `${PAGE}?statement=moscow-talks#words` },
				scope: `${PAGE}?statement=riyadh-summit`
			}
		]);
	}
	expect(annotations).toHaveLength(3);
});

it('tells suggested and rejected links from accepted ones', () => {
	const statuses = (query: string) =>
		graphOf(query, dataset).annotations.map(
			({ body }) => body.find(({ purpose }) => purpose === 'moderating')!.value
		);
	expect(statuses('?actor=joint-summit')).toEqual(['suggested', 'accepted', 'accepted']);
	const file: DatasetFile = minimalDataset();
	file.links[0]!.status = 'rejected';
	const { annotations } = graphOf('?status=rejected', readWhole(file));
	expect(annotations[0]!.body).toContainEqual(
		expect.objectContaining({ purpose: 'moderating', value: 'rejected' })
	);
});

describe('dates are in fields of schema.org where they are exact, and always in EDTF', () => {
	it.each<[string, object]>([
		['2023-11-21', { startDate: '2023-11-21' }],
		['2023-11-21T15:00+03:00', { startDate: '2023-11-21T15:00:00+03:00' }],
		['2023-11-21T15:00', { startDate: '2023-11-21T15:00:00' }],
		['2023-11-21T15:00Z', { startDate: '2023-11-21T15:00:00Z' }],
		['2023-11-08/2023-11-24', { startDate: '2023-11-08', endDate: '2023-11-24' }],
		['2023-11-08/..', { startDate: '2023-11-08' }],
		['../2023-11-24', { endDate: '2023-11-24' }],
		['2023-11-08~/2023-11-24', { endDate: '2023-11-24' }],
		...['2023-11', '2023', '2023-11-21?', '2023-22', '201X', '2023-11-XX', '-0044-03-15'].map(
			(date): [string, object] => [date, {}]
		)
	])('%s', (date, dates) => {
		const file = minimalDataset();
		file.statements[0]!.date = date;
		const { nodes } = graphOf('', readWhole(file));
		const node = nodes.find(({ name }) => name === 'A meeting')!;
		const isOwn = ([field]: [string, unknown]) => ['startDate', 'endDate'].includes(field);
		expect(Object.fromEntries(Object.entries(node).filter(isOwn))).toEqual(dates);
		expect(node).toMatchObject({
			'@type': 'Event',
			'dcterms:date': { '@type': 'edtf:EDTF', '@value': date }
		});
	});
});

it('holds what is shown, beside the whole of documents, actors and sources', () => {
	const { nodes, annotations } = graphOf('?kind=speech&relation=extends', dataset);
	expect(annotations.map(({ id }) => id)).toEqual([`${PAGE}?statement=moscow-talks#link-p2`]);
	expect(nodes.map((node) => (node['@id'] as string).replace(PAGE, ''))).toEqual([
		...['', '#document-concept-2023', '#actor-joint-summit', '#actor-russian-mfa'],
		...['#source-concept-post', '#source-moscow-post', '?statement=moscow-talks']
	]);
});
