import type { Stretch } from './evidence.ts';

/** How far a suggestion can be trusted, by its score and its margin. */
export type Strength = 'strong' | 'possible' | 'weak';

/** A word of a statement, or an entity that it names, and how much of the score it brings. */
export interface Reason {
	/** As it stands in the statement; an entity by its name, with the region that it stands for. */
	readonly term: string;
	readonly weight: number;
	/** Set where the word stands before or after the statement, and not in it. */
	readonly near?: true;
}

/** A priority that a statement may bear on, and why. It is not a link: a person accepts it. */
export interface Suggestion {
	readonly priority: string;
	/** 0 to 1, to 4 decimals. */
	readonly score: number;
	/** By how much the next priority scores less. */
	readonly margin: number;
	readonly strength: Strength;
	/** The heaviest first. */
	readonly because: readonly Reason[];
	/** The shortest stretch of one sentence of the statement that holds 80 % of the weight. */
	readonly evidence: Stretch;
}

/** What was suggested for one statement, the best first, and by what. */
export interface Suggested {
	readonly id: string;
	/** The method's version. */
	readonly method: string;
	/** The codebook's version. */
	readonly codebook: string;
	readonly suggestions: readonly Suggestion[];
}

/** A score or weight to 4 decimals, as it is shown, kept and compared. */
export const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
