import { SCRIPTS } from '#lib/embed/scripts.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A script that travels into articles. */
export const match: ParamMatcher = (file) => SCRIPTS.has(file);
