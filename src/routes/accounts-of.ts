import { error } from '@sveltejs/kit';
import type { AccountStore } from '#lib/store/accounts.ts';
import type { StoreFailure } from '#lib/store/workspace.ts';

/** The accounts of this server, or the answer that they cannot be reached. */
export const accountsOf = async ({
	accounts
}: Pick<App.Locals, 'accounts'>): Promise<AccountStore> => orRefuse(await accounts.opened());

/** What came of some work with accounts, which must succeed but for what only the store can fail at. */
export function orRefuse<Value>(
	outcome:
		| { readonly ok: true; readonly value: Value }
		| { readonly ok: false; readonly problem: StoreFailure }
): Value {
	if (outcome.ok) return outcome.value;
	return failed(outcome.problem);
}

/** Answers that the store can do nothing, and why. */
export const failed = ({ because, hint }: StoreFailure): never =>
	error(503, { message: `This cannot be done now: ${because}`, hint });

/** Tells whoever tried a password too often when to try again. */
export const tooOften = (seconds: number): string =>
	`Too many attempts for this account. Try again in ${Math.ceil(seconds / 60)} min.`;

/** A field of a form that was sent; empty where there is none. */
export function fieldOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
