import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDataset, type Recipe } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';

const bytesOf = (recipe: Recipe) => JSON.stringify(generateDataset(recipe));
const recipe = { statements: 200, priorities: 12, seed: 7 };

it('gives the same bytes for the same recipe, and others for another seed', () => {
	const recipes = fc.record({
		statements: fc.integer({ min: 1, max: 60 }),
		priorities: fc.integer({ min: 1, max: 30 }),
		seed: fc.integer({ min: 1, max: 100_000 })
	});
	fc.assert(
		fc.property(recipes, (one) => {
			expect(bytesOf(one)).toBe(bytesOf(one));
		}),
		{ numRuns: 30 }
	);
	expect(bytesOf({ ...recipe, seed: 8 }).replaceAll('seed 8', 'seed 7')).not.toBe(bytesOf(recipe));
});

describe('what it makes can be read', () => {
	it.each([
		[0, 1],
		[1, 1],
		[500, 6],
		[500, 30]
	])('%d statements, %d priorities', (statements, priorities) => {
		const read = readDataset(bytesOf({ statements, priorities, seed: 3 }));
		expect(read.ok ? [] : read.problem).toEqual([]);
		expect(read.ok && read.value.statements).toHaveLength(statements);
		expect(read.ok && read.value.documents[0]?.priorities).toHaveLength(priorities);
	});
});

it('leaves every seventh priority in silence, and no other', () => {
	const { links } = readWhole(generateDataset({ statements: 2000, priorities: 14, seed: 7 }));
	const linked = new Set(links.map(({ priority }) => String(priority)));
	const numbers = Array.from({ length: 14 }, (_, at) => at + 1);
	expect(numbers.filter((number) => !linked.has(`p${number}`))).toEqual([6, 13]);
});

it('dates some imprecisely, and links some to nothing and some to several priorities', () => {
	const { statements, links } = readWhole(generateDataset({ ...recipe, statements: 2000 }));
	const kinds = new Set(
		statements.map(({ when }) => (when.kind === 'interval' ? 'interval' : when.precision))
	);
	expect([...kinds].toSorted()).toEqual(['day', 'interval', 'month', 'time']);
	expect(statements.some(({ when }) => when.kind === 'date' && when.doubt !== 'none')).toBe(true);
	const counts = statements.map(
		({ id }) => links.filter(({ statement }) => statement === id).length
	);
	expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]));
});
