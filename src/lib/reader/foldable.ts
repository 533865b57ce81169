import type { PolicyDocument, Priority } from '../model/policy-document.ts';
import { documentFold, type Fold } from '../study/folds.ts';

/** How something folds that has several rows, or unfolds. */
export interface Foldable {
	readonly fold: Fold;
	readonly isFolded: boolean;
	readonly label: string;
	/** What is folded after that. */
	readonly next: Fold[];
}

/** null for a priority that has no sub-points. */
export const foldablePriority = (
	{ id, number, priorities }: Priority,
	folded: readonly Fold[]
): Foldable | null =>
	priorities.length > 0 ? foldable(id, `the sub-points of ${number}`, folded) : null;

/** null for a document of a single priority. */
export const foldableDocument = (
	{ id, title, priorities }: PolicyDocument,
	folded: readonly Fold[]
): Foldable | null =>
	priorities.length > 1 ? foldable(documentFold(id), `the priorities of ${title}`, folded) : null;

function foldable(fold: Fold, what: string, folded: readonly Fold[]): Foldable {
	const isFolded = folded.includes(fold);
	return {
		...{ fold, isFolded, label: `${isFolded ? 'Show' : 'Fold'} ${what}` },
		next: isFolded ? folded.filter((one) => one !== fold) : [...folded, fold]
	};
}
