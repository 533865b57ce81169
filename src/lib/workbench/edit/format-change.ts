import { excerpt } from '../../base/words.ts';
import type { Change } from '../../model/change/change.ts';
import type { Draft } from '../../model/change/draft.ts';
import { ABOUT_FIELDS, FIELDS, type Field } from './fields/fields.ts';
import { LIST_NAMES, thingName, thingOf, type ListName, type Thing } from './things/lists.ts';

const DONE: Readonly<Record<Change['kind'], string>> = {
	import: 'Imported',
	rename: 'Edited the dataset',
	add: 'Added',
	edit: 'Edited',
	delete: 'Deleted',
	merge: 'Merged',
	judge: 'Judged a link',
	correct: 'Corrected a link',
	skip: 'Skipped a statement',
	unlink: 'Removed a link',
	requote: 'Updated a quote',
	settle: 'Marked two statements as not duplicates',
	restore: 'Restored an earlier state'
};

/** What a change did to a draft, in words. */
interface RecordedChange {
	readonly kind: Change['kind'];
	/** Null for one that is too long for a list. */
	readonly change: Change | null;
}

/** What a change did, in a line of the history. @param draft as it is now, in which things have their names */
export function formatChange({ kind, change }: RecordedChange, draft: Draft): string {
	if (!change) return DONE[kind];
	switch (change.kind) {
		case 'rename':
			return `${DONE.rename}: ${labelsOf(ABOUT_FIELDS, change.to)}`;
		case 'add':
			return `${DONE.add} ${named(draft, change.what, change.value.id)}`;
		case 'edit': {
			const fields = FIELDS[listOf(change.what)];
			return `${DONE.edit} ${named(draft, change.what, change.id)}: ${labelsOf(fields, change.to)}`;
		}
		case 'delete':
			return `${DONE.delete} ${named(draft, change.what, change.id)}`;
		case 'judge':
		case 'correct':
			return `${DONE[kind]} of ${named(draft, 'statement', change.judgement.statement)}`;
		case 'unlink':
		case 'requote':
			return `${DONE[kind]} ${kind === 'unlink' ? 'of' : 'in'} ${named(draft, 'statement', change.link.statement)}`;
		default:
			return DONE[kind];
	}
}

const listOf = (thing: Thing): ListName => LIST_NAMES.find((list) => thingOf(list) === thing)!;

/** A thing by its name; by its id where the draft has it no longer. */
function named(draft: Draft, thing: Thing, id: string): string {
	const list = listOf(thing);
	const record = draft[list].value(id) as { title?: string; name?: string } | undefined;
	return `the ${thingName(list)} “${excerpt(record?.title ?? record?.name ?? id)}”`;
}

/** What some fields are called, as they stand within a sentence. */
const labelsOf = (fields: readonly Field[], changed: Readonly<Record<string, unknown>>): string =>
	Object.keys(changed)
		.map((name) => fields.find((field) => field.name === name)?.label ?? name)
		.map((label) => label.charAt(0).toLowerCase() + label.slice(1))
		.join(', ');
