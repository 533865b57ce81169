import { v7 as uuid } from 'uuid';
import { inject } from 'vitest';

/** Begins a draft with a dataset on the server of its owner, as an import does. @returns its address */
export async function begunDraft(file: object): Promise<string> {
	const own = inject('ownOrigin');
	const change = { id: uuid(), by: null, change: { kind: 'import', file } };
	const answer = await fetch(`${own}/drafts`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: own },
		body: JSON.stringify({ version: 1, expected: 0, changes: [change] })
	});
	const { id } = (await answer.json()) as { id: string };
	return `${own}/drafts/${id}`;
}
