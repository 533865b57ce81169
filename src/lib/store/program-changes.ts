import { v7 as uuid } from 'uuid';
import * as v from 'valibot';
import { fail, ok, type Result } from '../base/types.ts';
import { CHANGE_VERSION, changeSchema } from '../model/change/change.ts';
import type { NewChange } from './workspace.ts';

const MOST = 1000; // changes at once

const version = v.pipe(
	v.literal(CHANGE_VERSION),
	v.description('The version of the form of changes.')
);

const programChange = v.strictObject({
	id: v.optional(
		v.pipe(
			v.string(),
			v.uuid(),
			v.description('Chosen by the client: changes sent twice are kept once.')
		)
	),
	change: changeSchema
});

/** Changes as programs send them: what they begin a draft with, or add to one. */
export const programChanges = v.strictObject({
	version,
	changes: v.pipe(v.array(programChange), v.minLength(1), v.maxLength(MOST))
});

/** What is wrong in one place of what a program has sent. @property pointer where, by RFC 6901 */
export interface SentFault {
	readonly pointer: string;
	readonly detail: string;
}

const MOST_TOLD = 20; // faults

/** Reads what a program has sent by its schema; at most 20 faults are listed. */
export function readSent<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown
): Result<v.InferOutput<Schema>, SentFault[]> {
	const read = v.safeParse(schema, value);
	if (read.success) return ok(read.output);
	return fail(
		read.issues.slice(0, MOST_TOLD).map(({ message, path }) => ({
			pointer: pointerTo((path ?? []).map(({ key }) => key)),
			detail: message
		}))
	);
}

/** Reads changes that a program has sent; each is given an id where it brings none. */
export function readProgramChanges(value: unknown): Result<NewChange[], SentFault[]> {
	const read = readSent(programChanges, value);
	if (!read.ok) return read;
	return ok(read.value.changes.map(({ id, change }) => ({ id: id ?? uuid(), by: null, change })));
}

const pointerTo = (keys: readonly unknown[]): string =>
	keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
