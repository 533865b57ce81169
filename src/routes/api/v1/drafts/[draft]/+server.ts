import { hasTag } from '../../../../datasets/[dataset]/has-tag.ts';
import { draftEntry } from '../../../../drafts/open-store.ts';
import { apiRoute } from '../../api-route.ts';
import { draftAnswer, tagOf, toDraftBody } from '../draft-answer.ts';
import type { RequestHandler } from './$types';

/** Describes a draft, under its version. */
export const GET: RequestHandler = apiRoute(async ({ locals, params, request, url }) => {
	const entry = await draftEntry(locals, params.draft);
	const etag = tagOf(entry.version);
	if (hasTag(request, etag)) return new Response(null, { status: 304, headers: { etag } });
	return draftAnswer(toDraftBody(entry, url.origin), entry.version);
});
