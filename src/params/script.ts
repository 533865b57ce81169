import type { ParamMatcher } from '@sveltejs/kit';

/** A script that travels into articles; datasets have no dots in their names. */
export const match: ParamMatcher = (file) => /^[\w-]+\.js$/.test(file);
