import { v7 as uuid } from 'uuid';
import { CHANGE_VERSION, type Change } from '../model/change/change.ts';
import type { DatasetFile } from '../model/file.ts';
import { NotKept } from './not-kept.ts';

/**
 * Has the server begin a draft with what was imported.
 * @returns its id
 * @throws NotKept with the reason
 */
export async function beginDraft(file: DatasetFile): Promise<string> {
	const change: Change = { kind: 'import', file };
	const sent = {
		...{ version: CHANGE_VERSION, expected: 0 },
		changes: [{ id: uuid(), by: null, change }]
	};
	const answer = await fetch('/drafts', {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(sent)
	}).catch(() => null);
	if (!answer) throw new NotKept('the server cannot be reached');
	const told = (await answer.json().catch(() => null)) as {
		readonly id?: unknown;
		readonly message?: unknown;
	} | null;
	if (answer.status === 201 && typeof told?.id === 'string') return told.id;
	const because = typeof told?.message === 'string' ? told.message : `it answered ${answer.status}`;
	throw new NotKept(because);
}
