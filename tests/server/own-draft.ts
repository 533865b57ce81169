import { inject } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Change } from '#lib/model/change/change.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';

/** A draft of the owner of a server, as the pages of that server make and change it. */
export async function ownDraft(file: DatasetFile) {
	const origin = inject('ownOrigin');
	const send = (path: string, expected: number, change: Change) =>
		fetch(origin + path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin },
			body: JSON.stringify({ version: 1, expected, changes: [{ id: uuid(), by: null, change }] })
		});
	const begun = await send('/drafts', 0, { kind: 'import', file });
	const { id } = (await begun.json()) as { id: string };
	return {
		id,
		path: `/drafts/${id}`,
		change: (expected: number, change: Change) => send(`/drafts/${id}/changes`, expected, change),
		/** Sends a form of the page that manages it. */
		act: (action: string, fields: Record<string, string> = {}) =>
			fetch(`${origin}/drafts/${id}/manage?/${action}`, {
				method: 'POST',
				headers: { origin, accept: 'text/html' },
				body: new URLSearchParams(fields),
				redirect: 'manual'
			})
	};
}
