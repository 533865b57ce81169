import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/model/reading/read.ts';
import { minimalDataset, type MinimalDataset } from '../fixtures/minimal-dataset.ts';

const faultsOf = (file: MinimalDataset) => {
	const read = readDataset(JSON.stringify(file));
	return read.ok ? [] : read.problem;
};

describe('no two things of a kind have one id', () => {
	it.each(['coders', 'documents', 'actors', 'sources', 'statements'] as const)('two %s', (key) => {
		const file = minimalDataset();
		const things: { id: string }[] = file[key];
		const index = things.length;
		things.push(structuredClone(things[0]!));
		expect(faultsOf(file)).toContainEqual({
			code: 'duplicate-id',
			path: `${key}[${index}].id`,
			because: `another ${key.slice(0, -1)} already has the id “${things[0]!.id}”`,
			hint: 'give each its own id'
		});
	});

	it('two priorities, though one is a sub-point', () => {
		const file = minimalDataset();
		const [first] = file.documents[0]!.priorities;
		Object.assign(first!, { priorities: [{ ...first, number: '1.1' }] });
		expect(faultsOf(file)).toMatchObject([
			{ code: 'duplicate-id', because: 'another priority already has the id “p1”' }
		]);
	});

	it('a statement and an actor may share theirs', () => {
		const file = minimalDataset();
		Object.assign(file.actors[0]!, { id: 'speech' });
		for (const statement of file.statements) Object.assign(statement, { actor: 'speech' });
		expect(faultsOf(file)).toEqual([]);
	});
});

describe('an id that nothing has is named where it is used', () => {
	it.each<[string, string, (file: MinimalDataset) => object]>([
		['documents[0].source', 'source', (file) => file.documents[0]!],
		['statements[1].actor', 'actor', (file) => file.statements[1]!],
		['statements[1].source', 'source', (file) => file.statements[1]!],
		['statements[0].reportedBy', 'statement', (file) => file.statements[0]!],
		['statements[1].references[0].to', 'statement', (file) => file.statements[1]!.references![0]!],
		['links[0].statement', 'statement', (file) => file.links[0]!],
		['links[0].priority', 'priority', (file) => file.links[0]!],
		['links[0].coder', 'coder', (file) => file.links[0]!]
	])('%s', (path, kind, of) => {
		const file = minimalDataset();
		Object.assign(of(file), { [path.split('.').at(-1)!]: 'nobody' });
		expect(faultsOf(file)).toEqual([
			{
				code: 'unknown-id',
				path,
				because: `no ${kind} has the id “nobody”`,
				hint: `declare the ${kind} first, or correct the id`
			}
		]);
	});

	it('offers the spelling that was meant', () => {
		const file = minimalDataset();
		Object.assign(file.links[0]!, { priority: 'P-1' });
		expect(faultsOf(file)).toMatchObject([{ hint: 'did you mean “p1”?' }]);
	});
});

it('lets a statement be reported by one that has words of its own, not by one that is itself reported', () => {
	const file = minimalDataset();
	const [meeting] = file.statements;
	const dinner = { ...meeting, id: 'dinner', reportedBy: 'meeting' };
	Object.assign(file.statements, { 2: dinner });
	expect(faultsOf(file)).toMatchObject([
		{
			code: 'circular',
			path: 'statements[2].reportedBy',
			because: '“meeting” cannot report “dinner”: it has no words of its own'
		}
	]);
});
