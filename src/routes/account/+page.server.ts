import { error, redirect } from '@sveltejs/kit';
import { accountsOf, fieldOf, orRefuse } from '../accounts-of.ts';
import { setSession } from '../sign-in/session-cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { account, asker } = locals;
	const accounts = orRefuse(await locals.accounts.existing());
	const tokens = accounts ? orRefuse(await accounts.tokens(account)) : [];
	const shown = {
		account,
		tokens: tokens.map(({ id, name, createdAt }) => ({ id, name, createdAt }))
	};
	if (asker !== 'owner') return { ...shown, people: null, invitations: [] };
	return {
		...shown,
		people: accounts ? orRefuse(await accounts.list()) : [],
		invitations: accounts ? orRefuse(await accounts.invitations()) : []
	};
};

export const actions: Actions = {
	signOut: async ({ locals, request, cookies }) => {
		const accounts = await accountsOf(locals);
		const ended = orRefuse(await accounts.signOut(request.headers.get('cookie') ?? ''));
		if (ended) setSession(cookies, ended);
		redirect(303, '/');
	},
	makeToken: async ({ locals, request }) => {
		const name = fieldOf(await request.formData(), 'name').trim() || 'A program';
		const { token } = orRefuse(await (await accountsOf(locals)).makeToken(locals.account, name));
		return { token };
	},
	revokeToken: async ({ locals, request }) => {
		const id = fieldOf(await request.formData(), 'id');
		const accounts = await accountsOf(locals);
		// Nobody ends the tokens of others here.
		const own = orRefuse(await accounts.tokens(locals.account));
		if (own.some((one) => one.id === id)) orRefuse(await accounts.revokeToken(id));
	},
	invite: async ({ locals, url }) => {
		const { token } = orRefuse(await (await accountsOf(locals)).invite(locals.account));
		return { invitation: `${url.origin}/invitations/${token}` };
	},
	uninvite: async ({ locals, request }) => {
		const id = fieldOf(await request.formData(), 'id');
		orRefuse(await (await accountsOf(locals)).uninvite(id));
	},
	remove: async ({ locals, request }) => {
		const id = fieldOf(await request.formData(), 'id');
		if (id === locals.account?.id) error(409, 'You cannot remove yourself');
		orRefuse(await (await accountsOf(locals)).remove(id));
	}
};
