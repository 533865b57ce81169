import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/model/dataset.ts';
import { hashOf } from '#lib/model/quotes/quote.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { writeDataset } from '#lib/model/file/write.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../../fixtures/nested-dataset.ts';
import { datasetFiles } from '../../fixtures/random-dataset.ts';

function expectSame(dataset: Dataset) {
	const written = writeDataset(dataset);
	const read = readDataset(JSON.stringify(written));
	expect(read).toEqual({ ok: true, value: dataset });
	expect(read.ok && writeDataset(read.value)).toEqual(written);
}

describe('reading what was written gives the same dataset, and writing twice the same file', () => {
	it('of the example', () => {
		const example = readDataset(exampleDataset);
		expect(example.ok).toBe(true);
		if (example.ok) expectSame(example.value);
	});

	it('of the smallest file, and of one with sub-points and two documents', () => {
		for (const file of [minimalDataset(), nestedDataset()]) expectSame(readWhole(file));
	});

	it('of any dataset', () => {
		fc.assert(fc.property(datasetFiles, (file) => expectSame(readWhole(file))));
	});
});

it('leaves out what says nothing, and keeps where a quote stands', () => {
	const file = minimalDataset();
	const written = writeDataset(readWhole(file));
	const { references, ...speech } = file.statements[1]!;
	expect(written.statements[1]).toEqual({
		...speech,
		references: [{ to: 'meeting', quote: written.statements[1]!.references![0]!.quote }]
	});
	expect(written.documents).toEqual(file.documents);
	expect(written.actors).toEqual(file.actors);
	expect(written.sources).toEqual(file.sources);
	expect(references).toHaveLength(1);
	expect(written.links[0]!.evidence[0]!.clause).toMatchObject({
		...{ exact: 'Clean water', prefix: '', suffix: ' for all.', start: 0, end: 11 },
		textHash: expect.stringMatching(/^sha256-/) as string
	});
	expect(JSON.stringify(written)).not.toContain('null');
});

it('keeps an orphaned quote as it was, and its neighbours whole', () => {
	const file = minimalDataset();
	const orphan = { exact: 'dirty water', prefix: '', suffix: '', textHash: hashOf('as it was') };
	Object.assign(file.links[0]!.evidence[0]!, { statement: orphan });
	const dataset = readWhole(file);
	const [link] = writeDataset(dataset).links;
	expect(link!.evidence[0]!.statement).toEqual(orphan);
	expectSame(dataset);
});

it('keeps the words around a quote as they were chosen', () => {
	const file = minimalDataset();
	Object.assign(file.links[0]!.evidence[0]!.statement, { prefix: '', suffix: '.' });
	const [link] = writeDataset(readWhole(file)).links;
	expect(link!.evidence[0]!.statement).toMatchObject({ prefix: '', suffix: '.' });
});
