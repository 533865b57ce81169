import { excerpt } from '#lib/base/words.ts';
import { assertNever } from '#lib/base/types.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { refusalMessagesIn } from '#lib/messages/refusal-messages-in.ts';
import { say } from '#lib/messages/say.ts';
import { readDraftName } from '#lib/query/address/page-paths.ts';
import type { OpeningProblem } from '#lib/store/store.ts';

/** What a reader sees where a dataset cannot be shown. */
export type Refusal = App.Error & { readonly status: 404 | 410 | 413 | 422 | 500 };

const STATUSES = {
	unknown: 404,
	unpublished: 410,
	withdrawn: 410,
	'unknown-revision': 404,
	damaged: 422,
	invalid: 422,
	'too-large': 413,
	unreadable: 500
} as const satisfies Record<OpeningProblem['kind'], number>;

/**
 * Why a dataset of a name cannot be shown, in words, and what to do.
 * @param showsFaults whether to tell what is in the file: it may be one that nobody meant to publish
 */
export function refusalOf(
	problem: OpeningProblem,
	name: string,
	showsFaults: boolean,
	messages: Messages = ENGLISH
): Refusal {
	const [id = '', revision = ''] = name.split('@');
	const dataset = excerpt(id);
	const values = { dataset, revision: excerpt(revision), path: `/datasets/${dataset}` };
	const isDraft = readDraftName(name) !== null;
	const { message, hint, ...more } = sentencesFor(problem, { showsFaults, isDraft }, messages);
	return {
		status: STATUSES[problem.kind],
		message: say(messages, message, values),
		hint: say(messages, hint, { ...values, ...more }),
		...(showsFaults && problem.kind === 'invalid' && { faults: problem.faults })
	};
}

/** The sentences for a problem, with the values that they take from it. */
function sentencesFor(
	problem: OpeningProblem,
	{ showsFaults, isDraft }: { readonly showsFaults: boolean; readonly isDraft: boolean },
	messages: Messages
): { readonly message: string; readonly hint: string } & Readonly<Record<string, string>> {
	const refusals = refusalMessagesIn(messages);
	switch (problem.kind) {
		case 'unknown':
			return isDraft ? { ...refusals.noDraft } : { ...refusals.unknown };
		case 'unpublished':
			return { ...refusals.unpublished };
		case 'withdrawn': {
			const { message, hint, withoutNote } = refusals.withdrawn;
			return problem.note ? { message, hint, note: problem.note } : { message, hint: withoutNote };
		}
		case 'unknown-revision':
			return { ...refusals.unknownRevision };
		case 'damaged':
			return { ...refusals.damaged };
		case 'invalid': {
			const { message, hint, listed } = refusals.invalid;
			return { message, hint: showsFaults ? listed : hint };
		}
		case 'too-large': {
			const [size, most] = [megabytes(problem.bytes), megabytes(problem.most)];
			return { ...refusals.tooLarge, size, most };
		}
		case 'unreadable':
			return { ...refusals.unreadable };
		default:
			return assertNever(problem);
	}
}

/** Megabytes as people read them: “484”. */
const megabytes = (bytes: number): string =>
	(bytes / 1_000_000).toLocaleString('en', { maximumSignificantDigits: 3 });
