import { openStore, signed } from '../../../drafts/open-store.ts';
import { apiRoute } from '../api-route.ts';
import { draftAnswer, locationOf, refuseProblem, toldDraft } from './draft-answer.ts';
import { newChanges, sentAs } from './sent.ts';
import type { RequestHandler } from './$types';

/** Begins a draft: always another one. */
export const POST: RequestHandler = apiRoute(async ({ locals, request, url }) => {
	const changes = newChanges(await sentAs(request, 'SentChanges'));
	const store = await openStore(locals);
	const created = await store.create(signed(locals, changes));
	if (!created.ok) return refuseProblem(created.problem);
	const { id, version } = created.value;
	const headers = { location: locationOf(id, url.origin) };
	return draftAnswer(toldDraft(created.value, url.origin), version, { status: 201, headers });
});
