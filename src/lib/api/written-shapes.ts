import * as v from 'valibot';
import { changeSchema } from '../model/change/change.ts';

const LONGEST_NOTE = 500; // characters

/** What is said of a revision when it is published. */
export const publication = v.strictObject({
	note: v.optional(
		v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE), v.description('What is new.')),
		''
	)
});

export const change = changeSchema;
