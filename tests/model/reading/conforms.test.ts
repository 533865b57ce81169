import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { conformsTo } from '#lib/model/reading/conforms.ts';
import { datasetFile } from '#lib/model/file/file.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { LENGTHS } from '#lib/model/file/lengths.ts';
import { nestedDataset } from '../../fixtures/nested-dataset.ts';
import { exampleFile } from '../../query/studies.ts';

const conforms = conformsTo(datasetFile);
const FILES = [
	generateDataset({ statements: 4, priorities: 3, seed: 1 }),
	nestedDataset(),
	exampleFile()
];

it('lets every good file through', () => {
	expect(FILES.map(conforms)).toEqual([true, true, true]);
});

type Nest = Record<string, unknown>;

/** All slots in a file: what holds something, and by which key. */
function slotsIn(one: unknown): [nest: Nest, key: string][] {
	if (typeof one !== 'object' || one === null) return [];
	const nest = one as Nest;
	return Object.keys(nest).flatMap((key) => [[nest, key] as [Nest, string], ...slotsIn(nest[key])]);
}

it('lets nothing through that the schema refuses, wherever it stands', () => {
	const strange = fc.constantFrom<unknown>(
		...['', 'x', ' ', 0, -1, 0.5, 1e9, true, null, [], {}, [1], { x: 1 }, 'sha256-0'],
		...['http://a', 'suggested', 'vote', undefined],
		...[LENGTHS.id, LENGTHS.name, LENGTHS.address].flatMap((most) => [
			'x'.repeat(most),
			'x'.repeat(most + 1)
		])
	);
	let refused = 0;
	fc.assert(
		fc.property(
			fc.constantFrom(...FILES.slice(0, 2)),
			fc.nat(),
			strange,
			fc.boolean(),
			(file, at, value, adds) => {
				const changed = structuredClone(file) as unknown;
				const slots = slotsIn(changed);
				const [nest, key] = slots[at % slots.length]!;
				if (value === undefined) Reflect.deleteProperty(nest, key);
				else nest[adds ? 'added' : key] = value;
				const plain = JSON.parse(JSON.stringify(changed)) as unknown;
				const isGood = v.is(datasetFile, plain);
				if (!isGood) refused++;
				expect(conforms(plain)).toBe(isGood);
			}
		),
		{ numRuns: 400 }
	);
	expect(refused).toBeGreaterThan(150);
}, 20_000);

it('leaves it to the schema where points are nested deeper than any document’s', () => {
	const [file] = FILES;
	const deep = structuredClone<unknown>(file) as { documents: { priorities: Nest[] }[] };
	let point = deep.documents[0]!.priorities[0]!;
	for (let depth = 0; depth < 60; depth++) {
		const inner = { id: `d${depth}`, number: '1', title: 'T', text: 'T' };
		point.priorities = [inner];
		point = inner;
	}
	expect(conforms(deep)).toBe(false);
	expect(v.is(datasetFile, deep)).toBe(true);
});
