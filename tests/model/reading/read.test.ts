import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';

it('fills in what a file may leave out', () => {
	const { documents, actors, sources, statements } = readWhole(minimalDataset());
	expect(documents[0]?.priorities[0]).toMatchObject({ cues: [], priorities: [] });
	expect(actors[0]).toMatchObject({ shortName: 'The council' });
	expect(sources[0]).toMatchObject({ address: null, archived: null, retrieved: null });
	expect(statements[0]).toMatchObject({ speaker: null, place: null, text: null, excerpts: false });
});

it('puts the statements in order of time, whatever their order in the file', () => {
	const file = minimalDataset();
	file.statements.reverse();
	expect(readWhole(file).statements.map(({ id }) => id)).toEqual(['meeting', 'speech']);
});

it('takes the evidence about a reported statement from its reporter', () => {
	const file = minimalDataset();
	Object.assign(file.links[0]!, { statement: 'meeting' });
	expect(readWhole(file).links[0]?.evidence[0]?.statement).toMatchObject({ start: 19, end: 30 });
});

it('leaves a suggestion without a coder to the method that made it', () => {
	const file = minimalDataset();
	Object.assign(file.links[0]!, { status: 'suggested', coder: undefined, on: undefined });
	expect(readWhole(file).links[0]?.verdict).toEqual({ status: 'suggested', by: null, on: null });
});

it('reads a value as it reads the text of it', () => {
	const value = JSON.parse(exampleDataset) as object;
	expect(readDataset(value)).toEqual(readDataset(exampleDataset));
	expect(readDataset({ ...value, title: 7 })).toMatchObject({
		problem: [{ code: 'wrong-type', path: 'title' }]
	});
});

it('reads a file that begins with a byte order mark', () => {
	expect(readDataset(`\uFEFF${exampleDataset}`)).toMatchObject({ ok: true });
});

it('reads sub-points, and refuses to follow them without end', () => {
	const [point] = minimalDataset().documents[0]!.priorities;
	const opened = JSON.stringify({ ...point, id: 'p0' }).replace('}', ',"priorities":[');
	const nested = (depth: number) =>
		JSON.stringify(minimalDataset()).replace('"priorities":[', (before) => {
			const ids = Array.from({ length: depth }, (_, at) => opened.replace('p0', `p1.${at}`));
			const last = JSON.stringify({ ...point, id: 'last' });
			return `${before}${ids.join('')}${last}${']}'.repeat(depth)},`;
		});
	expect(readDataset(nested(40))).toMatchObject({ ok: true });
	expect(readDataset(nested(3000))).toMatchObject({
		ok: false,
		problem: [{ code: 'bad-value', hint: 'nest the priorities less deeply' }]
	});
});

/** The path of everything in a JSON value that could be taken out or changed. */
function* pathsIn(value: unknown, path: string[] = []): Generator<string[]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		yield [...path, key];
		yield* pathsIn(inner, [...path, key]);
	}
}

const PATHS = [...pathsIn(JSON.parse(exampleDataset))];
const NOTHING = Symbol('taken out');

/** The example with the value at one path replaced, or taken out. */
function changed(path: string[], value: unknown): string {
	const file = JSON.parse(exampleDataset) as Record<string, unknown>;
	const owner = path.slice(0, -1).reduce((one, key) => one[key] as Record<string, unknown>, file);
	const key = path.at(-1)!;
	if (value !== NOTHING) owner[key] = value;
	else if (Array.isArray(owner)) owner.splice(Number(key), 1);
	else Reflect.deleteProperty(owner, key);
	return JSON.stringify(file);
}

function expectDatasetOrFaults(text: string): void {
	const read = readDataset(text);
	const faults = read.ok ? [] : read.problem;
	expect(faults.length > 0).toBe(!read.ok);
	for (const { path, because, hint } of faults) expect([path, because, hint]).not.toContain('');
}

describe('whatever it is given, it gives a dataset, or faults that can be acted on', () => {
	it('any one thing taken out of the example', () => {
		expect(PATHS.length).toBeGreaterThan(150);
		for (const path of PATHS) expectDatasetOrFaults(changed(path, NOTHING));
	});

	it('any one thing of the example changed', () => {
		const values = fc.oneof(
			fc.jsonValue(),
			fc.constantFrom('p1', 'moscow-talks', '2023-11-21', '../..', '__proto__', -1, 1e21)
		);
		fc.assert(
			fc.property(fc.constantFrom(...PATHS), values, (path, value) => {
				expectDatasetOrFaults(changed(path, value));
			}),
			{ numRuns: 500 }
		);
	});

	it('any text, and any JSON', () => {
		const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
		fc.assert(fc.property(texts, expectDatasetOrFaults), { numRuns: 500 });
	});
});

it('holds a quote of a clause once for all links that quote the same, and no other in its place', () => {
	const file = minimalDataset();
	const quoting = (exact: string, statement: string) => ({
		...file.links[0]!,
		statement,
		evidence: [{ statement: { exact: 'clean water' }, clause: { exact } }]
	});
	file.links = [
		quoting('water', 'speech'),
		quoting('water', 'meeting'),
		{ ...quoting('for all', 'speech'), coder: 'other' }
	];
	file.coders.push({ id: 'other', name: 'Another coder' });
	const [first, same, different] = readWhole(file).links.map(({ evidence }) => evidence[0]!.clause);
	expect(first).toMatchObject({ exact: 'water', start: 6 });
	expect(same).toBe(first);
	expect(different).toMatchObject({ exact: 'for all', start: 12 });
});
