import { hasOwn } from '#lib/base/fields.ts';
import { type PngName, PNGS } from '#lib/files/picture/picture-options.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A picture in pixels that a dataset’s page can be had as. */
export const match = ((file): file is PngName => hasOwn(PNGS, file)) satisfies ParamMatcher;
