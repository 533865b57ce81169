import type { Day } from '../dates/day.ts';
import type { When } from '../dates/when.ts';
import type { ActorId, CoderId, SourceId } from './ids.ts';
import type { Link } from './link.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { Statement } from './statement.ts';

/** One study: its policy documents, statements, links, actors and sources. */
export interface Dataset {
	readonly title: string;
	readonly summary: string;
	readonly language: string;
	readonly coders: readonly { readonly id: CoderId; readonly name: string }[];
	readonly documents: readonly PolicyDocument[];
	readonly actors: readonly Actor[];
	readonly sources: readonly Source[];
	/** In order of time; where two begin together, the more exactly dated first. */
	readonly statements: readonly Statement[];
	readonly links: readonly Link[];
	/** Stretches of time that its author named. */
	readonly eras: readonly Era[];
}

export const ACTOR_KINDS = ['person', 'ministry', 'government', 'organisation', 'meeting'] as const;

/** Who speaks or acts. */
export interface Actor {
	readonly id: ActorId;
	readonly name: string;
	/** For labels that have little room; the name itself where none is given. */
	readonly shortName: string;
	readonly kind: (typeof ACTOR_KINDS)[number];
}

/** Where a statement or a policy document can be read. */
export interface Source {
	readonly id: SourceId;
	readonly publisher: string;
	readonly title: string;
	/** null where nobody recorded it: the page then says so. */
	readonly address: string | null;
	readonly archived: string | null;
	readonly retrieved: Day | null;
	readonly language: string;
}

/** A stretch of time that the author of a timeline named. */
export interface Era {
	readonly title: string;
	readonly when: When;
	readonly text: string | null;
}
