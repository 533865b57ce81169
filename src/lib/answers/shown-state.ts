import { assertNever } from '../base/types.ts';
import { ADDRESS_PARAMS } from '../query/address/address.ts';
import type { DatasetState } from '../query/address/state-path.ts';
import type { FileProblem, OpenedState } from '../store/store.ts';

/** What a page tells of the state that it shows: nothing of what is in a file that is not shown. */
export const shownStateOf = ({
	id,
	revision,
	asOf,
	frozen,
	kept,
	behind,
	draft
}: OpenedState): DatasetState => ({
	...{ id, revision, asOf, frozen, kept },
	notice: behindText(behind),
	...(draft && { draft })
});

/** What readers see where a dataset’s file cannot be shown as it is now, and the state before it is. */
function behindText(problem: FileProblem | null): string | null {
	switch (problem?.kind) {
		case undefined:
			return null;
		case 'invalid':
			return 'This dataset’s file has changed since and now has faults. The last good revision is shown.';
		case 'too-large':
			return 'This dataset’s file has changed since and is now too large to read. The last good revision is shown.';
		case 'unreadable':
			return 'This dataset’s file has changed since and can no longer be read. The last good revision is shown.';
		default:
			return assertNever(problem);
	}
}

/** What else an address may ask for: of an embed, of a picture, of the page that makes an embed. */
const OTHERS = {
	page: [],
	embed: ['theme', 'lang', 'level', 'height', 'hide'],
	file: ['width', 'theme'],
	builder: ['theme', 'lang', 'level', 'height', 'hide', 'edition']
} as const;

/**
 * The part of a query that an answer depends on, in one order: what others add to follow their readers makes
 * no other answer.
 */
export function knownQuery(params: URLSearchParams, of: keyof typeof OTHERS): string {
	const names = new Set<string>([...ADDRESS_PARAMS, ...OTHERS[of]]);
	const known = new URLSearchParams([...params].filter(([name]) => names.has(name)));
	known.sort();
	return known.toString();
}
