import { error, fail, redirect } from '@sveltejs/kit';
import { accountsOf, failed, fieldOf, orRefuse } from '../../accounts-of.ts';
import { setSession } from '../../sign-in/session-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

const refused = () =>
	error(404, {
		message: 'This invitation cannot be used',
		hint: 'It was used, has expired, or was revoked. Ask who sent it for another.'
	});

export const load: PageServerLoad = async ({ locals, params }) => {
	const store = orRefuse(await locals.accounts.existing());
	if (!store || !orRefuse(await store.isInvited(params.token))) return refused();
	return {};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const form = await request.formData();
		const [email = '', name = '', password = ''] = ['email', 'name', 'password'].map((field) =>
			fieldOf(form, field)
		);
		const accounts = await accountsOf(locals);
		const accepted = await accounts.accept(params.token, { email, name, password });
		if (!accepted.ok) {
			const { problem } = accepted;
			if (problem.kind === 'failed') return failed(problem);
			return fail(422, { email, name, field: problem.field, because: problem.because });
		}
		if (!accepted.value) return refused();
		const signed = await accounts.signIn(email, password);
		if (signed.ok) setSession(cookies, signed.value.cookie);
		redirect(303, '/');
	}
};
