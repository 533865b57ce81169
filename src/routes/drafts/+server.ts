import { json, redirect } from '@sveltejs/kit';
import { answerProblem, sentChanges } from './answer-append.ts';
import { openStore } from './open-store.ts';
import type { RequestHandler } from './$types';

/** Drafts are listed on the first page. */
export const GET: RequestHandler = () => redirect(307, '/');

/** Begins a draft: always another one. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const store = await openStore(locals);
	const { changes } = await sentChanges(request);
	const created = await store.create(changes);
	return created.ok ? json(created.value, { status: 201 }) : answerProblem(created.problem);
};
