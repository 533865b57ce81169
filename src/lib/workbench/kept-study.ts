import { del, get, set } from 'idb-keyval';

const KEY = 'plumbline-study';

/**
 * Keeps the dataset file that is being worked on in this browser, so that a reload or another page
 * loses nothing. For good it is kept in the file that the person downloads.
 * @param text of a dataset file
 */
export const keepStudy = (text: string): Promise<void> => set(KEY, text);

/** The dataset file that was kept; null where there is none. */
export async function keptStudy(): Promise<string | null> {
	return (await get<string>(KEY)) ?? null;
}

export const forgetStudy = (): Promise<void> => del(KEY);
