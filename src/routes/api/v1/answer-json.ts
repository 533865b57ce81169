import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { hasTag } from '../../datasets/[dataset]/has-tag.ts';

/** Answers with what is not of one dataset alone, under a tag of all that it says. */
export function answerJson({ request }: Pick<RequestEvent, 'request'>, value: unknown): Response {
	const body = JSON.stringify(value);
	const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
	const headers = {
		...{ 'content-type': 'application/json', 'cache-control': 'no-cache' },
		etag: `"${hash}"`
	};
	return hasTag(request, headers.etag)
		? new Response(null, { status: 304, headers })
		: new Response(body, { headers });
}
