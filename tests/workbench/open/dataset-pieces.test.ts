import { expect, it } from 'vitest';
import { generateDataset } from '../../../src/lib/model/file/generate.ts';
import { readDataset } from '../../../src/lib/model/reading/read.ts';
import { datasetFrom, headOf, piecesOf } from '../../../src/lib/workbench/open/dataset-pieces.ts';

const datasetOf = (statements: number) => {
	const read = readDataset(generateDataset({ statements, priorities: 6, seed: 3 }));
	if (!read.ok) throw new Error('a generated dataset is sound');
	return read.value;
};

it.each([0, 1, 999, 1000, 2500])(
	'a dataset of %i statements that crosses to a page in pieces is the same there',
	(statements) => {
		const dataset = datasetOf(statements);
		const [head, ...pieces] = structuredClone([headOf(dataset), ...piecesOf(dataset)]);
		expect(datasetFrom(head as never, pieces as never)).toEqual(dataset);
	}
);

it('no piece of a dataset, nor what is left of it, has more than 1,000 statements or links', () => {
	const dataset = datasetOf(2500);
	for (const { statements, links } of piecesOf(dataset)) {
		expect(statements.length).toBeLessThanOrEqual(1000);
		expect(links.length).toBeLessThanOrEqual(1000);
	}
	expect(headOf(dataset)).not.toHaveProperty('statements');
	expect(headOf(dataset)).not.toHaveProperty('links');
});
