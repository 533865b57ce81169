import type { Group } from '../../study/grouping.ts';
import { colourOf, PAGE_THEME } from '../../timeline/draw/theme.ts';

/** The colour of the actor whose words a group holds; undefined where there may be several. */
export const ownColour = ({ actor }: Pick<Group, 'actor'>): string | undefined =>
	actor < 0 ? undefined : colourOf(actor, PAGE_THEME);
