import type { Shape } from '#lib/api/shapes.ts';
import { openWorkspace } from '../../../../../drafts/open-store.ts';
import { apiRoute } from '../../../api-route.ts';
import { draftAnswer, expectedVersion, refuseProblem, toDraftBody } from '../../draft-answer.ts';
import { sentChanges } from '../../sent.ts';
import type { RequestHandler } from './$types';

/** Adds changes to a draft under the version that the program knows, and answers with what undoes each. */
export const POST: RequestHandler = apiRoute(async ({ locals, params, request, url }) => {
	const expected = expectedVersion(request);
	const changes = await sentChanges(request);
	const workspace = await openWorkspace(locals, params.draft);
	const appended = await workspace.append(changes, expected ?? workspace.entry.version);
	if (appended.ok) {
		const { entry, undo } = appended.value;
		const body: Shape<'Changed'> = { draft: toDraftBody(entry, url.origin), undo: [...undo] };
		return draftAnswer(body, entry.version);
	}
	const { problem } = appended;
	const since = new Set(problem.kind === 'conflict' ? problem.since.map(({ id }) => id) : []);
	if (!changes.every(({ id }) => since.has(id))) return refuseProblem(problem);
	// They were kept before, and only the answer was lost.
	const body: Shape<'Changed'> = {
		draft: toDraftBody(workspace.entry, url.origin),
		undo: changes.map(() => null)
	};
	return draftAnswer(body, workspace.entry.version);
});
