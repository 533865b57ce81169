import type { ActorId } from './ids.ts';

export const ACTOR_KINDS = ['person', 'ministry', 'government', 'organisation', 'meeting'] as const;

/** Who speaks or acts. */
export interface Actor {
	readonly id: ActorId;
	readonly name: string;
	/** For labels that have little room; the name itself where none is given. */
	readonly shortName: string;
	readonly kind: (typeof ACTOR_KINDS)[number];
}
