import { openStore } from '../../../drafts/open-store.ts';
import { apiRoute } from '../api-route.ts';
import { draftAnswer, locationOf, refuseProblem, toDraftBody } from './draft-answer.ts';
import { refuseNoJson, refuseSent, sentBytes } from './sent.ts';
import type { RequestHandler } from './$types';

/** Begins a draft: always another one. */
export const POST: RequestHandler = apiRoute(async ({ locals, request, url }) => {
	const body = await sentBytes(request);
	await openStore(locals);
	const created = await locals.workspaces.beginSent(body, locals.account?.name ?? null);
	if (!created.ok) {
		const { problem } = created;
		if (problem.kind === 'no-json') return refuseNoJson();
		return problem.kind === 'unreadable'
			? refuseSent('SentChanges', problem.faults)
			: refuseProblem(problem);
	}
	const { id, version } = created.value;
	const headers = { location: locationOf(id, url.origin) };
	return draftAnswer(toDraftBody(created.value, url.origin), version, { status: 201, headers });
});
