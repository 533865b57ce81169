import { fail, ok, type Result } from '../../../base/types.ts';
import { fieldText, readField, type FieldValue } from './read-field.ts';
import type { Field } from './fields.ts';
import { sentRecords } from './records-text.ts';

/** What was sent of a form that could not be taken: why, and what was written, by the fields. */
export interface RefusedForm {
	readonly problems: Readonly<Record<string, string>>;
	readonly written: Readonly<Record<string, string>>;
}

/** Reads every field of a form that was sent. */
export function readForm(
	fields: readonly Field[],
	form: FormData
): Result<Readonly<Record<string, FieldValue>>, RefusedForm> {
	const values: Record<string, FieldValue> = {};
	const problems: Record<string, string> = {};
	for (const field of fields) {
		const read = readField(field, writtenOf(field, form));
		if (read.ok) values[field.name] = read.value;
		else problems[field.name] = read.problem;
	}
	if (Object.keys(problems).length === 0) return ok(values);
	return fail({ problems, written: writtenIn(fields, form) });
}

export const writtenIn = (fields: readonly Field[], form: FormData): Record<string, string> =>
	Object.fromEntries(fields.map((field) => [field.name, writtenOf(field, form)]));

const writtenOf = ({ name, form: kind }: Field, form: FormData): string =>
	kind.kind === 'records' ? sentRecords(name, kind.parts, form) : sentIn(form, name);

/** What was sent of a field; empty where nothing was. */
export function sentIn(form: FormData, name: string): string {
	const sent = form.get(name);
	return typeof sent === 'string' ? sent : '';
}

type Values = Readonly<Record<string, unknown>>;

/** Those fields that say something else than the thing has, as it has them and as they are now; null where none does. */
export function changedFields(
	fields: readonly Field[],
	record: Values,
	values: Values
): { readonly from: Values; readonly to: Values } | null {
	const changed = fields.filter(
		(field) => fieldText(field, record[field.name]) !== fieldText(field, values[field.name])
	);
	if (changed.length === 0) return null;
	const of = (whole: Values) =>
		Object.fromEntries(changed.map(({ name }) => [name, whole[name] ?? null]));
	return { from: of(record), to: of(values) };
}
