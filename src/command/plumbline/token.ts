import { parseArgs } from 'node:util';
import { EXIT, Misuse, Unusable, type Command } from './command.ts';
import { DATABASE_HELP, DATABASE_OPTIONS } from './database.ts';
import { done, withAccounts } from './with-accounts.ts';

const DOING = ['add', 'revoke', 'list'] as const;

const SHOWN = 12; // characters of what a token is revoked by

export const token: Command = {
	summary: 'creates, lists and revokes API tokens',
	help: `plumbline token add <name> [--account <email>]
plumbline token revoke <id>
plumbline token list

A token lets a program do under /api/v1 what its account may. “add” prints it: it is shown once, and kept only as a hash.
Without --account it belongs to whoever uses this computer, and works only on a server that only this computer can reach.

  --account <email>     the account it belongs to
${DATABASE_HELP}
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { ...DATABASE_OPTIONS, account: { type: 'string' } }
		});
		const [written, which, ...more] = positionals;
		const doing = DOING.find((one) => one === written);
		if (!doing) throw new Misuse(`Choose an action: ${DOING.join(', ')}.`);
		if ((doing === 'list') !== (which === undefined) || more.length > 0) {
			throw new Misuse(`See what “${doing}” needs.`);
		}
		return withAccounts(values, console, async (accounts) => {
			if (doing === 'add') {
				const { account: email } = values;
				const sought = email?.trim().toLowerCase();
				const account = done(await accounts.list()).find((one) => one.email === sought);
				if (sought !== undefined && !account)
					throw new Unusable(`There is no account “${email!}”.`);
				const issued = done(await accounts.makeToken(account ?? null, which!));
				await console.answer(`${issued.token}\n`);
				console.tell('Keep it now: it cannot be shown again.');
				return EXIT.done;
			}
			const tokens = done(await accounts.tokens());
			if (doing === 'list') {
				for (const { id, name, createdAt, account } of tokens) {
					const whose = account?.email ?? 'this computer';
					await console.answer(`${id.slice(0, SHOWN)}\t${whose}\t${createdAt}\t${name}\n`);
				}
				return EXIT.done;
			}
			const matches = tokens.filter(({ id }) => which!.length >= SHOWN && id.startsWith(which!));
			if (matches.length !== 1) throw new Unusable(`There is no token “${which!}”.`);
			done(await accounts.revokeToken(matches[0]!.id));
			console.tell('Token revoked.');
			return EXIT.done;
		});
	}
};
