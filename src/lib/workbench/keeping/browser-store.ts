import { createStore, promisifyRequest } from 'idb-keyval';
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

const KEY = ['name'];

/** The name that a person gave in this browser; empty where nobody did, or the browser keeps nothing. */
export async function keptName(): Promise<string> {
	try {
		const name = await browserStore('readonly', (store) =>
			promisifyRequest<unknown>(store.get(KEY))
		);
		return typeof name === 'string' ? name : '';
	} catch {
		return ''; // also where there is no store at all, which is reported at once
	}
}

/** Keeps the name of a person in this browser, where it keeps anything. */
export async function keepName(name: string): Promise<void> {
	try {
		await browserStore('readwrite', (store) => {
			store.put(name, KEY);
			return promisifyRequest(store.transaction);
		});
	} catch {
		// It is asked for again.
	}
}
