import * as v from 'valibot';
import { type Change, CHANGE_VERSION, readChange } from '../../model/change/change.ts';

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

/** A change on its way to the server. */
export interface SentChange {
	/** UUID: sent again, it is known by it. */
	readonly id: string;
	/** Who did it, by name; null where nobody said. */
	readonly by: string | null;
	readonly change: Change;
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
