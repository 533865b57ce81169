import type { Colour } from '../../study/colouring.ts';

/** The id of the gradient by which imprecise dates of a colour fade at their ends; one for all lines of a page. */
export const softId = (colour: Colour): string => `turned-soft-${colour}`;
