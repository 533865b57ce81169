import { PRIORITY_DOWNLOADS, type PriorityDownloadName } from '#lib/files/download-names.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A file that the page of a priority can be had as. */
export const match = ((file): file is PriorityDownloadName =>
	PRIORITY_DOWNLOADS.some((name) => name === file)) satisfies ParamMatcher;
