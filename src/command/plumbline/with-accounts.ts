import type { AccountRefusal, AccountStore } from '#lib/store/accounts.ts';
import type { StoreFailure } from '#lib/store/workspace.ts';
import { Unusable, type Console } from './command.ts';
import { withDatabase } from './database.ts';

/** Does some work with the accounts of a database. */
export const withAccounts = <Outcome>(
	where: Parameters<typeof withDatabase>[0],
	{ tell }: Pick<Console, 'tell'>,
	work: (accounts: AccountStore) => Promise<Outcome>
): Promise<Outcome> =>
	withDatabase(where, async (engine) => {
		// Not before it is needed: no other command has to do with passwords.
		const { DatabaseAccounts } = await import('#lib/store/server/accounts/account-store.ts');
		// Nobody signs in here, so that no cookie is made.
		const options = {
			origin: 'http://localhost',
			secret: 'unused: no cookie is signed with it',
			log: tell
		};
		return work(new DatabaseAccounts(engine, options));
	});

/** What came of some work with accounts; what was refused is reported. */
export function done<Value>(
	outcome:
		| { readonly ok: true; readonly value: Value }
		| { readonly ok: false; readonly problem: StoreFailure | AccountRefusal }
): Value {
	if (outcome.ok) return outcome.value;
	const { problem } = outcome;
	throw new Unusable(
		problem.kind === 'refused'
			? problem.because
			: `Nothing was changed: ${problem.because}; ${problem.hint}.`
	);
}
