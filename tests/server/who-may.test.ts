import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { WHO_MAY } from '../fixtures/who-may-table.ts';
import { ASKERS, leastAsker, mayAs } from '../../src/access/who-may.ts';
import { ownDraft } from './own-draft.ts';
import { asPerson, newToken, type Person } from './people.ts';

const readers = inject('origin');
const own = inject('ownOrigin');
const shared = inject('accountsOrigin');

const ROLES = ['visitor', 'reader with a link', 'editor', 'owner', 'owner at home'] as const;
type Role = (typeof ROLES)[number];

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
		const forms = [...actions.matchAll(/^\t(\w+): async/gm)].map(([, name]) =>
			name === 'default' ? '' : `?/${name}`
		);
		return [`GET ${path}`, ...forms.map((form) => `POST ${path}${form}`)];
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

async function prepared(draft: Draft): Promise<Prepared> {
	const page = await (await draft.act('share')).text();
	const [link] = /\/shared\/[\w-]+\/[\w-]{32}/.exec(page)!;
	const managed = await (await fetch(`${own}${draft.path}/manage`)).text();
	const [share] = /(?<=name="share" value=")[0-9a-f]{64}/.exec(managed)!;
	const [revision] = /(?<=@)[0-9a-f]{32}/.exec(managed)!;
	const owner = await asPerson('owner');
	const account = await (await owner.act('/account?/invite')).text();
	const [, token] = /\/invitations\/([\w-]{32})/.exec(account)!;
	return {
		...{ link, share, revision, token: token!, id: 'none' },
		people: { editor: await asPerson('editor'), owner },
		tokens: {
			editor: await newToken('editor'),
			owner: await newToken('owner'),
			'owner at home': await ownToken()
		}
	};
}

/** Asks as somebody of a role would, and tells whether they may. */
async function asks(
	role: Role,
	{ method, path }: (typeof WHO_MAY)[number],
	draft: Draft,
	ready: Prepared
) {
	const origin = role === 'owner at home' ? own : shared;
	const person = role === 'editor' || role === 'owner' ? ready.people[role] : null;
	const home = role === 'reader with a link' ? ready.link : draft.path;
	const values = path.startsWith('/drafts/') ? OF_A_DRAFT : { ...PUBLISHED, token: ready.token };
	const filled = path
		.replace('{priority}/{png}', '{priority}/priority.png')
		.replace('/drafts/{draft}', home)
		.replaceAll(/\{([\w ]+)\}/g, (_, name: string) => values[name]!);
	const isForm = isSentByForm(path);
	const { share, revision, id } = ready;
	const fields = { version: '1', note: '', share, revision, id };
	const headers = path.startsWith('/api/')
		? bearing(role, ready)
		: { origin, accept: 'text/html', ...person?.headers };
	const { expected, change } = SENT[path === '/drafts' ? path : '/drafts/{draft}/changes'];
	const sent = path.startsWith('/api/')
		? sentToApi(path)
		: { version: 1, expected, changes: [{ id: uuid(), by: null, change }] };
	const answer = await fetch(origin + filled + (path === '/oembed' ? oembed(origin) : ''), {
		...{ method, redirect: 'manual', headers },
		...(method === 'POST' &&
			(isForm
				? { body: new URLSearchParams(fields) }
				: {
						headers: { ...headers, 'content-type': 'application/json' },
						body: JSON.stringify(sent)
					}))
	});
	await answer.arrayBuffer();
	// Who may not is asked to sign in first.
	const isSentAway = /^\/sign-in\?to=/.test(answer.headers.get('location') ?? '');
	return isSentAway ? 403 : answer.status;
}

/** What a program of somebody shows. */
function bearing(role: Role, { tokens }: Prepared): Record<string, string> {
	const token = Object.hasOwn(tokens, role) ? tokens[role as keyof Prepared['tokens']] : null;
	return { 'if-match': '*', ...(token !== null && { authorization: `Bearer ${token}` }) };
}

const sentToApi = (path: string) =>
	path.endsWith('/revisions')
		? { note: 'By a program' }
		: {
				version: 1,
				changes: [
					{
						change: path.endsWith('/changes')
							? SENT['/drafts/{draft}/changes'].change
							: SENT['/drafts'].change
					}
				]
			};

/** A token of who uses the computer of a server. */
async function ownToken(): Promise<string> {
	const page = await fetch(`${own}/account?/makeToken`, {
		...{ method: 'POST', headers: { origin: own, accept: 'text/html' } },
		body: new URLSearchParams({ name: 'Here' })
	});
	return /plumbline_[\w-]{32}/.exec(await page.text())![0];
}

const isSentByForm = (path: string) => /\?\/|^\/(sign-in|invitations|account)/.test(path);

interface Prepared {
	readonly link: string;
	readonly share: string;
	readonly revision: string;
	/** Of an invitation. */
	readonly token: string;
	readonly id: string;
	readonly tokens: Readonly<Record<'editor' | 'owner' | 'owner at home', string>>;
	readonly people: Readonly<Record<'editor' | 'owner', Person>>;
}

describe('who may', () => {
	const all = routes();
	let draft: Draft;
	let ready: Prepared;

	const begin = async () => {
		draft = await ownDraft({ ...minimalDataset(), title: 'Who may' });
		await draft.act('publish');
		ready = await prepared(draft);
	};
	beforeAll(begin);

	it('is listed for every address of the program', () => {
		expect(WHO_MAY.length).toBeGreaterThan(40);
		const listed = WHO_MAY.map(({ request }) => request);
		const unlisted = [...all, ...ofDrafts(all)].filter((one) => !listed.includes(one));
		expect(unlisted.filter((one) => !one.endsWith('/bench'))).toEqual([]);
		expect(listed.filter((one) => ![...all, ...ofDrafts(all)].includes(one))).toEqual([]);
	});

	it('is what the program itself goes by', () => {
		for (const { request, cells } of WHO_MAY) {
			const least = leastAsker(request);
			const may = ASKERS.map((asker) => (least && mayAs(asker, least) ? 'yes' : 'no'));
			expect([request, ...may]).toEqual([request, ...cells.slice(0, 4)]);
		}
	});

	it.each(WHO_MAY.map((row) => [row.request, row] as const))('%s', async (_, row) => {
		for (const [at, role] of ROLES.entries()) {
			const status = await asks(role, row, draft, ready);
			// What may be sent can still be wrong, or late.
			const isSent = status < 400 || (row.method === 'POST' && [409, 422].includes(status));
			const may = isSent ? 'yes' : [401, 403, 404].includes(status) ? 'no' : status;
			expect([role, may]).toEqual([role, row.cells[at]]);
			if (may === 'yes' && /(remove|delete|signOut)$/.test(row.path)) await begin();
		}
	});

	it('nobody may use another method, nor a page of another site what is the owner’s', async () => {
		const paths = [...new Set(WHO_MAY.map(({ path }) => path.split('?')[0]!))];
		for (const path of paths) {
			for (const method of ['POST', 'DELETE']) {
				const visitor = await fetch(readers + path, { method, headers: { origin: readers } });
				const foreign = await fetch(own + path, {
					...{ method, headers: { origin: 'https://elsewhere.example' } }
				});
				const elsewhere = { origin: 'https://elsewhere.example' };
				const theirs = await fetch(shared + path, {
					...{ method, headers: { ...ready.people.owner.headers, ...elsewhere } }
				});
				const statuses = [visitor, foreign, theirs].map(({ status }) => status);
				expect([path, method, ...statuses]).toEqual([path, method, 403, 403, 403]);
			}
		}
	});
});
