import { expect, it } from 'vitest';
import { openapi } from '#lib/api/openapi.ts';

const made = openapi('https://plumbline.example');
const text = JSON.stringify(made);

it('tells every address of the API, its parameters and its answers', () => {
	expect(Object.keys(made.paths)).toEqual([
		...['/datasets', '/datasets/{dataset}', '/datasets/{dataset}/statements'],
		...['/datasets/{dataset}/statements/{statement}', '/datasets/{dataset}/priorities'],
		...['/datasets/{dataset}/links', '/datasets/{dataset}/actors', '/datasets/{dataset}/sources'],
		'/datasets/{dataset}/revisions'
	]);
	const { get } = made.paths['/datasets/{dataset}/links']!;
	expect(get.parameters.map(({ name }) => name)).toEqual([
		...['dataset', 'limit', 'cursor', 'q', 'actor', 'priority', 'kind', 'relation', 'status'],
		...['coder', 'period', 'from', 'to']
	]);
	expect(get.parameters[1]).toMatchObject({
		...{ name: 'limit', description: 'The most to return.' },
		schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 }
	});
});

it('is made of the schemas that the answers are checked by', () => {
	const { Statement, Problem } = made.components.schemas as Record<string, { properties: object }>;
	expect(Object.keys(Statement!.properties)).toEqual(
		expect.arrayContaining(['id', 'date', 'text', 'earliest', 'links'])
	);
	expect(Object.keys(Problem!.properties)).toContain('errors');
});

it('refers to nothing that is not in it', () => {
	const known = Object.keys(made.components.schemas).map((name) => `#/components/schemas/${name}`);
	const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
	expect(refs.length).toBeGreaterThan(20);
	expect(refs.filter((ref) => !known.includes(ref!))).toEqual([]);
});
