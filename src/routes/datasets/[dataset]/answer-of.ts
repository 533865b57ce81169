import { createHash } from 'node:crypto';
import { version } from '$app/environment';
import type { OpenedDataset } from '#lib/store/store.ts';
import type { RequestEvent } from '@sveltejs/kit';

/**
 * Answers with what is made of a dataset, and lets pages of other origins read it. What is made of a
 * frozen one stays good for ever, unless it names scripts of this build, which the next may not have. Of a live one it has to be asked for again each time, but is made
 * again only where it may differ from what the asker has.
 * @param address what is asked, without what makes no difference
 * @param namesScripts whether what is made loads scripts of this build
 */
export async function answerOf(
	opened: Pick<OpenedDataset, 'revision' | 'asOf' | 'frozen'>,
	{ request }: Pick<RequestEvent, 'request'>,
	address: string,
	make: () => Response | Promise<Response>,
	namesScripts = false
): Promise<Response> {
	const headers = {
		...cachingOf(opened, address, namesScripts),
		'access-control-allow-origin': '*'
	};
	const isKnown = 'etag' in headers && tagsOf(request).includes(headers.etag);
	const answer = isKnown ? new Response(null, { status: 304 }) : await make();
	for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
	return answer;
}

/** How long an answer may be kept. All that it is made of is in its tag: the dataset, the address, this build. */
function cachingOf(
	{ revision, asOf, frozen }: Pick<OpenedDataset, 'revision' | 'asOf' | 'frozen'>,
	address: string,
	namesScripts: boolean
): { 'cache-control': string; etag?: string } {
	if (frozen && !namesScripts) return { 'cache-control': 'public, max-age=31536000, immutable' };
	const madeOf = [version, revision, asOf, address].join('\n');
	const hash = createHash('sha256').update(madeOf).digest('hex');
	return {
		'cache-control': frozen ? 'public, max-age=3600' : 'no-cache',
		etag: `"${hash.slice(0, 32)}"`
	};
}

/** The tags of what the asker has; a proxy that compresses answers makes them weak. */
const tagsOf = ({ headers }: Request): string[] =>
	(headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
