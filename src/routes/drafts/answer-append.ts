import { error, json } from '@sveltejs/kit';
import { assertNever } from '#lib/base/types.ts';
import type { UnreadableChange } from '#lib/model/change/change.ts';
import { readSentChanges } from '#lib/store/sent-changes.ts';
import type { AppendProblem } from '#lib/store/workspace.ts';
import { refuse } from './open-store.ts';

/** The changes that a request brings, or the answer that they cannot be read. */
export async function sentChanges(request: Request) {
	const value: unknown = await request.json().catch(() => null);
	const read = readSentChanges(value);
	return read.ok ? read.value : refuseChanges(read.problem);
}

/** Answers that changes cannot be read. */
export const refuseChanges = ({ because, hint }: UnreadableChange): never =>
	error(400, { message: `Nothing was saved: ${because}`, hint });

/** Why changes were not kept, for the page that sent them. */
export function answerProblem(problem: AppendProblem): Response {
	switch (problem.kind) {
		case 'failed':
			return refuse(problem);
		case 'unknown':
			return json({ kind: 'unknown' }, { status: 404 });
		case 'conflict':
			return json(problem, { status: 409 });
		case 'refused':
			return json(problem, { status: 422 });
		default:
			return assertNever(problem);
	}
}
