import { fail, redirect } from '@sveltejs/kit';
import { accountsOf, failed, fieldOf, orRefuse, tooOften } from '../accounts-of.ts';
import { localPath } from './local-path.ts';
import { setSession } from './session-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { signsIn, account } = locals;
	if (account || locals.isOwnServer)
		redirect(303, localPath(url.searchParams.get('to'), url.origin));
	const store = signsIn ? orRefuse(await locals.accounts.existing()) : null;
	const isSetUp =
		store !== null && orRefuse(await store.list()).some((one) => one.role === 'owner');
	return { signsIn, isSetUp };
};

export const actions: Actions = {
	default: async ({ locals, request, cookies, url }) => {
		const form = await request.formData();
		const email = fieldOf(form, 'email');
		const signed = await (await accountsOf(locals)).signIn(email, fieldOf(form, 'password'));
		if (signed.ok) {
			setSession(cookies, signed.value.cookie);
			redirect(303, localPath(url.searchParams.get('to'), url.origin));
		}
		const { problem } = signed;
		if (problem.kind === 'failed') return failed(problem);
		if (problem.kind === 'wrong') {
			return fail(422, { email, because: 'The address or the password is wrong.' });
		}
		return fail(429, { email, because: tooOften(problem.seconds) });
	}
};
