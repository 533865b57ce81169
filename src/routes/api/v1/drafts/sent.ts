import * as v from 'valibot';
import { v7 as uuid } from 'uuid';
import { SHAPES, type Shape } from '#lib/api/shapes.ts';
import type { NewChange } from '#lib/store/workspace.ts';
import { refuse } from '../api-route.ts';

type Sent = 'SentChanges' | 'Publication';

const MOST = 20; // errors that are told

/** What a program has sent, read by its schema, or the answer that it cannot be read, place by place. */
export async function sentAs<Name extends Sent>(
	request: Request,
	name: Name
): Promise<Shape<Name>> {
	const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim();
	if (type !== 'application/json') {
		return refuse(415, {
			message: 'What was sent is not said to be JSON',
			hint: 'Send “Content-Type: application/json”.'
		});
	}
	const value: unknown = await request.json().catch(() => undefined);
	if (value === undefined) {
		return refuse(400, { message: 'What was sent is not JSON', hint: 'Check how it was written.' });
	}
	const read = v.safeParse<v.GenericSchema<unknown, unknown>>(SHAPES[name], value);
	if (read.success) return read.output as Shape<Name>;
	return refuse(422, {
		message: 'What was sent cannot be read',
		hint: `Change it as \`errors\` says; /api/v1/openapi.json tells all of “${name}”.`,
		errors: read.issues.slice(0, MOST).map(({ message, path }) => ({
			pointer: pointerTo((path ?? []).map(({ key }) => key)),
			detail: message
		}))
	});
}

/** Changes as they are kept: each has an id, by which it is known when it is sent again. */
export const newChanges = ({ changes }: Shape<'SentChanges'>): readonly NewChange[] =>
	changes.map(({ id, change }) => ({ id: id ?? uuid(), by: null, change }));

const pointerTo = (keys: readonly unknown[]): string =>
	keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
