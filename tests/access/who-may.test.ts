import { describe, expect, it } from 'vitest';
import { localPath } from '../../src/routes/sign-in/local-path.ts';
import { ASKERS, leastAsker, mayAs, requestName } from '../../src/access/who-may.ts';

const at = (path: string) => new URL(path, 'https://plumbline.example');

describe('what is asked', () => {
	it.each([
		['GET', '/datasets/[dataset]', '/datasets/far', 'GET /datasets/{dataset}'],
		['HEAD', '/datasets/[dataset]', '/datasets/far?q=x', 'GET /datasets/{dataset}'],
		['GET', '/datasets/[dataset]/[png=png]', '/drafts/1/card.png', 'GET /drafts/{draft}/{png}'],
		['GET', '/datasets/[dataset]', '/shared/1/token', 'GET /drafts/{draft}'],
		[
			...(['GET', '/datasets/[dataset]/priorities/[priority]/[file=priorityDownload]'] as const),
			...(['/datasets/far/priorities/p1/priority.csv'] as const),
			'GET /datasets/{dataset}/priorities/{priority}/{priority file}'
		],
		[
			...(['POST', '/drafts/[draft]/manage', '/drafts/1/manage?/publish'] as const),
			'POST /drafts/{draft}/manage?/publish'
		],
		['POST', '/sign-in', '/sign-in?to=/drafts', 'POST /sign-in'],
		['DELETE', '/drafts', '/drafts', 'DELETE /drafts']
	])('by %s of %s under %s is “%s”', (method, route, path, name) => {
		expect(requestName(method, route, at(path))).toBe(name);
	});

	it('may nobody, where it names two actions, or none that there is', () => {
		const route = '/drafts/[draft]/manage';
		for (const path of ['?/share&/remove', '?/remove&/share', '?/nothing', '', '?/default']) {
			const name = requestName('POST', route, at(`/drafts/1/manage${path}`))!;
			expect([path, leastAsker(name)]).toEqual([path, null]);
		}
	});
});

it('each may what those before it may', () => {
	expect(ASKERS.map((asker) => mayAs(asker, 'editor'))).toEqual([false, false, true, true]);
	expect(leastAsker('POST /drafts')).toBe('editor');
	expect(leastAsker('POST /drafts/{draft}/manage?/remove')).toBe('owner');
	expect(leastAsker('GET /nothing')).toBe(null);
});

it.each([
	['/drafts/1/edit?q=a', '/drafts/1/edit?q=a'],
	[null, '/'],
	['', '/'],
	['https://elsewhere.example/', '/'],
	['//elsewhere.example', '/'],
	['/\\elsewhere.example', '/'],
	['/\t/elsewhere.example', '/'],
	['javascript:alert(1)', '/']
])('after signing in, %j leads to %s', (written, path) => {
	expect(localPath(written, 'https://plumbline.example')).toBe(path);
});
