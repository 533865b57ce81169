import type { Dataset } from '../model/dataset.ts';
import { datasetOf, type Outline } from '../model/outline.ts';
import type { Opened } from '../query/opened.ts';

/** A large dataset from its outline's address; null when it cannot be had. */
export async function fetchedDataset(address: string): Promise<Dataset | null> {
	const outline = await fetched<Outline>(address);
	return outline && datasetOf(outline);
}

/** A statement with its words and evidence; null when it cannot be had. */
export const fetchedStatement = (address: string): Promise<Opened | null> => fetched(address);

/** An answer from an address, as JSON; null when it cannot be had. */
export async function fetched<Answer>(address: string): Promise<Answer | null> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as Answer) : null;
	} catch {
		return null; // no connection: the page says so where the answer would stand
	}
}
