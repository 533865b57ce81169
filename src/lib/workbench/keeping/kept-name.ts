import { promisifyRequest } from 'idb-keyval';
import { browserStore } from './browser-store.ts';

const KEY = ['name'];

/** The name that a person gave in this browser; empty where nobody did, or the browser keeps nothing. */
export const keptName = (): Promise<string> =>
	browserStore('readonly', (store) => promisifyRequest<unknown>(store.get(KEY))).then(
		(name) => (typeof name === 'string' ? name : ''),
		() => ''
	);

/** Keeps the name of a person in this browser, where it keeps anything. */
export const keepName = (name: string): Promise<void> =>
	browserStore('readwrite', (store) => {
		store.put(name, KEY);
		return promisifyRequest(store.transaction);
	}).catch(() => undefined);
