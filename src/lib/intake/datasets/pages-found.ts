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
					'the file says when notes were written, but not when the annotated words were said; the day of the first note is used instead',
				hint: 'correct the dates before publishing the dataset'
			}
		);
	}
	for (const draft of drafts) yield { kind: 'statement', draft };
}
