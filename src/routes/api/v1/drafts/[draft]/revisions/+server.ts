import type { Shape } from '#lib/api/shapes.ts';
import { draftEntry } from '../../../../../drafts/open-store.ts';
import { apiRoute } from '../../../api-route.ts';
import { draftAnswer, expectedVersion, publishedAt, refuseProblem } from '../../draft-answer.ts';
import { sentPublication } from '../../sent.ts';
import type { RequestHandler } from './$types';

/** Publishes a draft as it is, where it is still what the program knows. */
export const POST: RequestHandler = apiRoute(async ({ locals, params, request, url }) => {
	const expected = expectedVersion(request);
	const { note } = await sentPublication(request);
	const entry = await draftEntry(locals, params.draft);
	const names = await locals.datasets.names();
	const published = await locals.workspaces.publish(entry, note, names, expected ?? undefined);
	if (!published.ok) return refuseProblem(published.problem);
	const { name, revision, at, note: storedNote, version } = published.value;
	const body: Shape<'Published'> = {
		...{ id: name, revision, asOf: at, note: storedNote },
		...publishedAt(name, revision, url.origin)
	};
	return draftAnswer(body, version, { status: 201, headers: { location: body.page } });
});
