import { hasOwn } from '#lib/base/fields.ts';
import { PRIORITY_PNGS, type PriorityPngName } from '#lib/files/picture/picture-options.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A picture in pixels that the page of a priority can be had as. */
export const match = ((file): file is PriorityPngName =>
	hasOwn(PRIORITY_PNGS, file)) satisfies ParamMatcher;
