import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Change } from '#lib/model/change/change.ts';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { startServer } from '../start-server.mjs';

const origin = inject('ownOrigin');

type Headers = Record<string, string>;

/** Sends changes as a page of the server does, or as something else that says where it is from. */
const post = (path: string, change: Change, expected = 0, headers: Headers = {}, to = origin) =>
	fetch(`${to}${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: to, ...headers },
		body: JSON.stringify({ version: 1, expected, changes: [{ id: uuid(), by: 'Ada', change }] })
	});

const file = (title: string) => ({ ...minimalDataset(), title });
const importing = (title: string): Change => ({ kind: 'import', file: file(title) });
const renaming = (from: string, to: string): Change => ({
	kind: 'rename',
	...{ from: { title: from }, to: { title: to } }
});

async function begun(title: string, to = origin): Promise<string> {
	const answer = await post('/drafts', importing(title), 0, {}, to);
	expect(answer.status).toBe(201);
	return ((await answer.json()) as { id: string }).id;
}

/** Sends a form of the page that manages a draft. */
const act = (draft: string, action: string, fields: Headers = {}, to = origin) =>
	fetch(`${to}/drafts/${draft}/manage?/${action}`, {
		method: 'POST',
		headers: { origin: to, accept: 'text/html' },
		body: new URLSearchParams(fields),
		redirect: 'manual'
	});

const statusOf = async (path: string, headers: Headers = {}) =>
	(await fetch(`${origin}${path}`, { headers })).status;

describe('a draft', () => {
	it('is read at its own address, with its files, and by no page of another origin', async () => {
		const draft = await begun('Read alone');
		const page = await fetch(`${origin}/drafts/${draft}`);
		expect(page.status).toBe(200);
		const html = await page.text();
		expect(html).toContain('Read alone');
		expect(html).toContain('Only you can see it');
		expect(html).not.toContain('oembed');
		expect(page.headers.get('x-robots-tag')).toBe('noindex');
		expect(page.headers.get('access-control-allow-origin')).toBe(null);
		const table = await fetch(`${origin}/drafts/${draft}/timeline.csv?view=timeline`);
		expect(table.status).toBe(200);
		expect(table.headers.get('access-control-allow-origin')).toBe(null);
		expect(table.headers.get('cache-control')).toBe('private, no-cache');
		expect(await table.text()).toContain('clean water');
		for (const path of ['outline', 'statements/speech', 'found?q=water', 'timeline.svg']) {
			expect([path, await statusOf(`/drafts/${draft}/${path}`)]).toEqual([path, 200]);
		}
	});

	it('keeps changes, each at the version that it follows', async () => {
		const draft = await begun('First');
		const kept = await post(`/drafts/${draft}/changes`, renaming('First', 'Second'), 1);
		expect(kept.status).toBe(200);
		const { version, undo } = (await kept.json()) as { version: number; undo: Change[] };
		expect(version).toBe(2);
		const late = await post(`/drafts/${draft}/changes`, renaming('First', 'Third'), 1);
		expect(late.status).toBe(409);
		expect(await late.json()).toMatchObject({ version: 2, since: [{ kind: 'rename' }] });
		const stale = await post(`/drafts/${draft}/changes`, renaming('First', 'Third'), 2);
		expect(stale.status).toBe(422);
		expect(await stale.json()).toMatchObject({ refusals: [{ code: 'changed', field: 'title' }] });
		expect((await post(`/drafts/${draft}/changes`, undo[0]!, 2)).status).toBe(200);
		const home = await fetch(origin).then((answer) => answer.text());
		expect(home).toMatch(/Drafts[^]*First/);
	});

	it.each([
		['of an unknown kind', { kind: 'shout' }, 400],
		['that is no dataset', { kind: 'import', file: { ...minimalDataset(), title: '' } }, 400],
		['with a quote that is not there', importing('x'), 422]
	])('is not begun by a change %s', async (_, change, status) => {
		const wrong = structuredClone(change) as { file?: { links: { evidence: object[] }[] } };
		if (status === 422) wrong.file!.links[0]!.evidence = [{ statement: { exact: 'ice' } }];
		const answer = await post('/drafts', wrong as unknown as Change);
		expect(answer.status).toBe(status);
	});

	it('goes back to an earlier state, and says so in its history', async () => {
		const draft = await begun('Gone back to');
		await post(`/drafts/${draft}/changes`, renaming('Gone back to', 'Later'), 1);
		await act(draft, 'restore', { version: '1' });
		const page = await fetch(`${origin}/drafts/${draft}/manage`).then((answer) => answer.text());
		expect(page).toMatch(/Gone back to<.bdi>(?:<!---->)?<.h1>/);
		expect(page).toMatch(/Restored an earlier state/);
	});

	it('is shown to who has a link, as it is then, until the link is revoked', async () => {
		const draft = await begun('Shared draft');
		const made = await (await act(draft, 'share')).text();
		const [link] = /\/shared\/[\w-]+\/[\w-]{32}/.exec(made)!;
		const page = await fetch(`${origin}${link}`);
		expect(page.status).toBe(200);
		expect(page.headers.get('x-robots-tag')).toBe('noindex');
		expect(await page.text()).toContain('You are viewing it through a link');
		expect(await statusOf(`${link}/timeline.json`)).toBe(200);
		expect(await statusOf(`${link}/manage`)).toBe(404);
		expect(await statusOf(`${link.slice(0, -1)}${link.endsWith('a') ? 'b' : 'a'}`)).toBe(404);
		const [share] = /(?<=name="share" value=")[0-9a-f]{64}/.exec(
			await (await fetch(`${origin}/drafts/${draft}/manage`)).text()
		)!;
		await act(draft, 'revoke', { share });
		const revoked = await fetch(`${origin}${link}`);
		expect(revoked.status).toBe(404);
		const text = (await revoked.text()).replace(/<(script|style|head)[^]*?<\/\1>/g, '');
		expect(text).toContain('This address does not open a draft');
		expect(text).not.toContain(link.slice(-32));
	});

	it('tells all that was done to it, thirty changes at a time, and goes back to any of it', async () => {
		const draft = await begun('Harbour 1');
		for (let at = 1; at <= 35; at++)
			await post(`/drafts/${draft}/changes`, renaming(`Harbour ${at}`, `Harbour ${at + 1}`), at);
		const manage = `${origin}/drafts/${draft}/manage`;
		const versionsOn = async (query: string) => {
			const page = await (await fetch(manage + query)).text();
			const versions = [...page.matchAll(/name="version" value="(\d+)"/g)].map(([, one]) =>
				Number(one)
			);
			return { versions, older: /\?before=\d+/.exec(page)?.[0] };
		};
		const newest = await versionsOn('');
		const older = await versionsOn(newest.older!);
		const counted = Array.from({ length: 36 }, (_, at) => 36 - at);
		expect([...newest.versions, ...older.versions]).toEqual(counted);
		expect(newest.versions).toHaveLength(30);
		expect(older.older).toBeUndefined();
		await act(draft, 'restore', { version: '1' });
		expect(await (await fetch(manage)).text()).toContain('Harbour 1</bdi>');
	});

	it('has its forms made anew each time: a page that was kept would write over what came since', async () => {
		const draft = await begun('Made anew');
		for (const page of ['edit', 'edit/statements/speech', 'manage', 'review']) {
			const { headers } = await fetch(`${origin}/drafts/${draft}/${page}`);
			expect([page, headers.get('cache-control')]).toEqual([page, 'private, no-store']);
		}
	});

	it('is published under its own address, frozen as it was, and shown in one list with files', async () => {
		const draft = await begun('Published harbours');
		const published = await act(draft, 'publish', { note: 'First' });
		expect(published.status).toBe(303);
		expect(published.headers.get('location')).toBe('/datasets/published-harbours/embed');
		expect(await statusOf('/datasets/published-harbours/embed')).toBe(200);
		const first = (await (await fetch(`${origin}/datasets/published-harbours`)).text()).match(
			/published-harbours@([0-9a-f]{32})/
		)![1]!;
		await post(`/drafts/${draft}/changes`, renaming('Published harbours', 'Harbours anew'), 1);
		const before = await fetch(`${origin}/embed/published-harbours`).then((one) => one.text());
		expect(before).toContain('Published harbours');
		await act(draft, 'publish', { note: 'Second' });
		const live = await fetch(`${origin}/embed/published-harbours`).then((one) => one.text());
		expect(live).toContain('Harbours anew');
		const frozen = await fetch(`${origin}/embed/published-harbours@${first}`);
		expect(await frozen.text()).toContain('Published harbours');
		expect(await fetch(origin).then((one) => one.text())).toMatch(/islamic-world-2023/);
		expect(await fetch(origin).then((one) => one.text())).toContain(
			'href="/datasets/published-harbours"'
		);
		await act(draft, 'unpublish');
		expect(await statusOf('/datasets/published-harbours')).toBe(410);
		const managed = await fetch(`${origin}/drafts/${draft}/manage`).then((one) => one.text());
		expect(managed).toContain('No longer published');
		const embed = await fetch(`${origin}/embed/published-harbours`);
		expect(embed.status).toBe(410);
		expect(await embed.text()).toContain(
			'The dataset “published-harbours” is no longer published.'
		);
		const inArabic = await fetch(`${origin}/embed/published-harbours?lang=ar`);
		expect([inArabic.status, await inArabic.text()]).toEqual([
			410,
			expect.stringMatching(/lang="ar" dir="rtl">\n<p><strong>مجموعة البيانات .* لم تعد منشورة\./)
		]);
		expect(await statusOf(`/datasets/published-harbours@${first}`)).toBe(200);
		expect(await statusOf(`/embed/published-harbours@${first}`)).toBe(200);
		expect(await statusOf(`/datasets/published-harbours@${'0'.repeat(32)}`)).toBe(404);
		await act(draft, 'withdraw', { revision: first, note: 'A name was wrong.' });
		const withdrawn = await fetch(`${origin}/embed/published-harbours@${first}`);
		expect(withdrawn.status).toBe(410);
		expect(await withdrawn.text()).toContain(
			'was withdrawn.</strong> Whoever published it has withdrawn'
		);
		expect(await fetch(withdrawn.url).then((one) => one.text())).toContain('A name was wrong.');
		const inRussian = await fetch(`${withdrawn.url}?lang=ru`).then((one) => one.text());
		expect(inRussian).toMatch(/lang="ru" dir="ltr">[^]*отозвана\.[^]*«A name was wrong\.»/);
		expect(await fetch(`${origin}/drafts/${draft}/manage`).then((one) => one.text())).toContain(
			'withdrawn'
		);
		await act(draft, 'remove');
		expect(await statusOf(`/drafts/${draft}`)).toBe(404);
		const noted = await fetch(`${origin}/embed/published-harbours@${first}`);
		expect([noted.status, await noted.text()]).toEqual([
			410,
			expect.stringContaining('A name was wrong.') as string
		]);
		const [second] = /(?<=published-harbours@)[0-9a-f]{32}/.exec(managed.replaceAll(first, ''))!;
		expect(await statusOf(`/datasets/published-harbours@${second}`)).toBe(200);
		expect(await statusOf('/datasets/published-harbours')).toBe(410);
	});
});

describe('what is kept on this computer', () => {
	const readers = inject('origin');

	it.each([
		['a page of another origin', { origin: 'https://elsewhere.example' }],
		['no page', { origin: '' }],
		['a page of another site', { 'sec-fetch-site': 'cross-site' }],
		['a sandboxed page', { origin: 'null' }]
	])('is not changed by %s', async (_, headers) => {
		expect((await post('/drafts', importing('Foreign'), 0, headers)).status).toBe(403);
	});

	it('is neither read nor changed where the server does not let anybody', async () => {
		const draft = await begun('Not for readers');
		expect((await post('/drafts', importing('x'), 0, {}, readers)).status).toBe(403);
		for (const path of ['', '/timeline.json', '/review', '/manage']) {
			expect((await fetch(`${readers}/drafts/${draft}${path}`)).status).toBe(404);
		}
		expect((await fetch(`${readers}/datasets/~${draft}`)).status).toBe(404);
		expect(await statusOf(`/datasets/~${draft}`)).toBe(404);
		expect(await fetch(readers).then((one) => one.text())).not.toContain('Not for readers');
	});

	it.each(['nothing', '01a230f7-f965-736b-9fb8-7857d2fb99b5', 'a%2Fb'])(
		'has no draft “%s”',
		async (id) => {
			expect(await statusOf(`/drafts/${id}`)).toBe(404);
			expect(await statusOf(`/drafts/${id}/manage`)).toBe(404);
			expect((await post(`/drafts/${id}/changes`, renaming('a', 'b'), 1)).status).toBe(404);
		}
	);
});

describe('a server that is ended by kill -9', () => {
	const data = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
	afterAll(() => {
		rmSync(data, { recursive: true, force: true });
	});

	it('has kept what it acknowledged, and says that it is well', async () => {
		const first = await startServer('build', { PLUMBLINE_DATA: data });
		const draft = await begun('Before the end', first.origin);
		for (let at = 0; at < 5; at++) {
			const change = renaming(at === 0 ? 'Before the end' : `Title ${at - 1}`, `Title ${at}`);
			const kept = await post(`/drafts/${draft}/changes`, change, at + 1, {}, first.origin);
			expect(kept.status).toBe(200);
		}
		process.kill(first.pid, 'SIGKILL');
		const second = await startServer('build', { PLUMBLINE_DATA: data });
		const page = await fetch(`${second.origin}/drafts/${draft}`).then((answer) => answer.text());
		expect(page).toContain('Title 4');
		const health = await fetch(`${second.origin}/health`);
		expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
		second.stop();
	});

	it('says that it is not well where its database cannot be reached', async () => {
		const server = await startServer('build', {
			DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none'
		});
		const health = await fetch(`${server.origin}/health`);
		expect(health.status).toBe(503);
		expect(await health.json()).toMatchObject({ status: 'failing' });
		expect((await fetch(`${server.origin}/`)).status).toBe(200);
		const lost = await post('/drafts', importing('Lost'), 0, {}, server.origin);
		expect(lost.status).toBe(503);
		server.stop();
	});
});
