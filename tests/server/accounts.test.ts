import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import {
	addPeople,
	asPerson,
	cookieOf,
	newToken,
	PASSWORD,
	PEOPLE,
	signIn,
	type Person
} from './people.ts';
import { freePort, servers } from './started.ts';

const origin = inject('accountsOrigin');
const start = servers();
const folders: string[] = [];
const folder = () => {
	folders.push(mkdtempSync(join(tmpdir(), 'plumbline-accounts-')));
	return folders.at(-1)!;
};
afterAll(() => {
	for (const one of folders) rmSync(one, { recursive: true });
});

const OWNER = { email: PEOPLE.owner.email, password: PASSWORD };

/** What begins a draft, said to be by somebody. */
const begun = (by: string | null) =>
	JSON.stringify({
		...{ version: 1, expected: 0 },
		changes: [{ id: uuid(), by, change: { kind: 'import', file: minimalDataset() } }]
	});

const post = (from: string, path: string, headers: Record<string, string>, body: string) =>
	fetch(from + path, {
		...{ method: 'POST', redirect: 'manual', body },
		headers: { 'content-type': 'application/json', origin: from, ...headers }
	});

describe('a server for others', () => {
	it('is read by everybody and written by nobody, until its operator has made an owner', async () => {
		const data = folder();
		const env = { PLUMBLINE_PROXY: '127.0.0.1', PLUMBLINE_DATA: data };
		const { origin: from } = await startAt(env);
		expect((await fetch(`${from}/datasets/islamic-world-2023`)).status).toBe(200);
		expect((await post(from, '/drafts', {}, begun(null))).status).toBe(403);
		expect(await (await fetch(`${from}/sign-in`)).text()).toContain('plumbline account add');
		expect((await signIn(OWNER, { origin: from })).status).toBe(422);
		await addPeople(data);
		expect(await (await fetch(`${from}/sign-in`)).text()).not.toContain('plumbline account add');
		const cookie = cookieOf(await signIn(OWNER, { origin: from }));
		expect((await post(from, '/drafts', { cookie }, begun(null))).status).toBe(201);
	});

	it('is signed in to by a page without scripts, which leads back to where one wanted to go', async () => {
		const wanted = await fetch(`${origin}/drafts/${uuid()}/manage`, {
			...{ redirect: 'manual', headers: { accept: 'text/html' } }
		});
		const to = wanted.headers.get('location')!;
		expect([wanted.status, to]).toEqual([303, expect.stringMatching(/^\/sign-in\?to=%2Fdrafts/)]);
		const page = await (await fetch(origin + to)).text();
		expect(page).not.toContain('<script');
		expect(page).toMatch(/<form method="POST"/i);
		const answer = await signIn(OWNER, { path: to });
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toMatch(/^\/drafts\/[\w-]+\/manage$/);
		const [cookie] = answer.headers.getSetCookie();
		expect(cookie).toMatch(/^plumbline\.session_token=[^;]+; .*HttpOnly; SameSite=Lax$/i);
	});

	it('says the same of a wrong password as of a wrong address, and repeats neither', async () => {
		const said = [];
		for (const email of [PEOPLE.editor.email, 'nobody@example.org']) {
			const answer = await signIn({ email, password: 'wrong-wrong-wrong' });
			expect(answer.status).toBe(422);
			const page = await answer.text();
			expect(page).not.toContain('wrong-wrong-wrong');
			said.push(page.replaceAll(email, ''));
		}
		expect(said[0]).toContain('The address or the password is wrong.');
		expect(said[0]).toBe(said[1]);
	});

	it('ends a session when one signs out', async () => {
		const owner = await asPerson('owner');
		expect(await (await owner.get('/')).text()).toContain('href="/account"');
		const out = await owner.act('/account?/signOut');
		expect(out.headers.getSetCookie().join()).toMatch(/session_token=; .*Max-Age=0/i);
		expect(await (await owner.get('/')).text()).toContain('href="/sign-in"');
		expect((await owner.get('/account')).status).toBe(303);
	});

	it('lets one network try 30 times in a quarter of an hour, whatever the accounts', async () => {
		const tries = await Promise.all(
			Array.from({ length: 45 }, (_, at) => {
				const fields = { email: `somebody-${at}@example.org`, password: '' };
				return signIn(fields, { from: '192.0.2.7' });
			})
		);
		const refused = tries.filter(({ status }) => status === 429);
		// One more for each half minute that this took.
		expect(refused.length).toBeGreaterThan(10);
		expect(refused.length).toBeLessThanOrEqual(15);
		expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(1);
		expect((await signIn(OWNER, { from: '192.0.2.7' })).status).toBe(429);
		expect((await signIn(OWNER)).status).toBe(303);
	});

	it('has what is done signed by who is signed in, whoever they say that they are', async () => {
		const editor = await asPerson('editor');
		const made = await post(origin, '/drafts', editor.headers, begun('Somebody else'));
		const { id } = (await made.json()) as { id: string };
		const page = await (await editor.get(`/drafts/${id}/manage`)).text();
		expect(page).toContain(PEOPLE.editor.name);
		expect(page).not.toContain('Somebody else');
		expect(page).not.toContain('Delete this draft');
		const owner = await asPerson('owner');
		expect(await (await owner.get(`/drafts/${id}/manage`)).text()).toContain('Delete this draft');
		await owner.act(`/drafts/${id}/manage?/remove`);
	});

	it('makes an editor of whom an owner invites, by a link that is shown once', async () => {
		const owner = await asPerson('owner');
		const { link, path } = await invited(owner);
		expect(await (await owner.get('/account')).text()).not.toContain(path);
		const seen = await fetch(link);
		expect(seen.headers.get('x-robots-tag')).toBe('noindex');
		expect(await seen.text()).toContain('You are invited');
		const fields = { name: 'New', email: `new-${uuid()}@example.org`, password: 'too short' };
		const refused = await signIn(fields, { path });
		expect(refused.status).toBe(422);
		expect(await refused.text()).toContain('A password has at least 12 characters.');
		const made = await signIn({ ...fields, password: PASSWORD }, { path });
		const cookie = cookieOf(made);
		const account = await fetch(`${origin}/account`, { headers: { cookie } });
		expect(await account.text()).toMatch(/New.*editor/s);
		expect((await fetch(link)).status).toBe(404);
		const people = await (await owner.get('/account')).text();
		const id = new RegExp(`${fields.email}.*?name="id" value="([\\w-]+)"`, 's').exec(people)![1]!;
		await owner.act('/account?/remove', { id });
		expect(
			(await fetch(`${origin}/account`, { redirect: 'manual', headers: { cookie } })).status
		).toBe(404);
	});

	it('changes a password for who shows the current one, and ends their sessions elsewhere', async () => {
		const { path } = await invited(await asPerson('owner'));
		const email = `changing-${uuid()}@example.org`;
		const joined = await signIn({ name: 'Changing', email, password: PASSWORD }, { path });
		const [here, elsewhere] = [
			cookieOf(joined),
			cookieOf(await signIn({ email, password: PASSWORD }))
		];
		const page = (cookie: string) =>
			fetch(`${origin}/account/password`, {
				redirect: 'manual',
				headers: { cookie, accept: 'text/html' }
			});
		expect(await (await page(here)).text()).not.toContain('<script');
		const next = 'another horse battery';
		const change = async (fields: Record<string, string>) => {
			const answer = await fetch(`${origin}/account/password`, {
				...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
				headers: { cookie: here, origin, accept: 'text/html' }
			});
			return { status: answer.status, cookie: cookieOf(answer), said: await answer.text() };
		};
		for (const [current, first, again, because] of [
			['wrong wrong wrong', next, next, 'This is not your password.'],
			[PASSWORD, next, `${next}s`, 'This is not the same as the new password.'],
			[PASSWORD, PASSWORD, PASSWORD, 'The new password is the current one.'],
			[PASSWORD, 'short', 'short', 'A password has at least 12 characters.'],
			[PASSWORD, 'x'.repeat(129), 'x'.repeat(129), 'A password has at most 128 characters.']
		] as const) {
			const { status, said } = await change({ current, next: first, again });
			expect([status, said]).toEqual([422, expect.stringContaining(because)]);
			for (const written of [current, first]) expect(said).not.toContain(`value="${written}"`);
		}
		expect((await page(elsewhere)).status).toBe(200);
		const { status, cookie, said } = await change({ current: PASSWORD, next, again: next });
		expect([status, said]).toEqual([
			200,
			expect.stringContaining('Your password has been changed.')
		]);
		expect((await page(cookie)).status).toBe(200);
		for (const ended of [here, elsewhere]) expect((await page(ended)).status).toBe(303);
		expect((await signIn({ email, password: PASSWORD })).status).toBe(422);
		expect((await signIn({ email, password: next })).status).toBe(303);
	});

	it('lets nobody guess the password of who left a browser open', async () => {
		const { path } = await invited(await asPerson('owner'));
		const email = `open-${uuid()}@example.org`;
		const cookie = cookieOf(await signIn({ name: 'Open', email, password: PASSWORD }, { path }));
		const next = 'another horse battery';
		const guess = (current: string) =>
			fetch(`${origin}/account/password`, {
				...{ method: 'POST', body: new URLSearchParams({ current, next, again: next }) },
				headers: { cookie, origin, accept: 'text/html' }
			});
		for (let at = 0; at < 10; at++) expect((await guess(`wrong ${at}`)).status).toBe(422);
		const late = await guess(PASSWORD);
		expect([late.status, await late.text()]).toEqual([
			429,
			expect.stringMatching(/Too many attempts for this account\. Try again in 1[45] min\./)
		]);
	});

	it('shows readers the same page, whether somebody is signed in or not', async () => {
		const owner = await asPerson('owner');
		const path = '/datasets/islamic-world-2023';
		const [page, theirs] = [await fetch(origin + path), await owner.get(path)];
		const text = await page.text();
		expect(await theirs.text()).toBe(text);
		expect(text).not.toMatch(/account|sign-in/);
		expect(theirs.headers.get('etag')).toBe(page.headers.get('etag'));
	});

	it('writes nothing into its log by which anybody gets in', async () => {
		const data = folder();
		await addPeople(data);
		const env = { PLUMBLINE_PROXY: '127.0.0.1', PLUMBLINE_DATA: data, PLUMBLINE_SLOW_MS: '0' };
		const server = await startAt(env);
		const answer = await signIn(OWNER, { origin: server.origin });
		const cookie = cookieOf(answer);
		const session = /session_token=([^.%]+)/.exec(cookie)![1]!;
		const act = (path: string, fields: Record<string, string> = {}) =>
			fetch(server.origin + path, {
				...{ method: 'POST', body: new URLSearchParams(fields) },
				headers: { cookie, origin: server.origin, accept: 'text/html' }
			}).then((one) => one.text());
		const [, invitation] = /invitations\/([\w-]{32})/.exec(await act('/account?/invite'))!;
		const [, token] = /plumbline_([\w-]{32})/.exec(
			await act('/account?/makeToken', { name: 'x' })
		)!;
		const made = await post(server.origin, '/drafts', { cookie }, begun(null));
		const { id } = (await made.json()) as { id: string };
		const [, link] = /shared\/[\w-]+\/([\w-]{32})/.exec(await act(`/drafts/${id}/manage?/share`))!;
		for (const path of [`/invitations/${invitation}`, `/shared/${id}/${link}`]) {
			expect((await fetch(server.origin + path)).status).toBe(200);
		}
		const headers = { authorization: `Bearer plumbline_${token}` };
		expect((await fetch(`${server.origin}/api/v1/drafts/${id}`, { headers })).status).toBe(200);
		await signIn({ ...OWNER, password: 'never-to-be-seen' }, { origin: server.origin });
		await server.stop();
		const log = JSON.stringify(server.lines) + server.said();
		expect(log).toContain('/invitations/…');
		expect(log).toContain(`/shared/${id}/…`);
		for (const secret of [PASSWORD, 'never-to-be-seen', session, invitation, token, link]) {
			expect(log).not.toContain(secret);
		}
	});

	it('under TLS sends its cookie over nothing else, and is written to under its own name alone', async () => {
		const data = folder();
		await addPeople(data);
		const env = { ORIGIN: 'https://plumbline.example', PLUMBLINE_DATA: data };
		const { port } = await start(env);
		const ask = (host: string, from: string) =>
			new Promise<{ status: number; cookie: string }>((done) => {
				const body = new URLSearchParams(OWNER).toString();
				const headers = {
					...{ host, origin: from, accept: 'text/html', 'content-length': body.length },
					'content-type': 'application/x-www-form-urlencoded'
				};
				const asked = request({ port, method: 'POST', path: '/sign-in', headers }, (answer) => {
					answer.resume();
					done({ status: answer.statusCode!, cookie: String(answer.headers['set-cookie']) });
				});
				asked.end(body);
			});
		const own = 'https://plumbline.example';
		expect((await ask('elsewhere.example', own)).status).toBe(403);
		expect((await ask('plumbline.example', 'https://elsewhere.example')).status).toBe(403);
		expect((await ask('plumbline.example', 'http://plumbline.example')).status).toBe(403);
		const { status, cookie } = await ask('plumbline.example', own);
		expect([status, cookie]).toEqual([303, expect.stringMatching(/^__Secure-.*Secure/)]);
	});
});

describe('a token', () => {
	const asked = (token: string, path: string, init: RequestInit = {}) =>
		fetch(`${origin}/api/v1${path}`, {
			...init,
			headers: {
				authorization: `Bearer ${token}`,
				'content-type': 'application/json',
				...init.headers
			}
		});
	const sent = (change: object, id = uuid()) =>
		JSON.stringify({ version: 1, changes: [{ id, change }] });
	const FILE = { kind: 'import', file: minimalDataset() };

	it('is nothing before it is made, and after it is revoked', async () => {
		const owner = await asPerson('owner');
		const token = await newToken('owner', 'To be revoked');
		const path = `/drafts/${uuid()}`;
		const bad = await asked(`${token.slice(0, -1)}x`, path);
		expect([bad.status, bad.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
		expect((await asked(token, path)).status).toBe(404);
		const page = await (await owner.get('/account')).text();
		expect(page).not.toContain(token);
		const id = /name="id" value="([0-9a-f]{64})"(?:(?!name="id").)*To be revoked/s.exec(page)![1]!;
		await (await asPerson('editor')).act('/account?/revokeToken', { id });
		expect((await asked(token, path)).status).toBe(404);
		await owner.act('/account?/revokeToken', { id });
		expect((await asked(token, path)).status).toBe(401);
	});

	it('of another site’s page is refused, and one without a draft is no session', async () => {
		const token = await newToken('editor');
		const init = {
			method: 'POST',
			body: sent(FILE),
			headers: { origin: 'https://elsewhere.example' }
		};
		expect((await asked(token, '/drafts', init)).status).toBe(403);
		const headers = { authorization: `Bearer ${token}` };
		expect((await post(origin, '/drafts', headers, begun(null))).status).toBe(403);
	});

	it('writes under the version that it knows, once, in the name of its account', async () => {
		const token = await newToken('editor');
		const made = await asked(token, '/drafts', { method: 'POST', body: sent(FILE) });
		expect([made.status, tagOf(made)]).toEqual([201, '"1"']);
		const { id } = (await made.json()) as { id: string };
		expect(made.headers.get('location')).toBe(`${origin}/api/v1/drafts/${id}`);
		const body = sent({
			kind: 'rename',
			from: { title: 'A minimal study' },
			to: { title: 'Renamed' }
		});
		const rename = (headers: Record<string, string>) =>
			asked(token, `/drafts/${id}/changes`, { method: 'POST', body, headers });
		expect((await rename({})).status).toBe(428);
		const stale = await rename({ 'if-match': '"7"' });
		expect(await stale.json()).toMatchObject({ status: 412, title: 'Precondition Failed' });
		const kept = await rename({ 'if-match': 'W/"1"' });
		expect([kept.status, tagOf(kept)]).toEqual([200, '"2"']);
		const again = await rename({ 'if-match': '"1"' });
		expect([again.status, tagOf(again)]).toEqual([200, '"2"']);
		const { undo } = (await kept.json()) as { undo: object[] };
		const undone = await asked(token, `/drafts/${id}/changes`, {
			...{ method: 'POST', body: sent(undo[0]!), headers: { 'if-match': '"2"' } }
		});
		expect(await undone.json()).toMatchObject({ draft: { title: 'A minimal study', version: 3 } });
		const page = await (await (await asPerson('editor')).get(`/drafts/${id}/manage`)).text();
		expect(page).toContain(PEOPLE.editor.name);
		const publish = (tag: string) =>
			asked(token, `/drafts/${id}/revisions`, {
				...{ method: 'POST', body: '{}', headers: { 'if-match': tag } }
			});
		expect((await publish('"2"')).status).toBe(412);
		const published = (await (await publish('"3"')).json()) as { id: string; api: string };
		expect((await fetch(published.api)).status).toBe(200);
		await (await asPerson('owner')).act(`/drafts/${id}/manage?/remove`);
	});

	it.each([
		['no JSON', '{', 'application/json', 400],
		['what is no JSON by its type', '{}', 'application/xml', 415],
		['nothing that is known', '{}', 'application/json', 422],
		[
			'too many changes',
			sent(FILE).replace(
				/\[.*\]/s,
				JSON.stringify(Array(1001).fill({ change: { kind: 'skip', statement: 's' } }))
			),
			'application/json',
			422
		],
		['an unknown field', sent({ kind: 'skip', statement: 's', more: 1 }), 'application/json', 422],
		['what does not fit', sent({ kind: 'skip', statement: 'nobody' }), 'application/json', 422]
	])('sends %s and is answered so', async (_, body, type, status) => {
		const token = await newToken('editor');
		const headers = { 'content-type': type };
		const answer = await asked(token, '/drafts', { method: 'POST', body, headers });
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(await answer.json()).toMatchObject({ status });
	});

	it('sends a long draft, which is begun in its account’s name, or answered with the path of each fault', async () => {
		const token = await newToken('editor');
		const begin = (body: string) => asked(token, '/drafts', { method: 'POST', body });
		const file = generateDataset({ statements: 1000, priorities: 6, seed: 7 });
		const made = await begin(sent({ kind: 'import', file }));
		expect(made.status).toBe(201);
		const { id, statements } = (await made.json()) as { id: string; statements: number };
		expect(statements).toBe(1000);
		const editor = await asPerson('editor');
		const history = await (await editor.get(`/drafts/${id}/manage`)).text();
		expect(history).toContain(PEOPLE.editor.name);
		const wrong = await begin(sent({ kind: 'import', file: { ...file, statements: [7] } }));
		expect(wrong.status).toBe(422);
		expect(await wrong.json()).toMatchObject({
			errors: [{ pointer: expect.stringMatching('^/changes/0/change/file/statements/0') as string }]
		});
		expect((await begin(sent({ kind: 'import', file }).slice(0, -1))).status).toBe(400);
		await (await asPerson('owner')).act(`/drafts/${id}/manage?/remove`);
	});

	it('writes 30 times at once, and then learns how long to wait', async () => {
		const token = await newToken('editor');
		const answers = await Promise.all(
			Array.from({ length: 60 }, () => asked(token, '/drafts', { method: 'POST', body: '{}' }))
		);
		const late = answers.filter(({ status }) => status === 429);
		expect(late.length).toBeGreaterThan(10);
		expect(late.length).toBeLessThanOrEqual(30);
		expect(Number(late[0]!.headers.get('retry-after'))).toBe(1);
	});
});

/** Has an owner invite somebody. */
async function invited(owner: Person) {
	const page = await (await owner.act('/account?/invite')).text();
	const [link, path] = /http:\/\/[\d.:]+(\/invitations\/[\w-]{32})/.exec(page)!;
	return { link, path: path! };
}

/** The tag of an answer, which compressing it makes weak. */
const tagOf = ({ headers }: Response) => headers.get('etag')?.replace(/^W\//, '');

/** Starts a server for others at an address of this computer. */
async function startAt(env: Record<string, string>) {
	const port = await freePort();
	const server = await start({ ...env, PORT: String(port), ORIGIN: `http://127.0.0.1:${port}` });
	return { ...server, port, origin: `http://127.0.0.1:${port}` };
}
