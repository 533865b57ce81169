import { excerpt } from '../base/words.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Embedded, embeddedAt } from '../embed/code/embedded.ts';

/** live: follows the dataset; frozen: stays as it is. */
export const EDITIONS = ['live', 'frozen'] as const;

export type EditionChoice = (typeof EDITIONS)[number];

/** An embed while its author decides how it should be: what is chosen, and what can be. */
export interface Building {
	readonly embedded: Embedded;
	readonly edition: EditionChoice;
	readonly revision: string;
	/** Whether the revision can be asked for later: only then can an embed be frozen. */
	readonly kept: boolean;
	/** What the address asks for and does not get, in words. */
	readonly problems: readonly string[];
}

/** A dataset as its embed is built of it. */
interface EmbeddableDataset {
	readonly id: string;
	readonly dataset: Dataset;
	readonly revision: string;
	readonly frozen: boolean;
	readonly kept: boolean;
}

/** Reads what the address of the page of a dataset’s embed asks for. */
export function buildingOf(
	{ id, dataset, revision, frozen, kept }: EmbeddableDataset,
	{ origin, searchParams }: Pick<URL, 'origin' | 'searchParams'>
): Building {
	const written = searchParams.get('edition');
	const chosen = EDITIONS.find((edition) => edition === written) ?? (frozen ? 'frozen' : 'live');
	const edition = kept ? chosen : 'live';
	const datasetUrl = { origin, name: edition === 'frozen' ? `${id}@${revision}` : id };
	const { embedded, problems } = embeddedAt(dataset, datasetUrl, searchParams);
	if (written && written !== chosen) {
		problems.push(
			`This address asks for the edition “${excerpt(written)}”; it can be ${EDITIONS.join(' or ')}. It was ignored.`
		);
	}
	if (chosen !== edition) {
		problems.push('The revision is not kept, so the embed cannot be frozen. This one is live.');
	}
	return { embedded, edition, revision, kept, problems };
}
