import { expect, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { datasetOf, outlineOf } from '#lib/model/wire/outline.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';

const example = () => {
	const read = readDataset(exampleDataset);
	if (!read.ok) throw new Error('The example is not valid');
	return read.value;
};

const generated = () => {
	const read = readDataset(
		JSON.stringify(generateDataset({ statements: 300, priorities: 6, seed: 3 }))
	);
	if (!read.ok) throw new Error('The generated dataset is not valid');
	return read.value;
};

it.each([
	['the example', example],
	['300 generated statements', generated]
])('brings over everything of %s but the words', (_, dataset) => {
	const whole = dataset();
	const travelled = datasetOf(
		JSON.parse(JSON.stringify(outlineOf(whole))) as ReturnType<typeof outlineOf>
	);
	expect(travelled).toEqual({
		...whole,
		statements: whole.statements.map((statement) => ({
			...statement,
			summary: '',
			text: null,
			excerpts: false,
			references: statement.references.map(({ to }) => ({ to, quote: null }))
		})),
		links: whole.links.map((link) => ({
			...link,
			verdict: { ...link.verdict, on: null },
			why: '',
			evidence: []
		}))
	});
});
