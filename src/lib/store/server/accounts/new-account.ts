import { sql } from 'kysely';
import { fail, ok, type Result } from '../../../base/types.ts';
import type { Account, AccountRefusal, AccountRole, NewAccount } from '../../accounts.ts';
import { inTransaction, type Connection, type Engine } from '../database/engine.ts';
import { accountOf, accountsIn } from './account-rows.ts';
import { authorityOn, checkedAccount } from './authority.ts';

/** What is done with passwords alone: no cookie is made, so that neither origin nor secret is asked for. */
const keeperOn = (engine: Engine, db: Engine['db']) =>
	authorityOn({ ...engine, db }, 'http://localhost', 'unused: no cookie is signed with it')
		.$context;

/**
 * Makes an account with its password, all of it or nothing.
 * @param isLetIn whether it may be made, asked in the transaction that makes it
 * @returns null where it may not
 */
export async function addAccount(
	engine: Engine,
	account: NewAccount,
	role: AccountRole,
	isLetIn: (db: Connection) => Promise<boolean> = () => Promise.resolve(true)
): Promise<Result<Account | null, AccountRefusal>> {
	const checked = checkedAccount(account);
	if (!checked.ok) return checked;
	const { email, name, password } = checked.value;
	// It takes long: nobody else waits for it meanwhile.
	const hash = await (await keeperOn(engine, engine.db)).password.hash(password);
	return inTransaction(engine, async (db): Promise<Result<Account | null, AccountRefusal>> => {
		if (engine.lockAll) await sql.raw(engine.lockAll).execute(db);
		const same = db.selectFrom('accounts').select('id').where('email', '=', email);
		if (await same.executeTakeFirst()) {
			const because = 'There is an account with this address already.';
			return fail({ kind: 'refused', field: 'email', because });
		}
		if (!(await isLetIn(db))) return ok(null);
		const { internalAdapter } = await keeperOn(engine, db);
		const { id } = await internalAdapter.createUser(
			{ email, name, role, emailVerified: true },
			{ method: 'admin' }
		);
		await internalAdapter.linkAccount({
			...{ userId: id, accountId: id, providerId: 'credential', password: hash }
		});
		return ok({ id, email, name, role });
	});
}

/** Gives an account another password, and ends its sessions. @returns null where there is none */
export async function setPassword(
	engine: Engine,
	email: string,
	password: string
): Promise<Result<Account | null, AccountRefusal>> {
	const checked = checkedAccount({ password });
	if (!checked.ok) return checked;
	const hash = await (await keeperOn(engine, engine.db)).password.hash(password);
	return inTransaction(engine, async (db) => {
		const row = await accountsIn(db).where('email', '=', email).executeTakeFirst();
		if (!row) return ok(null);
		await db
			.updateTable('credentials')
			.set({ password: hash })
			.where('account', '=', row.id)
			.execute();
		await db.deleteFrom('sessions').where('account', '=', row.id).execute();
		return ok(accountOf(row));
	});
}
