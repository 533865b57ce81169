import { DOWNLOADS, type DownloadName } from '#lib/files/download-names.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A file that a dataset's page can be had as. */
export const match = ((file): file is DownloadName =>
	DOWNLOADS.some((name) => name === file)) satisfies ParamMatcher;
