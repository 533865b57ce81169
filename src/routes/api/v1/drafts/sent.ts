import { SHAPES, type Shape } from '#lib/api/shapes.ts';
import { readProgramChanges, readSent, type SentFault } from '#lib/store/program-changes.ts';
import type { NewChange } from '#lib/store/workspace.ts';
import { wholeBody } from '../../../whole-body.ts';
import { refuse } from '../api-route.ts';

/** The bytes that a program has sent, where it says that they are JSON. */
export async function sentBytes(request: Request): Promise<Uint8Array> {
	checkType(request);
	return wholeBody(request);
}

/** What a program says of a revision that it publishes. */
export async function sentPublication(request: Request): Promise<Shape<'Publication'>> {
	const read = readSent(SHAPES.Publication, await valueOf(request));
	return read.ok ? read.value : refuseSent('Publication', read.problem);
}

/** The changes that a program adds to a draft: each has an id, by which it is known when it is sent again. */
export async function sentChanges(request: Request): Promise<readonly NewChange[]> {
	const read = readProgramChanges(await valueOf(request));
	return read.ok ? read.value : refuseSent('SentChanges', read.problem);
}

/** Answers that what was sent is not as its schema says, place by place. */
export const refuseSent = (
	name: 'SentChanges' | 'Publication',
	errors: readonly SentFault[]
): never =>
	refuse(422, {
		message: 'What was sent cannot be read',
		hint: `See \`errors\`; /api/v1/openapi.json describes “${name}” in full.`,
		errors: [...errors]
	});

/** Answers that what was sent is no JSON at all. */
export const refuseNoJson = (): never =>
	refuse(400, { message: 'What was sent is not JSON', hint: 'Check its syntax.' });

async function valueOf(request: Request): Promise<unknown> {
	checkType(request);
	const value: unknown = await request.json().catch(() => undefined);
	return value === undefined ? refuseNoJson() : value;
}

function checkType({ headers }: Request): void {
	const type = headers.get('content-type')?.split(';', 1)[0]?.trim();
	if (type === 'application/json') return;
	refuse(415, {
		message: 'The request is not marked as JSON',
		hint: 'Send “Content-Type: application/json”.'
	});
}
