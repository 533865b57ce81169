import type { Dataset } from '../../model/dataset.ts';
import type { DatasetFile } from '../../model/file/file.ts';
import type { Draft, DraftDocument, DraftLink } from '../draft.ts';
import type { FilesRead } from '../read-files.ts';
import type { ImportProblem } from '../problem.ts';

/** There is nothing that could stand on a timeline, or be set against statements. */
export const nothingDated = ({ files }: FilesRead): ImportProblem => ({
	code: 'missing',
	location: { file: files[0]?.name ?? 'nothing' },
	lost: 'nothing',
	because: 'no statement with a date was found, and no policy document or codebook',
	hint: 'import statements with their dates, or a document with its numbered points'
});

/** Of several datasets, one alone can give the whole its title and summary. */
export const otherStudy = ({ title, summary }: Dataset, file: DatasetFile): ImportProblem[] =>
	title === file.title && summary === file.summary
		? []
		: [
				{
					code: 'left-out',
					location: { file: title },
					lost: 'field',
					because: `the title and summary of the dataset “${title}” are not used, since those of “${file.title}” are`,
					hint: 'edit the title and summary afterwards, or set the title with --title'
				}
			];

/** Nobody says when a policy document was adopted. */
export const undated = ({ location, title }: DraftDocument): ImportProblem => ({
	code: 'no-date',
	location,
	lost: 'nothing',
	because: `the text does not say when “${title}” was adopted`,
	hint: 'enter the day of adoption, such as 2023-03-31 or 31 March 2023'
});

export const withoutDate = ({ location }: Draft): ImportProblem => ({
	code: 'no-date',
	location,
	lost: 'record',
	because: 'the statement has no date, so it cannot be placed on a timeline',
	hint: 'write its date in the input, such as 2023-11-21, or enter the day it was published'
});

/** It is known through another's words alone, and those are not a part of the dataset. */
export const unreported = ({ location }: Draft): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'record',
	because: 'it is known only through a statement that was skipped',
	hint: 'import that statement too, with its date'
});

export const unlinked = ({ location, priority }: DraftLink, unknown: boolean): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'record',
	because: unknown
		? `the link is to priority “${priority}”, which no document here has`
		: 'the link’s statement was skipped or has no words to quote',
	hint: unknown
		? 'import the policy document too, or correct the number'
		: 'import the statement with its text and date'
});

/** A judgement without a name is kept, as a suggestion. */
export const unsigned = ({ location, status }: DraftLink): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'field',
	because: `the link is ${status} but does not say who judged it or when, so it is kept as suggested`,
	hint: 'name the coder and the day'
});

/** The words that it quotes do not stand in its statement. */
export const unquoted = ({ location }: DraftLink, exact: string): ImportProblem => ({
	code: 'bad-value',
	location,
	lost: 'record',
	because: `“${[...exact].slice(0, 80).join('')}” is not in the text of its statement`,
	hint: 'quote the statement’s words exactly, or import the text they are in'
});

/** A statement that another points to is not a part of the dataset. */
export const unreferred = ({ location }: Draft, to: string): ImportProblem => ({
	code: 'missing',
	location,
	lost: 'field',
	because: `it refers to “${to}”, which was skipped, or quotes words that are not in its own text`,
	hint: 'import that statement too, and the text as it was quoted'
});

/** An id that a file cannot have, or that another statement, document or priority has. */
export const otherId = (
	location: Draft['location'],
	id: string,
	what = 'statement'
): ImportProblem => ({
	code: 'bad-value',
	location,
	lost: 'field',
	because: `“${id}” is not a valid id, or another ${what} has it; a new id was made from it`,
	hint: 'use letters, digits and . _ : - in ids, and each id only once'
});

/** Of two links that say the same, or the contrary of one another, the first is kept. */
export const repeated = ({ location, coder }: DraftLink, same: boolean): ImportProblem => ({
	code: 'left-out',
	location,
	lost: 'record',
	because: same
		? 'the same link comes before it'
		: `an earlier link says the opposite about the same statement, priority and coder${coder === null ? '' : ` “${coder}”`}`,
	hint: same ? 'no action needed' : 'keep the one the coder stands by'
});
