import { isListName, type ListName } from '#lib/workbench/edit/things/lists.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A list of a draft that is edited. */
export const match = ((name): name is ListName => isListName(name)) satisfies ParamMatcher;
