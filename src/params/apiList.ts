import { COLLECTION_NAMES, type CollectionName } from '#lib/api/paths.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A list of a dataset that the API tells. */
export const match = ((list): list is CollectionName =>
	COLLECTION_NAMES.some((name) => name === list)) satisfies ParamMatcher;
