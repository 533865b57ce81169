import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openapi } from '#lib/api/openapi.ts';
import { SHAPES } from '#lib/api/shapes.ts';
import { newToken } from './people.ts';

const origin = inject('origin');
const api = `${origin}/api/v1`;
const EXAMPLE = `${api}/datasets/islamic-world-2023`;

interface DatasetsPart {
	readonly datasets: { readonly id: string }[];
	readonly next: string | null;
}

describe('the examples of docs/api.md', () => {
	const writers = inject('accountsOrigin');
	const text = readFileSync('docs/api.md', 'utf8');
	const examples = [...text.matchAll(/```sh\ncurl ([^`]+)\n```\n(?:\n```json\n([^`]+)```)?/g)].map(
		([, call, answer]) => [call!.split(' \\\n', 1)[0]!, call!, answer] as const
	);
	/** What the shell knows. */
	const known: Record<string, string> = {};

	beforeAll(async () => {
		known.TOKEN = await newToken('editor');
	});

	it('are all found', () => {
		expect(examples.length).toBe(text.match(/```sh/g)!.length);
	});

	it.each(examples)('%s', async (_, call, response) => {
		const { url, ...asked } = asCurl(call, known);
		// What writes is asked of a server that lets it.
		const to = url.replace('http://127.0.0.1:3000', call.includes('$TOKEN') ? writers : origin);
		const answer = await fetch(to, asked);
		if (!response) {
			expect(answer.headers.get('etag')).toMatch(/^(W\/)?"[0-9a-f]{32}"$/);
			return;
		}
		const said = (await answer.json()) as { id?: string };
		const expected = response.replaceAll('http://127.0.0.1:3000', origin);
		expect(said).toMatchObject(JSON.parse(expected) as object);
		if (to.endsWith('/drafts')) known.DRAFT = said.id!;
	});
});

/** A call of curl as one of `fetch`. @param known what stands for the variables of the shell */
function asCurl(call: string, known: Record<string, string>) {
	const words = call
		.replaceAll(' \\\n', ' ')
		.match(/'[^']*'|"[^"]*"|\S+/g)!
		.map((word) => word.replace(/^(['"])(.*)\1$/s, '$2'))
		.map((word) => word.replace(/\$(\w+)/g, (_, name: string) => known[name]!));
	const asked = {
		url: '',
		method: 'GET',
		headers: {} as Record<string, string>,
		body: null as string | null
	};
	for (let at = 0; at < words.length; at++) {
		const [word, next] = [words[at]!, words[at + 1]!];
		if (word === '-I') asked.method = 'HEAD';
		else if (!word.startsWith('-')) asked.url = word;
		else {
			at++;
			const [, name, value] = /^([\w-]+): (.*)$/s.exec(next) ?? [];
			if (word === '-X') asked.method = next;
			else if (word === '-d') asked.body = next;
			else asked.headers[name!] = value!;
		}
	}
	return asked;
}

describe('the API', () => {
	it('describes itself', async () => {
		const answer = await fetch(`${api}/openapi.json`);
		expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openapi(origin))));
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('lists every dataset once, part after part', async () => {
		const all = (await (await fetch(`${api}/datasets?limit=200`)).json()) as DatasetsPart;
		expect(v.parse(SHAPES.DatasetList, all)).toEqual(all);
		const ids: string[] = [];
		let next: string | null = `${api}/datasets?limit=4`;
		while (next) {
			const part = (await (await fetch(next)).json()) as DatasetsPart;
			ids.push(...part.datasets.map(({ id }) => id));
			({ next } = part);
		}
		expect(ids).toEqual(all.datasets.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('islamic-world-2023');
	});

	it('tells the revisions, each of which answers for ever', async () => {
		await fetch(EXAMPLE);
		const body = (await (await fetch(`${EXAMPLE}/revisions`)).json()) as v.InferOutput<
			typeof SHAPES.RevisionList
		>;
		expect(v.parse(SHAPES.RevisionList, body)).toEqual(body);
		const fixed = await fetch(body.revisions[0]!.api);
		expect(fixed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(await fixed.json()).toMatchObject({ frozen: true });
	});

	it.each(['', '/statements?q=economic', '/priorities', '/statements/moscow-talks', '/revisions'])(
		'answers “%s” with 304 to who has it',
		async (path) => {
			const first = await fetch(EXAMPLE + path);
			expect(first.status).toBe(200);
			const tag = first.headers.get('etag')!;
			const again = await fetch(EXAMPLE + path, { headers: { 'if-none-match': tag } });
			expect([again.status, await again.text()]).toEqual([304, '']);
		}
	);

	it.each([
		['/api/v1/datasets/none', 404],
		['/api/v1/datasets/broken', 422],
		['/api/v1/datasets/far@0123456789abcdef0123456789abcdef', 404],
		['/api/v1/datasets/far/nothing', 404],
		['/api/v1/datasets/far/statements/constructor', 404],
		['/api/v1/datasets/far/statements?cursor=0123456789abcdef0123456789abcdef.1', 410],
		['/api/v1/datasets/far/statements?actor=nobody', 400],
		['/api/v1/datasets?cursor=bm9uZQ', 410],
		['/api/v1/datasets/far/revisions?cursor=none', 410],
		['/api/v1/datasets/~01a230f7-f965-736b-9fb8-7857d2fb99b5', 404],
		['/api/v1', 404],
		['/api/v2/datasets', 404],
		['/api/', 404],
		[`/api/v1/datasets?q=${'x'.repeat(9000)}`, 414]
	])('tells what is wrong with %s', async (path, status) => {
		// As a browser asks, which would be shown a page elsewhere.
		const answer = await fetch(origin + path, { headers: { accept: 'text/html' } });
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		const body = (await answer.json()) as object;
		expect(v.parse(SHAPES.Problem, body)).toEqual(body);
		expect(body).toMatchObject({ status });
	});

	it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('lets nobody %s', async (method) => {
		for (const path of ['/datasets', '/datasets/far', '/datasets/far/statements/s1', '/nothing']) {
			const answer = await fetch(api + path, { method });
			expect(answer.status).toBe(403);
			expect(await answer.json()).toMatchObject({ title: 'Forbidden' });
		}
	});
});
