import { PNGS } from '#lib/files/png-names.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A picture in pixels that a dataset’s page can be had as. */
export const match: ParamMatcher = (file) => Object.hasOwn(PNGS, file);
