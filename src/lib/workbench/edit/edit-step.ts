import * as v from 'valibot';
import { readChange, CHANGE_VERSION } from '../../model/change/change.ts';
import type { SentChange } from '../drafts/draft-connection.svelte.ts';

/** Something that a person changed on a page that edits a draft: kept in this browser until the server has it. */
export interface EditStep {
	readonly kind: 'edit';
	/** Steps follow one another in the order of their ids. */
	readonly id: string;
	/** What was changed, in words. */
	readonly label: string;
	/** Kept all together, or none of them. */
	readonly changes: readonly SentChange[];
}

const form = v.object({
	kind: v.literal('edit'),
	id: v.string(),
	label: v.string(),
	changes: v.pipe(
		v.array(v.object({ id: v.string(), by: v.nullable(v.string()), change: v.unknown() })),
		v.minLength(1)
	)
});

/** Whether something that was kept has the form of a step; an older page may have kept it. */
export const isEditStep = (kept: unknown): kept is EditStep => {
	const read = v.safeParse(form, kept);
	return (
		read.success && read.output.changes.every(({ change }) => readChange(change, CHANGE_VERSION).ok)
	);
};
