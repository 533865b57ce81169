import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { ownDraft } from './own-draft.ts';

const readers = inject('origin');
const own = inject('ownOrigin');

const ROLES = ['visitor', 'reader with a link', 'owner'] as const;
type Role = (typeof ROLES)[number];

/** The rows of the table in docs/running.md. */
const ROWS = readFileSync('docs/running.md', 'utf8')
	.split('\n')
	.flatMap((line) => {
		const [, method, path, ...cells] =
			/^\| `(GET|POST) ([^`]+)` +\| (yes|no) +\| (yes|no) +\| (yes|no) +\|$/.exec(line) ?? [];
		return method && path ? [{ method, path, request: `${method} ${path}`, cells }] : [];
	});

const OF_A_DATASET = '/datasets/{dataset}';

/** What the routes of the program answer to, as the table names it. */
function routes(): string[] {
	const files = readdirSync('src/routes', { recursive: true, encoding: 'utf8' });
	return files.flatMap((file) => {
		const found = /^(?:(.*)\/)?\+(server\.ts|page\.svelte|page\.server\.ts)$/.exec(file);
		if (!found) return [];
		const [, folder = '', kind] = found;
		const path = `/${folder.replaceAll(/\[(\w+)(?:=\w+)?\]/g, (whole, name: string) => {
			return `{${/=priorityDownload/.test(whole) ? 'priority file' : name}}`;
		})}`;
		const code = readFileSync(`src/routes/${file}`, 'utf8');
		if (kind === 'page.svelte') return [`GET ${path}`];
		if (kind === 'server.ts') {
			return [...code.matchAll(/export const (GET|POST)\b/g)].map(
				([, method]) => `${method} ${path}`
			);
		}
		const actions = code.split('export const actions')[1] ?? '';
		const forms = [...actions.matchAll(/^\t(\w+): async/gm)];
		return [`GET ${path}`, ...forms.map(([, name]) => `POST ${path}?/${name}`)];
	});
}

/** Pages of a dataset that are those of a draft, too. */
const ofDrafts = (all: readonly string[]) =>
	all
		.filter((one) => one.startsWith(`GET ${OF_A_DATASET}`))
		.map((one) => one.replace(OF_A_DATASET, '/drafts/{draft}'));

const PUBLISHED: Record<string, string> = {
	...{ dataset: 'islamic-world-2023', statement: 'moscow-talks', priority: 'p1', study: 'none' },
	...{ file: 'timeline.csv', 'priority file': 'priority.csv', png: 'card.png', feed: 'feed.atom' },
	...{ script: 'loader.js', list: 'links' }
};
const OF_A_DRAFT: typeof PUBLISHED = {
	...PUBLISHED,
	statement: 'speech',
	list: 'statements',
	id: 'speech'
};

const oembed = (origin: string) =>
	`?url=${encodeURIComponent(`${origin}/datasets/islamic-world-2023`)}`;

const SENT = {
	'/drafts': { expected: 0, change: { kind: 'import', file: minimalDataset() } },
	'/drafts/{draft}/changes': { expected: 1, change: { kind: 'skip', statement: 'meeting' } }
};

type Draft = Awaited<ReturnType<typeof ownDraft>>;

async function shared(draft: Draft) {
	const page = await (await draft.act('share')).text();
	const [link] = /\/shared\/[\w-]+\/[\w-]{32}/.exec(page)!;
	const managed = await (await fetch(`${own}${draft.path}/manage`)).text();
	const [share] = /(?<=name="share" value=")[0-9a-f]{64}/.exec(managed)!;
	const [revision] = /(?<=@)[0-9a-f]{32}/.exec(managed)!;
	return { link, share, revision };
}

/** Asks as somebody of a role would, and tells whether they may. */
async function asks(
	role: Role,
	{ method, path }: (typeof ROWS)[number],
	draft: Draft,
	given: Given
) {
	const origin = role === 'owner' ? own : readers;
	const home = role === 'reader with a link' ? given.link : draft.path;
	const values = path.startsWith('/drafts/') ? OF_A_DRAFT : PUBLISHED;
	const filled = path
		.replace('/drafts/{draft}', home)
		.replaceAll(/\{([\w ]+)\}/g, (_, name: string) => values[name]!);
	const isForm = path.includes('?/');
	const headers: Record<string, string> = { origin, accept: 'text/html' };
	const { expected, change } = SENT[path === '/drafts' ? path : '/drafts/{draft}/changes'];
	const sent = { version: 1, expected, changes: [{ id: uuid(), by: null, change }] };
	const answer = await fetch(origin + filled + (path === '/oembed' ? oembed(origin) : ''), {
		...{ method, redirect: 'manual' },
		...(method === 'POST' &&
			(isForm
				? { headers, body: new URLSearchParams({ version: '1', note: '', ...given }) }
				: {
						headers: { ...headers, 'content-type': 'application/json' },
						body: JSON.stringify(sent)
					}))
	});
	await answer.arrayBuffer();
	return answer.status;
}

interface Given {
	readonly link: string;
	readonly share: string;
	readonly revision: string;
}

describe('who may', () => {
	const all = routes();
	let draft: Draft;
	let given: Given;

	const begin = async () => {
		draft = await ownDraft({ ...minimalDataset(), title: 'Who may' });
		await draft.act('publish');
		given = await shared(draft);
	};
	beforeAll(begin);

	it('is told of every address of the program', () => {
		expect(ROWS.length).toBeGreaterThan(40);
		const told = ROWS.map(({ request }) => request);
		const untold = [...all, ...ofDrafts(all)].filter((one) => !told.includes(one));
		expect(untold.filter((one) => !one.endsWith('/bench'))).toEqual([]);
		expect(told.filter((one) => ![...all, ...ofDrafts(all)].includes(one))).toEqual([]);
	});

	it.each(ROWS.map((row) => [row.request, row] as const))('%s', async (_, row) => {
		for (const [at, role] of ROLES.entries()) {
			const status = await asks(role, row, draft, given);
			// A form that may be sent can still be filled in wrongly.
			const isSent = status < 400 || (row.path.includes('?/') && [409, 422].includes(status));
			const may = isSent ? 'yes' : [403, 404].includes(status) ? 'no' : status;
			expect([role, may]).toEqual([role, row.cells[at]]);
		}
		if (/(remove|delete)$/.test(row.path)) await begin();
	});

	it('nobody may use another method, nor a page of another site the owner’s', async () => {
		const paths = [...new Set(ROWS.map(({ path }) => path.split('?')[0]!))];
		for (const path of paths) {
			for (const method of ['POST', 'DELETE']) {
				const visitor = await fetch(readers + path, { method, headers: { origin: readers } });
				const foreign = await fetch(own + path, {
					...{ method, headers: { origin: 'https://elsewhere.example' } }
				});
				expect([path, method, visitor.status, foreign.status]).toEqual([path, method, 403, 403]);
			}
		}
	});
});
