import { parseArgs } from 'node:util';
import type { AccountRole } from '#lib/store/accounts.ts';
import { EXIT, Misuse, Unusable, type Command } from './command.ts';
import { DATABASE_HELP, DATABASE_OPTIONS } from './database.ts';
import { readPassword } from './read-password.ts';
import { done, withAccounts } from './with-accounts.ts';

const OPTIONS = {
	...DATABASE_OPTIONS,
	name: { type: 'string' },
	role: { type: 'string' }
} as const;

const DOING = ['add', 'password', 'remove', 'list'] as const;

export const account: Command = {
	summary: 'creates, lists and removes accounts',
	help: `plumbline account add <email> [--name <name>] [--role owner|editor]
plumbline account password <email>
plumbline account remove <email>
plumbline account list

“add” creates an owner or an editor; “password” gives an account a new password and ends its sessions; “remove” ends its
sessions and tokens too. A password has 12 characters or more. It is asked for at the terminal, or read from the first line
of stdin: never give it as an argument, which other users of the computer can see.

  --name <name>         as history shows it; by default, what stands before the @
  --role <role>         what the account may do: owner, or editor
${DATABASE_HELP}
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: OPTIONS
		});
		const [written, email, ...more] = positionals;
		const doing = DOING.find((one) => one === written);
		if (!doing) throw new Misuse(`Choose an action: ${DOING.join(', ')}.`);
		if ((doing === 'list') !== (email === undefined) || more.length > 0) {
			throw new Misuse(doing === 'list' ? 'A list needs no address.' : 'Name one address.');
		}
		const { name = email?.split('@', 1)[0] ?? '', role = 'owner' } = values;
		if (!isRole(role)) throw new Misuse(`There is no role “${role}”: write owner or editor.`);
		const password = doing === 'add' || doing === 'password' ? await readPassword(console) : '';
		return withAccounts(values, console, async (accounts) => {
			if (doing === 'list') {
				for (const one of done(await accounts.list())) {
					await console.answer(`${one.email}\t${one.role}\t${one.name}\n`);
				}
			} else if (doing === 'add') {
				const added = done(await accounts.add({ email: email!, name, password }, role));
				console.tell(`${added.email} can sign in as ${added.role}.`);
			} else if (doing === 'password') {
				const changed = done(await accounts.setPassword(email!, password));
				if (!changed) throw new Unusable(`There is no account “${email!}”.`);
				console.tell(`${changed.email} has a new password. Its sessions have ended.`);
			} else {
				const sought = email!.trim().toLowerCase();
				const listed = done(await accounts.list()).find((one) => one.email === sought);
				if (!listed) throw new Unusable(`There is no account “${email!}”.`);
				done(await accounts.remove(listed.id));
				console.tell(`${listed.email} can no longer sign in.`);
			}
			return EXIT.done;
		});
	}
};

const isRole = (role: string): role is AccountRole => role === 'owner' || role === 'editor';
