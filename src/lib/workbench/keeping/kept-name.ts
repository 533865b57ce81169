import { promisifyRequest } from 'idb-keyval';
import { browserStore } from './browser-store.ts';

const KEY = ['name'];

/** The name that a person gave in this browser; empty where nobody did, or the browser keeps nothing. */
export async function keptName(): Promise<string> {
	try {
		const name = await browserStore('readonly', (store) =>
			promisifyRequest<unknown>(store.get(KEY))
		);
		return typeof name === 'string' ? name : '';
	} catch {
		return ''; // also where there is no store at all, which is told at once
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
