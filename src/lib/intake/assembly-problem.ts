import type { Draft, DraftDocument, DraftLink } from './draft.ts';
import type { FilesRead } from './read-files.ts';
import type { ImportProblem } from './problem.ts';

/** There is nothing that statements could be set against. */
export const noDocument = ({ files }: FilesRead): ImportProblem => ({
	code: 'missing',
	location: { file: files[0]?.name ?? 'nothing' },
	lost: 'nothing',
	because: 'no policy document and no codebook was found, so there are no priorities',
	hint: 'import the document with its numbered points, or a codebook, together with the statements'
});

/** Nobody says when a policy document was adopted. */
export const undated = ({ location, title }: DraftDocument): ImportProblem => ({
	code: 'no-date',
	location,
	lost: 'nothing',
	because: `the text does not say when “${title}” was adopted`,
	hint: 'give the day of its adoption, as 2023-03-31 or 31 March 2023'
});

export const withoutDate = ({ location }: Draft): ImportProblem => ({
	code: 'no-date',
	location,
	lost: 'record',
	because: 'the statement has no date, so it has no place on a timeline',
	hint: 'write its date in the input, as 2023-11-21, or give the day on which it was published'
});

/** It is known through another's words alone, and those are not a part of the dataset. */
export const unreported = ({ location }: Draft): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'record',
	because: 'it is known only through a statement that was left out',
	hint: 'import that statement as well; it lacks its date'
});

export const unlinked = ({ location, priority }: DraftLink, unknown: boolean): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'record',
	because: unknown
		? `the link is to priority “${priority}”, which no document here has`
		: 'the link is of a statement that was left out, or that has no words to quote',
	hint: unknown
		? 'import the policy document as well, or correct the number'
		: 'import the statement with its text and date'
});

/** A judgement without a name is kept, as a suggestion. */
export const unsigned = ({ location, status }: DraftLink): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'field',
	because: `the link is ${status}, and nobody is named who judged it, or no day: it is kept as suggested`,
	hint: 'name the coder and the day'
});

/** The words that it quotes do not stand in its statement. */
export const unquoted = ({ location }: DraftLink, exact: string): ImportProblem => ({
	code: 'bad-value',
	location,
	lost: 'record',
	because: `“${[...exact].slice(0, 80).join('')}” does not stand in the text of its statement`,
	hint: 'quote words of the statement to the letter, or import the text that they stand in'
});

/** An id that a file cannot have, or that another statement has. */
export const otherId = (location: Draft['location'], id: string): ImportProblem => ({
	code: 'bad-value',
	location,
	lost: 'field',
	because: `“${id}” is no id that a dataset file can have, or another statement has it; one was made of it`,
	hint: 'write ids of letters, digits and . _ : -, and each once'
});

/** Of two links that say the same, or the contrary of one another, the first is kept. */
export const repeated = ({ location, coder }: DraftLink, same: boolean): ImportProblem => ({
	code: 'left-out',
	location,
	lost: 'record',
	because: same
		? 'the same link stands before it'
		: `a link before it says the contrary for the same statement, priority and coder${coder === null ? '' : ` “${coder}”`}`,
	hint: same ? 'nothing needs to be done' : 'keep the one that the coder stands by'
});
