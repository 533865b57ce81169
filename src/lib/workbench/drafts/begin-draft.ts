import * as v from 'valibot';
import { v7 as uuid } from 'uuid';
import { CHANGE_VERSION } from '../../model/change/change.ts';
import type { DatasetFile } from '../../model/file/file.ts';
import type { SentChange } from '../keeping/edit-step.ts';
import { DoesNotFit, NotKept } from '../keeping/not-kept.ts';

const begun = v.object({ id: v.string() });
const refused = v.object({
	at: v.number(),
	refusals: v.array(v.object({ because: v.string(), hint: v.string() }))
});
const failed = v.object({ message: v.string() });

/** A change that cannot be part of a new draft, and which it is. */
export class ChangeDoesNotFit extends DoesNotFit {
	constructor(
		/** Its index among the changes that were sent. */
		readonly at: number,
		message: string
	) {
		super(message);
	}
}

/** A dataset file as the first change of a draft. */
export const importOf = (file: DatasetFile): SentChange => ({
	...{ id: uuid(), by: null },
	change: { kind: 'import', file }
});

const MOST_TOLD = 5; // reasons

/**
 * Has the server begin a draft with some changes, all or none of them.
 * @returns its id
 * @throws NotKept with the reason
 */
export async function beginDraft(changes: readonly SentChange[]): Promise<string> {
	const answer = await fetch('/drafts', {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify({ version: CHANGE_VERSION, expected: 0, changes })
	}).catch(() => null);
	if (!answer) throw new NotKept('the server cannot be reached');
	const body: unknown = await answer.json().catch(() => null);
	const made = v.safeParse(begun, body);
	if (answer.status === 201 && made.success) return made.output.id;
	const misfit = v.safeParse(refused, body);
	if (misfit.success) {
		const { at, refusals } = misfit.output;
		const reasons = refusals.slice(0, MOST_TOLD).map(({ because, hint }) => `${because}; ${hint}`);
		throw new ChangeDoesNotFit(at, reasons.join('. '));
	}
	const because = v.safeParse(failed, body);
	throw new NotKept(because.success ? because.output.message : `it answered ${answer.status}`);
}
