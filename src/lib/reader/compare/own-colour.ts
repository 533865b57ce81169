import type { Side } from '../../study/division.ts';

/** The colour of the actor whose words a side holds; undefined where there may be several. */
export const ownColour = ({ actor }: Pick<Side, 'actor'>): string | undefined =>
	actor < 0 ? undefined : `var(--plumbline-actor-${actor}, var(--plumbline-many))`;
