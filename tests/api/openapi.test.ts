import { expect, it } from 'vitest';
import { openapi } from '#lib/api/openapi.ts';

const made = openapi('https://plumbline.example');
const text = JSON.stringify(made);

it('tells every address of the API, its parameters and its answers', () => {
	expect(Object.keys(made.paths)).toEqual([
		...['/datasets', '/datasets/{dataset}', '/datasets/{dataset}/statements'],
		...['/datasets/{dataset}/statements/{statement}', '/datasets/{dataset}/priorities'],
		...['/datasets/{dataset}/links', '/datasets/{dataset}/actors', '/datasets/{dataset}/sources'],
		...['/datasets/{dataset}/revisions', '/drafts', '/drafts/{draft}'],
		...['/drafts/{draft}/changes', '/drafts/{draft}/revisions']
	]);
	const get = made.paths['/datasets/{dataset}/links']!.get!;
	expect(get.parameters.map(({ name }) => name)).toEqual([
		...['dataset', 'limit', 'cursor', 'q', 'actor', 'priority', 'kind', 'relation', 'status'],
		...['coder', 'period', 'from', 'to']
	]);
	expect(get.parameters[1]).toMatchObject({
		...{ name: 'limit', description: 'The most to return.' },
		schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 }
	});
});

it('tells what is sent, under which version, and that it needs a token', () => {
	const post = made.paths['/drafts/{draft}/changes']!.post!;
	expect(post.security).toEqual([{ token: [] }]);
	expect(post.parameters.map(({ name }) => name)).toEqual(['draft', 'If-Match']);
	expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['200', '401', '412', '428']));
	expect(JSON.stringify(post)).toContain('"requestBody":{"required":true');
	const { Change, SentChanges } = made.components.schemas as Record<string, object>;
	expect(JSON.stringify(SentChanges)).toContain('"$ref":"#/components/schemas/Change"');
	const kinds = [...JSON.stringify(Change).matchAll(/"kind":\{"const":"(\w+)"/g)];
	expect(new Set(kinds.map(([, kind]) => kind))).toEqual(
		new Set([
			...['import', 'rename', 'add', 'edit', 'delete', 'merge', 'judge', 'correct', 'skip'],
			...['unlink', 'requote', 'settle', 'restore']
		])
	);
	expect(made.paths['/datasets']!.get!.security).toBeUndefined();
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
