import { createHash } from 'node:crypto';
import { version } from '$app/environment';
import type { OpenedDataset } from '#lib/store/store.ts';
import { hasTag } from './has-tag.ts';

type RevisionState = Pick<OpenedDataset, 'revision' | 'asOf' | 'frozen'>;

/**
 * Answers with what is made of a dataset, and lets pages of other origins read it. What is made of a
 * frozen one stays good for ever, unless it names scripts of this build, which the next may not have. Of a
 * live one it has to be asked for again each time, but is made again only where it may differ from what the
 * asker has.
 * @param address what is asked, without what makes no difference
 * @param namesScripts whether what is made loads scripts of this build
 */
export async function answerOf(
	opened: RevisionState,
	{ request, locals }: { readonly request: Request; readonly locals: Pick<App.Locals, 'madeOf'> },
	address: string,
	make: () => Response | Promise<Response>,
	namesScripts = false
): Promise<Response> {
	const tag = tagOf(opened, address);
	locals.madeOf = tag;
	const headers = {
		...cachingOf(opened, tag, namesScripts),
		'access-control-allow-origin': '*'
	};
	const isKnown = 'etag' in headers && hasTag(request, tag);
	const answer = isKnown ? new Response(null, { status: 304 }) : await make();
	for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
	return answer;
}

/** All that an answer is made of: the dataset, the address, this build. */
function tagOf({ revision, asOf, frozen }: RevisionState, address: string): string {
	const madeOf = [version, revision, asOf, frozen, address].join('\n');
	return `"${createHash('sha256').update(madeOf).digest('hex').slice(0, 32)}"`;
}

/** How long an answer may be kept. */
function cachingOf(
	{ frozen }: RevisionState,
	etag: string,
	namesScripts: boolean
): { 'cache-control': string; etag?: string } {
	if (frozen && !namesScripts) return { 'cache-control': 'public, max-age=31536000, immutable' };
	return { 'cache-control': frozen ? 'public, max-age=3600' : 'no-cache', etag };
}
