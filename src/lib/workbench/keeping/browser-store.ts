import { createStore } from 'idb-keyval';
import { NotKept } from './not-kept.ts';

/** What this browser keeps for the pages of import and review. It is opened when it is first asked. */
export const browserStore = createStore('plumbline', 'kept');

/** Why a browser keeps nothing, or no more, as a clause for the person whose work it is. */
export function keepingProblem(error: unknown): string {
	if (error instanceof NotKept) return error.message;
	if (error instanceof DOMException && error.name === 'QuotaExceededError') {
		return 'this browser has no room left for this site';
	}
	const said = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
	return `this browser does not let the page save anything${said}`;
}
