import { fail } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import type { Change } from '#lib/model/change/change.ts';
import type { AppendProblem, Workspace } from '#lib/store/workspace.ts';
import { editOf } from '#lib/workbench/edit/edit-change.ts';
import type { Field } from '#lib/workbench/edit/fields/fields.ts';
import type { ListName } from '#lib/workbench/edit/things/lists.ts';
import type { OpenedThing } from '#lib/workbench/edit/fields/open-thing.ts';
import {
	changedFields,
	readForm,
	sentIn,
	writtenIn,
	type RefusedForm
} from '#lib/workbench/edit/fields/read-form.ts';
import { sentence } from '#lib/workbench/edit/fields/read-field.ts';
import { done } from '../../open-store.ts';

interface EditedThing {
	readonly list: ListName | null;
	readonly thing: OpenedThing;
	readonly fields: readonly Field[];
}

/** Saves a form that was sent without scripts, where nobody changed the draft since the page was loaded. */
export async function saveForm(
	workspace: Workspace,
	{ list, thing: { id, record }, fields }: EditedThing,
	form: FormData
) {
	const read = readForm(fields, form);
	if (!read.ok) return fail(422, { refused: read.problem });
	const changed = changedFields(fields, record, read.value);
	if (!changed) return { refused: null };
	const change = editOf(list, id, changed.from, changed.to);
	const refused = await appendForm(
		workspace,
		[change],
		{ fields, form },
		Number(form.get('version'))
	);
	return refused ? fail(409, { refused }) : { refused: null };
}

interface SentForm {
	readonly fields: readonly Field[];
	readonly form: FormData;
}

/**
 * Has changes kept that a form asks for.
 * @returns why they were not, at the fields that it is about; null where they were
 */
export async function appendForm(
	workspace: Workspace,
	changes: readonly Change[],
	{ fields, form }: SentForm,
	expected = workspace.entry.version
): Promise<RefusedForm | null> {
	const name = (sentIn(form, 'coder') || sentIn(form, 'by')).trim() || null;
	const appended = await workspace.append(
		changes.map((change) => ({ id: uuid(), by: name, change })),
		expected
	);
	if (appended.ok) return null;
	const [first] = fields;
	const problems = problemsOf(appended.problem, fields).map(([name, because]) => [
		fields.some((field) => field.name === name) ? name : first!.name,
		because
	]);
	return {
		problems: Object.fromEntries(problems) as RefusedForm['problems'],
		written: writtenIn(fields, form)
	};
}

function problemsOf(
	problem: AppendProblem,
	fields: readonly Field[]
): (readonly [string, string])[] {
	if (problem.kind === 'refused') {
		return problem.refusals.map((one) => [one.field.split(/[.[]/)[0]!, sentence(one)] as const);
	}
	if (problem.kind === 'conflict') {
		const because = 'Something has changed since this page was loaded. Check it, and save again.';
		return [[fields[0]!.name, because]];
	}
	return done({ ok: false, problem });
}
