import * as v from 'valibot';
import { fail, ok, type Result } from '../../../base/result.ts';
import type { AccountRefusal, NewAccount } from '../../accounts.ts';

/** Characters of a password. */
export const PASSWORD = { least: 12, most: 128 };

const LONGEST = { email: 254, name: 100 };

const password = v.pipe(
	v.string(),
	v.minLength(PASSWORD.least, `A password has at least ${PASSWORD.least} characters.`),
	v.maxLength(PASSWORD.most, `A password has at most ${PASSWORD.most} characters.`)
);

const email = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.maxLength(LONGEST.email, `An address has at most ${LONGEST.email} characters.`),
	v.email('Write an email address, for example ada@example.org.')
);

const name = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('Write a name: history shows it.'),
	v.maxLength(LONGEST.name, `A name has at most ${LONGEST.name} characters.`)
);

const FIELDS = { email, name, password };

/** An account as it may be kept, or the first field that cannot be. */
export function checkedAccount<Field extends keyof NewAccount>(
	account: Pick<NewAccount, Field>
): Result<Pick<NewAccount, Field>, AccountRefusal> {
	const checked: Partial<NewAccount> = {};
	for (const [field, written] of Object.entries(account) as [Field, string][]) {
		const read = v.safeParse(FIELDS[field], written);
		if (!read.success) return fail({ kind: 'refused', field, because: read.issues[0].message });
		Object.assign(checked, { [field]: read.output });
	}
	return ok(checked as Pick<NewAccount, Field>);
}
