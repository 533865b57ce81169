import { hasOwn } from '#lib/base/has-own.ts';
import { PNGS, type PngName } from '#lib/files/picture/png-names.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A picture in pixels that a dataset’s page can be had as. */
export const match = ((file): file is PngName => hasOwn(PNGS, file)) satisfies ParamMatcher;
