import { fail, redirect } from '@sveltejs/kit';
import { accountsOf, failed, fieldOf, tooOften } from '../../accounts-of.ts';
import { setSession } from '../../sign-in/session-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	// Who uses the server’s own computer has no password.
	if (!locals.account) redirect(303, '/account');
	return { email: locals.account.email };
};

export const actions: Actions = {
	default: async ({ locals, request, cookies }) => {
		if (!locals.account) redirect(303, '/account');
		const form = await request.formData();
		const [current = '', next = '', again = ''] = ['current', 'next', 'again'].map((field) =>
			fieldOf(form, field)
		);
		const unusable = unusablePassword(current, next, again);
		if (unusable) return fail(422, unusable);
		const accounts = await accountsOf(locals);
		const changed = await accounts.changePassword(locals.account.email, current, next);
		if (changed.ok) {
			setSession(cookies, changed.value);
			return { isDone: true };
		}
		const { problem } = changed;
		if (problem.kind === 'failed') return failed(problem);
		if (problem.kind === 'too-often') {
			return fail(429, { field: 'current', because: tooOften(problem.seconds) });
		}
		return problem.kind === 'wrong'
			? fail(422, { field: 'current', because: 'This is not your password.' })
			: fail(422, { field: 'next', because: problem.because });
	}
};

/** Why a new password cannot be taken, whatever the account has now, and at which field; null where it may be. */
function unusablePassword(
	current: string,
	next: string,
	again: string
): { readonly field: string; readonly because: string } | null {
	if (next !== again) {
		return { field: 'again', because: 'This is not the same as the new password. Type it again.' };
	}
	// Whether the current one is right is not revealed by this.
	if (next === current && next !== '') {
		return { field: 'next', because: 'The new password is the current one. Choose another.' };
	}
	return null;
}
