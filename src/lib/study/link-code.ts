import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { RELATIONS, type Relation } from '../model/link.ts';

/** How a link is drawn: its state and relation, packed into a byte so that millions fit. */
export type LinkCode = number;

/** A statement without a link, in the row for those. */
export const UNLINKED = 254;

export const linkCodeOf = (state: LinkState, relation: Relation): LinkCode =>
	LINK_STATES.indexOf(state) * RELATIONS.length + RELATIONS.indexOf(relation);

/** Whether a code is that of one link, which has a state and a relation. */
export const isLink = (code: LinkCode): boolean => code < UNLINKED;

export const statusOf = (code: LinkCode): LinkState =>
	LINK_STATES[Math.floor(code / RELATIONS.length)]!;

/** Where the relation of a link stands among `RELATIONS`. */
export const relationIndexOf = (code: LinkCode): number => code % RELATIONS.length;

export const relationOf = (code: LinkCode): Relation => RELATIONS[relationIndexOf(code)]!;
