import { type Colour, NO_COLOUR } from '../../study/colouring.ts';
import { colourOf, PAGE_THEME } from '../../timeline/draw/theme.ts';

/** The colour under the head of a column; undefined where its group has none. */
export const ownColour = (colour: Colour): string | undefined =>
	colour === NO_COLOUR ? undefined : colourOf(colour, PAGE_THEME);
