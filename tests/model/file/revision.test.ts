import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { canonicalOf, isRevision, revisionOf } from '#lib/model/file/revision.ts';
import { writeDataset } from '#lib/model/file/write.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../../fixtures/random-dataset.ts';

const named = (file: DatasetFile) => revisionOf(canonicalOf(readWhole(file)));
const minimal = named(minimalDataset());

it('names the example by the same 32 digits for ever', () => {
	const revision = named(JSON.parse(exampleDataset) as DatasetFile);
	expect(revision).toMatchInlineSnapshot(`"e2287696950b322ae2d50b923b40e9fe"`);
	expect(isRevision(revision)).toBe(true);
});

it.each(['', 'ab12', minimal.slice(1), minimal.toUpperCase().replace(/\d/, 'A'), `${minimal}0`])(
	'takes “%s” for none',
	(text) => {
		expect(isRevision(text)).toBe(false);
	}
);

it('writes a canonical text that is a dataset file, and gives the same dataset', () => {
	fc.assert(
		fc.property(datasetFiles, (file) => {
			const dataset = readWhole(file);
			const canonical = canonicalOf(dataset);
			expect(readDataset(canonical)).toEqual({ ok: true, value: dataset });
			expect(canonical).not.toMatch(/\$schema|\n/);
		})
	);
});

describe('the same content has the same name', () => {
	it('in another order of keys', () => {
		const turned = (value: unknown): unknown =>
			Array.isArray(value)
				? value.map(turned)
				: typeof value === 'object' && value !== null
					? Object.fromEntries(
							Object.entries(value)
								.reverse()
								.map(([key, inner]) => [key, turned(inner)])
						)
					: value;
		expect(named(turned(minimalDataset()) as DatasetFile)).toBe(minimal);
	});

	it('with other white space, and with a schema for editors', () => {
		const text = JSON.stringify({ $schema: '../schema.json', ...minimalDataset() }, null, '\t');
		const read = readDataset(text);
		expect(read.ok && revisionOf(canonicalOf(read.value))).toBe(minimal);
	});

	it('with what its texts give anyway written out', () => {
		expect(named(writeDataset(readWhole(minimalDataset())))).toBe(minimal);
	});

	it('with its statements in another order', () => {
		const file = minimalDataset();
		file.statements.reverse();
		expect(named(file)).toBe(minimal);
	});
});

describe('other content has another name', () => {
	it.each<[string, (file: DatasetFile) => void]>([
		['a letter of a text', ({ sources }) => (sources[0]!.title = 'Page 1')],
		['a date, written less surely', ({ statements }) => (statements[0]!.date = '2023-11-11?')],
		['a status', ({ links }) => (links[0]!.status = 'rejected')],
		['a statement less', ({ statements, links }) => (statements.splice(0), links.splice(0))],
		['a field more', ({ statements }) => (statements[1]!.place = 'Moscow')]
	])('%s', (_, change) => {
		const file: DatasetFile = minimalDataset();
		change(file);
		expect(named(file)).not.toBe(minimal);
	});

	it('another order of actors, or of links', () => {
		const file: DatasetFile = minimalDataset();
		file.actors.push({ id: 'b', name: 'B', kind: 'person' });
		file.links.push({ ...file.links[0]!, relation: 'mentions' });
		const found = named(file);
		expect(named({ ...file, actors: file.actors.toReversed() })).not.toBe(found);
		expect(named({ ...file, links: file.links.toReversed() })).not.toBe(found);
	});
});
