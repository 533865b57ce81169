import { DOWNLOADS } from '#lib/files/download-names.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A file that a dataset's page can be had as. */
export const match: ParamMatcher = (file) => DOWNLOADS.some((name) => name === file);
