import { json, redirect } from '@sveltejs/kit';
import { answerProblem, refuseChanges } from './answer-append.ts';
import { openStore } from './open-store.ts';
import { wholeBody } from '../whole-body.ts';
import type { RequestHandler } from './$types';

/** Drafts are listed on the first page. */
export const GET: RequestHandler = () => redirect(307, '/');

const MOST = 100_000; // changes: the judgements of a whole review may come with it

/** Begins a draft: always another one. */
export const POST: RequestHandler = async ({ locals, request }) => {
	await openStore(locals);
	const body = await wholeBody(request);
	const created = await locals.workspaces.begin(body, MOST, locals.account?.name ?? null);
	if (created.ok) return json(created.value, { status: 201 });
	return created.problem.kind === 'unreadable'
		? refuseChanges(created.problem)
		: answerProblem(created.problem);
};
