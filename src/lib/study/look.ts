import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { RELATIONS, type Relation } from '../model/link.ts';

/** How a link is drawn: its state and relation, packed into a byte so that millions fit. */
export type Look = number;

/** A mark that stands for links of several looks. */
export const MIXED = 255;

/** A statement without a link, in the row for those. */
export const UNLINKED = 254;

export const lookOf = (state: LinkState, relation: Relation): Look =>
	LINK_STATES.indexOf(state) * RELATIONS.length + RELATIONS.indexOf(relation);

/** Whether a look is that of one link, which has a state and a relation. */
export const isLink = (look: Look): boolean => look < UNLINKED;

export const statusOf = (look: Look): LinkState =>
	LINK_STATES[Math.floor(look / RELATIONS.length)]!;

export const relationOf = (look: Look): Relation => RELATIONS[look % RELATIONS.length]!;
