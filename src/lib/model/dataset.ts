import type { Actor } from './actor.ts';
import type { CoderId } from './ids.ts';
import type { Link } from './link.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { Source } from './source.ts';
import type { Era } from './era.ts';
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
