import type { ParsedItem } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import { pagesOf, type PageNote } from './page-notes.ts';

/** The statements of pages with notes, and that their dates are those of the notes. */
export function* pagesFound(
	notes: readonly PageNote[],
	file: string,
	{ language = null }: { readonly language?: string | null }
): Generator<ParsedItem> {
	const drafts = pagesOf(notes, language);
	if (drafts.some(({ date }) => date !== null)) {
		yield parsedProblem(
			'no-date',
			{ file },
			{
				lost: 'nothing',
				because:
					'the file tells when notes were written, and not when the words that they are on were said; the day of the first note stands for it',
				hint: 'correct the dates before the dataset is published'
			}
		);
	}
	for (const draft of drafts) yield { kind: 'statement', draft };
}
