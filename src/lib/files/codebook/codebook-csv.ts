import { prioritiesIn, type PolicyDocument } from '../../model/policy-document.ts';
import { csvOf } from '../table/csv.ts';

/** The priorities of policy documents as the table of tags that Taguette reads: `tag,description`. */
export const codebookCsv = (documents: readonly PolicyDocument[]): string =>
	csvOf([
		['tag', 'description'],
		...[...prioritiesIn(documents)].map(({ priority }) => [
			`${priority.number}. ${priority.title}`,
			priority.text
		])
	]);
