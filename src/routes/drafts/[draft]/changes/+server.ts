import { json } from '@sveltejs/kit';
import { answerProblem, sentChanges } from '../../answer-append.ts';
import { draftEntry, openWorkspace } from '../../open-store.ts';
import type { RequestHandler } from './$types';

/** Answers with the version that a draft has: by it a page knows that others have changed it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { version } = await draftEntry(locals, params.draft);
	return json({ version }, { headers: { 'cache-control': 'no-store' } });
};

/** Keeps changes of a draft, and answers with what undoes each. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const workspace = await openWorkspace(locals, params.draft);
	const { changes, expected } = await sentChanges(request);
	const appended = await workspace.append(changes, expected);
	if (!appended.ok) return answerProblem(appended.problem);
	const { entry, undo } = appended.value;
	return json({ version: entry.version, undo });
};
