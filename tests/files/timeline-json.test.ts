import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from '#lib/study/filters/filter-mask.ts';
import { studyOf } from '#lib/study/study.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { readAddress } from '#lib/query/address/address.ts';
import { filterOf } from '#lib/query/address/filter-of.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';
import { queriesOf } from '../fixtures/random-query.ts';

const fileOf = (query: string, of: Dataset) => downloaded('timeline.json', query, of).body;

function readFile(query: string, of: Dataset): Dataset {
	const read = readDataset(fileOf(query, of));
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value;
}

it.each(['', '?view=table', '?page=3&statement=moscow-talks'])(
	'is the whole dataset where nothing is filtered: “%s”',
	(query) => {
		const example = readDataset(exampleDataset);
		expect(example.ok).toBe(true);
		if (example.ok) expect(readFile(query, example.value)).toEqual(example.value);
	}
);

it('has rejected links where nothing is filtered, and hides them with all else that is not shown', () => {
	const file: DatasetFile = minimalDataset();
	file.links[0]!.status = 'rejected';
	const dataset = readWhole(file);
	expect(readFile('', dataset).links).toHaveLength(1);
	expect(readFile('?kind=speech', dataset).links).toHaveLength(0);
	expect(readFile('?status=rejected', dataset).links).toHaveLength(1);
});

it('takes along what reports a statement or is referred to, without its links', () => {
	const dataset = readWhole(minimalDataset());
	const { statements, links } = readFile('?kind=meeting', dataset);
	expect(statements.map(({ id }) => id)).toEqual(['meeting', 'speech']);
	expect(links).toEqual([]);
});

it('counts the window of time as a filter', () => {
	const file = minimalDataset();
	const [meeting, speech] = file.statements;
	const alone = { ...speech!, references: undefined };
	const dataset = readWhole({ ...file, statements: [meeting!, alone] });
	const { statements, links } = readFile('?from=2023-11-20&to=2023-11-30', dataset);
	expect(statements.map(({ id }) => id)).toEqual(['speech']);
	expect(links).toHaveLength(1);
});

it('can be read, whatever is asked for, and holds what is shown', () => {
	const asked = datasetFiles
		.map(readWhole)
		.chain((dataset) => fc.tuple(fc.constant(dataset), queriesOf(dataset)));
	fc.assert(
		fc.property(asked, ([dataset, query]) => {
			const read = readFile(query, dataset);
			const ids = new Set(read.statements.map(({ id }) => id));
			const study = studyOf(dataset);
			const { address } = readAddress(new URLSearchParams(query), study);
			if (!address.window && query !== '?') {
				const matches = matchesOf(filterOf(address, null), study);
				expect(matches.filter(({ statement }) => !ids.has(statement.id))).toEqual([]);
				expect(read.links).toHaveLength(matches.flatMap(({ links }) => links).length);
			}
			expect(read.statements).toEqual(dataset.statements.filter(({ id }) => ids.has(id)));
			expect(dataset.links).toEqual(expect.arrayContaining([...read.links]));
		})
	);
});
