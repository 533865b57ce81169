import { get, set } from 'idb-keyval';

const keyOf = (name: string): string => `plumbline-study ${name}`;

/** The name of the dataset that an import makes: the next import takes its place. */
export const IMPORTED = 'imported';

/**
 * Keeps the dataset file that is being worked on in this browser, so that a reload or another page
 * loses nothing. For good it is kept in the file that the person downloads.
 * @param text of a dataset file
 */
export const keepStudy = (name: string, text: string): Promise<void> => set(keyOf(name), text);

/** The dataset file that was kept under a name; null where there is none. */
export async function keptStudy(name: string): Promise<string | null> {
	return (await get<string>(keyOf(name))) ?? null;
}
