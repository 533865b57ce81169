import * as v from 'valibot';
import { CHANGE_VERSION, changeSchema } from '../model/change/change.ts';

const MOST = 1000; // changes at once
const LONGEST_NOTE = 500; // characters

const version = v.pipe(
	v.literal(CHANGE_VERSION),
	v.description('The version of the form of changes.')
);

const sentChange = v.strictObject({
	id: v.optional(
		v.pipe(
			v.string(),
			v.uuid(),
			v.description('Made by who sends it: changes that are sent twice are kept once.')
		)
	),
	change: changeSchema
});

/** Changes as programs send them: what they begin a draft with, or add to one. */
export const sentChanges = v.strictObject({
	version,
	changes: v.pipe(v.array(sentChange), v.minLength(1), v.maxLength(MOST))
});

/** What is said of a revision when it is published. */
export const publication = v.strictObject({
	note: v.optional(
		v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE), v.description('What is new.')),
		''
	)
});

export const change = changeSchema;
