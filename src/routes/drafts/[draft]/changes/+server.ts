import { json } from '@sveltejs/kit';
import { answerProblem, sentChanges } from '../../answer-append.ts';
import { openWorkspace } from '../../open-store.ts';
import type { RequestHandler } from './$types';

/** Keeps changes of a draft, and answers with what undoes each. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const workspace = await openWorkspace(locals, params.draft);
	const { changes, expected } = await sentChanges(request);
	const kept = await workspace.append(changes, expected);
	if (!kept.ok) return answerProblem(kept.problem);
	const { entry, undo } = kept.value;
	return json({ version: entry.version, undo });
};
