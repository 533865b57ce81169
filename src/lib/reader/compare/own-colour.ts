import type { Group } from '../../study/grouping.ts';
import { colourOf, PAGE_THEME } from '../../timeline/draw/theme.ts';

/** The colour of the actor whose words a group holds; undefined where it has none, or there may be several. */
export const ownColour = ({ colour }: Pick<Group, 'colour'>): string | undefined =>
	colour < 0 ? undefined : colourOf(colour, PAGE_THEME);
