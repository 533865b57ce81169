import { excerpt } from '#lib/base/excerpt.ts';
import { assertNever } from '#lib/base/assert-never.ts';
import type { OpeningProblem } from '#lib/store/store.ts';

/** What a reader is told where a dataset cannot be shown. */
export type Refusal = App.Error & { readonly status: 404 | 410 | 413 | 422 | 500 };

/**
 * Why a dataset of a name cannot be shown, in words, and what to do.
 * @param showsFaults whether to tell what is in the file: it may be one that nobody meant to publish
 */
export function refusalOf(problem: OpeningProblem, name: string, showsFaults: boolean): Refusal {
	const [id, revision] = name.split('@');
	const present = `The current dataset is at /datasets/${excerpt(id!)}.`;
	switch (problem.kind) {
		case 'unknown':
			return {
				status: 404,
				message: `There is no dataset “${excerpt(id!)}”`,
				hint: 'Check the address, or choose one from the list.'
			};
		case 'unpublished':
			return {
				status: 410,
				message: `The dataset “${excerpt(id!)}” is no longer published`,
				hint: 'Whoever published it has withdrawn it. Revisions that were cited may still be available, at addresses that name them.'
			};
		case 'withdrawn':
			return {
				status: 410,
				message: `The revision “${excerpt(revision!)}” of the dataset “${excerpt(id!)}” was withdrawn`,
				hint: problem.note
					? `Whoever published it has withdrawn it, with the note: “${problem.note}”`
					: 'Whoever published it has withdrawn it, without a note.'
			};
		case 'unknown-revision':
			return {
				status: 404,
				message: `There is no revision “${excerpt(revision!)}” of the dataset “${excerpt(id!)}”`,
				hint: `A revision has 32 digits and is kept when first shown. Check the address. ${present}`
			};
		case 'damaged':
			return {
				status: 422,
				message: `The revision “${excerpt(revision!)}” of the dataset “${excerpt(id!)}” cannot be shown`,
				hint: `Its stored file has changed since and is no longer what was cited. ${present}`
			};
		case 'invalid':
			return {
				status: 422,
				message: `The dataset “${excerpt(id!)}” cannot be shown`,
				hint: `Its file has faults. ${showsFaults ? '' : 'The server’s log and “plumbline validate” list them. '}Fix these and reload.`,
				...(showsFaults && { faults: problem.faults })
			};
		case 'too-large':
			return {
				status: 413,
				message: `The dataset “${excerpt(id!)}” is too large to show`,
				hint: `Its file is ${megabytes(problem.bytes)}. This server reads files of up to ${megabytes(problem.most)}.`
			};
		case 'unreadable':
			return {
				status: 500,
				message: `The dataset “${excerpt(id!)}” cannot be read`,
				hint: 'The server may not be allowed to read its file, or may not have enough memory for it. See the server’s log.'
			};
		default:
			return assertNever(problem);
	}
}

/** A number of bytes as people read it: “484 MB”. */
const megabytes = (bytes: number): string =>
	`${(bytes / 1_000_000).toLocaleString('en', { maximumSignificantDigits: 3 })} MB`;
