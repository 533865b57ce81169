import type { Dataset } from '#lib/model/dataset.ts';
import { Reading } from '#lib/reader/reading.svelte.ts';

/** What an address shows of a dataset. */
export const readingOf = (dataset: Dataset, query: string): Reading =>
	new Reading(
		() => dataset,
		() => new URLSearchParams(query)
	);
