import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '#lib/store/accounts.ts';
import { DatabaseAccounts } from '#lib/store/server/accounts/account-store.ts';
import { authorityOn } from '#lib/store/server/accounts/authority.ts';
import type { Engine } from '#lib/store/server/database/engine.ts';
import { migrate } from '#lib/store/server/database/migrate.ts';
import { openDatabase } from '#lib/store/server/database/open-database.ts';
import { expectNothingNewer, recordStatements } from './recorded-statements.ts';
import { ENGINES, type TestDatabase } from './engines.ts';

const ADA = { email: 'ada@example.org', name: 'Ada', password: 'correct horse battery' };
const MINUTE = 60_000;

const asked = recordStatements();

describe.each(ENGINES)('accounts in %s', (_, newDatabase) => {
	let database: TestDatabase;
	let engine: Engine;
	let accounts: DatabaseAccounts;
	let now = Date.parse('2026-12-01T09:00:00Z');
	const logged: string[] = [];
	const made = (secret: string | null = null) =>
		new DatabaseAccounts(engine, {
			...{ origin: 'https://plumbline.example', secret, now: () => now },
			log: (line) => logged.push(line)
		});

	beforeAll(async () => {
		database = await newDatabase();
		engine = await openDatabase(database.location);
		await migrate(engine);
		accounts = made();
		value(await accounts.add(ADA, 'owner'));
	});
	afterAll(async () => {
		await engine.close();
		await database.drop();
		expect(logged).toEqual([]);
	});

	/** Signs somebody in. @returns the cookie as a browser sends it */
	async function signedIn({ email, password } = ADA): Promise<string> {
		const { cookie } = value(await accounts.signIn(email, password));
		return `other=1; ${cookie.name}=${encodeURIComponent(cookie.value)}`;
	}

	async function editor(email: string): Promise<Account> {
		const { token } = value(await accounts.invite(null));
		return value(await accounts.accept(token, { ...ADA, email, name: 'Ed' }))!;
	}

	it('stand in tables as better-auth asks for them', async () => {
		const { explicitSchemaCheck } = await authorityOn(engine, 'http://localhost', 'x').$context;
		expect(explicitSchemaCheck).toBeDefined();
		await explicitSchemaCheck!();
		await sql`alter table verifications rename to no_longer`.execute(engine.db);
		const changed = await authorityOn(engine, 'http://localhost', 'x').$context;
		await expect(changed.explicitSchemaCheck!()).rejects.toThrow(/verifications/);
		await sql`alter table no_longer rename to verifications`.execute(engine.db);
	});

	it('are listed, and no address has two', async () => {
		expect(value(await accounts.list())).toMatchObject([{ email: ADA.email, role: 'owner' }]);
		const again = await accounts.add({ ...ADA, email: ' ADA@example.org' }, 'editor');
		expect(again).toMatchObject({ problem: { kind: 'refused', field: 'email' } });
	});

	it.each([
		['email', { email: 'ada' }],
		['name', { name: '  ' }],
		['password', { password: 'short' }],
		['password', { password: 'x'.repeat(129) }]
	])('are refused for the field %s of %j', async (field, wrong) => {
		const added = await accounts.add({ ...ADA, email: 'eve@example.org', ...wrong }, 'editor');
		expect(added).toMatchObject({ problem: { kind: 'refused', field } });
	});

	it('are signed in to by address and password, until they are signed out', async () => {
		const cookie = await signedIn({ ...ADA, email: 'Ada@Example.org ' });
		expect(value(await accounts.signedIn(cookie))).toMatchObject({ name: 'Ada', role: 'owner' });
		expect(value(await accounts.signedIn(cookie.replace('token=', 'token=x')))).toBe(null);
		expect(value(await accounts.signOut(cookie))).toMatchObject({ maxAge: 0 });
		expect(value(await accounts.signedIn(cookie))).toBe(null);
	});

	it('stay signed in when the server is started again, but not under another secret', async () => {
		const cookie = await signedIn();
		expect(value(await made().signedIn(cookie))).toMatchObject({ name: 'Ada' });
		expect(value(await made('another secret of 32 characters.').signedIn(cookie))).toBe(null);
	});

	it('keep no password, and give their sessions up when it changes', async () => {
		const cookie = await signedIn();
		const rows = await sql`select * from credentials`.execute(engine.db);
		expect(JSON.stringify(rows.rows)).not.toContain('correct horse');
		value(await accounts.setPassword(ADA.email, 'another horse battery'));
		expect(value(await accounts.signedIn(cookie))).toBe(null);
		expect(await accounts.signIn(ADA.email, ADA.password)).toMatchObject({
			problem: { kind: 'wrong' }
		});
		value(await accounts.setPassword(ADA.email, ADA.password));
		await signedIn();
		expect(value(await accounts.setPassword('nobody@example.org', ADA.password))).toBe(null);
	});

	it('change their own password by the current one, which ends all sessions but a new one', async () => {
		const { email } = await editor('own@example.org');
		const here = await signedIn({ ...ADA, email });
		const elsewhere = await signedIn({ ...ADA, email });
		const next = 'another horse battery';
		expect(await accounts.changePassword(email, ADA.password, 'short')).toMatchObject({
			problem: { kind: 'refused', field: 'password' }
		});
		expect(await accounts.changePassword(email, 'wrong wrong wrong', next)).toMatchObject({
			problem: { kind: 'wrong' }
		});
		expect(value(await accounts.signedIn(elsewhere))).toMatchObject({ email });
		const { name, value: token } = value(await accounts.changePassword(email, ADA.password, next));
		const cookie = `${name}=${encodeURIComponent(token)}`;
		expect(value(await accounts.signedIn(cookie))).toMatchObject({ email });
		for (const ended of [here, elsewhere]) expect(value(await accounts.signedIn(ended))).toBe(null);
		const kept = engine.db.selectFrom('sessions').innerJoin('accounts', 'accounts.id', 'account');
		const rows = await kept.select('sessions.id').where('email', '=', email).execute();
		expect(rows).toHaveLength(1);
	});

	it('are tried as often by who changes a password as by who signs in', async () => {
		const { email } = await editor('tried@example.org');
		const next = 'another horse battery';
		for (let at = 0; at < 9; at++) await accounts.changePassword(email, `wrong ${at}`, next);
		// What is no password at all says nothing of the current one.
		for (let at = 0; at < 5; at++) await accounts.changePassword(email, ADA.password, 'short');
		const tenth = await accounts.changePassword(email, 'wrong wrong wrong', next);
		expect(tenth).toMatchObject({ problem: { kind: 'wrong' } });
		for (const late of [
			await accounts.changePassword(email, ADA.password, next),
			await accounts.signIn(email, ADA.password)
		]) {
			expect(late).toMatchObject({ problem: { kind: 'too-often' } });
		}
		now += 16 * MINUTE;
		value(await accounts.changePassword(email, ADA.password, next));
	});

	it('are tried ten times in a quarter of an hour, however many try at once, known or not', async () => {
		await signedIn();
		for (const email of [ADA.email, 'nobody@example.org']) {
			const tries = await Promise.all(
				Array.from({ length: 12 }, () => accounts.signIn(email, 'wrong wrong wrong'))
			);
			const kinds = tries.map((one) => (one.ok ? 'in' : one.problem.kind)).sort();
			expect(kinds).toEqual([
				...(['too-often', 'too-often'] as const),
				...Array.from({ length: 10 }, () => 'wrong')
			]);
		}
		const right = await accounts.signIn(ADA.email, ADA.password);
		expect(right).toMatchObject({ problem: { kind: 'too-often', seconds: 900 } });
		now += 16 * MINUTE;
		await signedIn();
		const kept = await engine.db.selectFrom('attempts').selectAll().execute();
		expect(kept).toEqual([]);
	});

	it('are made of an invitation once, within a week, unless it was revoked', async () => {
		const { token } = value(await accounts.invite(null));
		expect(value(await accounts.isInvited(token))).toBe(true);
		const refused = await accounts.accept(token, { ...ADA, name: '' });
		expect(refused).toMatchObject({ problem: { field: 'name' } });
		const two = await Promise.all(
			['one@example.org', 'two@example.org'].map((email) =>
				accounts.accept(token, { ...ADA, email })
			)
		);
		const let_in = two.map(value).filter((one) => one !== null);
		expect(let_in).toMatchObject([{ role: 'editor' }]);
		expect(value(await accounts.isInvited(token))).toBe(false);

		const revoked = value(await accounts.invite(let_in[0]!));
		expect(value(await accounts.invitations()).map(({ id }) => id)).toEqual([revoked.id]);
		value(await accounts.uninvite(revoked.id));
		expect(value(await accounts.accept(revoked.token, { ...ADA, email: 'x@y.org' }))).toBe(null);

		const late = value(await accounts.invite(null));
		now += 8 * 24 * 60 * MINUTE;
		expect(value(await accounts.isInvited(late.token))).toBe(false);
		expect(value(await accounts.accept(late.token, { ...ADA, email: 'x@y.org' }))).toBe(null);
		expect(value(await accounts.invitations())).toEqual([]);
	});

	it('have tokens, kept as hashes, that end with them', async () => {
		const ed = await editor('ed@example.org');
		const { token, id } = value(await accounts.makeToken(ed, 'Nightly import'));
		const own = value(await accounts.makeToken(null, 'Here'));
		expect(value(await accounts.shownToken(token))).toMatchObject({ account: ed });
		expect(value(await accounts.shownToken(own.token))).toMatchObject({ account: null });
		expect(value(await accounts.shownToken(id))).toBe(null);
		expect(value(await accounts.tokens(ed))).toMatchObject([{ id, name: 'Nightly import' }]);
		expect(value(await accounts.tokens(null))).toMatchObject([{ id: own.id }]);
		expect(value(await accounts.tokens())).toHaveLength(2);
		const kept = JSON.stringify(await engine.db.selectFrom('tokens').selectAll().execute());
		expect(kept).not.toContain(token);
		expect(value(await accounts.revokeToken(own.id))).toBe(true);
		expect(value(await accounts.revokeToken(own.id))).toBe(false);
		expect(value(await accounts.shownToken(own.token))).toBe(null);
		value(await accounts.remove(ed.id));
		expect(value(await accounts.shownToken(token))).toBe(null);
	});

	it('are gone with their sessions when they are removed', async () => {
		const { email, id } = await editor('gone@example.org');
		const cookie = await signedIn({ ...ADA, email });
		value(await accounts.remove(id));
		expect(value(await accounts.signedIn(cookie))).toBe(null);
		expect(await accounts.signIn(email, ADA.password)).toMatchObject({
			problem: { kind: 'wrong' }
		});
	});

	it('may do nothing in a role that this program does not know', async () => {
		const { email, id } = await editor('coder@example.org');
		const cookie = await signedIn({ ...ADA, email });
		const one = engine.db.updateTable('accounts').set({ role: 'coder' }).where('id', '=', id);
		await one.execute();
		expect(value(await accounts.signedIn(cookie))).toBe(null);
		expect(value(await accounts.list()).map((account) => account.email)).not.toContain(email);
	});
});

it('accounts have asked for nothing that PostgreSQL 15 does not have', () => {
	expectNothingNewer(asked, 30);
});

function value<Value>(
	outcome:
		{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown }
): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
	return outcome.value;
}
