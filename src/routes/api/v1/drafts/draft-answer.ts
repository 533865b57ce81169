import { datasetPath, draftApiPath } from '#lib/api/paths.ts';
import type { Shape } from '#lib/api/shapes.ts';
import type { AppendProblem, PublishProblem, WorkspaceEntry } from '#lib/store/workspace.ts';
import { formatRefusal } from '#lib/model/change/refusal.ts';
import { formatFault } from '#lib/model/reading/fault.ts';
import { refuse } from '../api-route.ts';

/** What the API answers about a draft. */
export const toDraftBody = (
	{ name, revision, ...entry }: WorkspaceEntry,
	origin: string
): Shape<'Draft'> => ({
	...entry,
	page: `${origin}/drafts/${entry.id}`,
	published:
		name === null || revision === null
			? null
			: { id: name, revision, page: `${origin}/datasets/${encodeURIComponent(name)}` }
});

export const tagOf = (version: number): string => `"${version}"`;

/** An answer about a draft: nobody keeps it, and its tag is the version that the draft has. */
export const draftAnswer = (value: unknown, version: number, init: ResponseInit = {}): Response =>
	new Response(JSON.stringify(value), {
		...init,
		headers: {
			...{ 'content-type': 'application/json', 'cache-control': 'private, no-store' },
			etag: tagOf(version),
			...init.headers
		}
	});

export const locationOf = (id: string, origin: string): string => origin + draftApiPath(id);

export const publishedAt = (name: string, revision: string, origin: string) => {
	const named = `${name}@${revision}`;
	return {
		page: `${origin}/datasets/${encodeURIComponent(name)}@${revision}`,
		api: origin + datasetPath(named)
	};
};

/** The version that a program knows of a draft, by `If-Match`; null where it may be any. */
export function expectedVersion({ headers }: Request): number | null {
	const ifMatch = headers.get('if-match')?.trim();
	if (ifMatch === undefined) {
		return refuse(428, {
			message: 'The request names no draft version',
			hint: 'Send the ETag of the draft as “If-Match”.'
		});
	}
	if (ifMatch === '*') return null;
	// A proxy that compresses answers makes tags weak.
	return Number(/^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch)?.[1] ?? -1);
}

/** Answers why something was not written. */
export function refuseProblem(problem: AppendProblem | PublishProblem): never {
	switch (problem.kind) {
		case 'failed':
			return refuse(problem.reason === 'full' ? 507 : 503, {
				message: `Nothing was saved: ${problem.because}`,
				hint: problem.hint
			});
		case 'unknown':
			return refuse(404, { message: 'There is no such draft', hint: 'It may have been deleted.' });
		case 'conflict':
		case 'stale':
			return refuse(412, {
				message: `The draft has changed since then: it is now at version ${problem.version}`,
				hint: 'Read it again, and send what still fits with its new ETag.'
			});
		case 'refused':
			return refuse(422, {
				message: 'A change does not fit the draft: nothing was saved',
				errors: problem.refusals.map((one) => ({
					pointer: `/changes/${problem.at}/change`,
					detail: formatRefusal(one)
				}))
			});
		case 'invalid':
			return refuse(422, {
				message: 'The draft is not a complete dataset yet',
				errors: problem.faults.map((fault) => ({ pointer: '', detail: formatFault(fault) }))
			});
	}
}
