import type { Draft, DraftDocument } from '../draft.ts';
import type { Gathered } from '../gather.ts';
import type { Double } from './doubles.ts';

/** What a merge made one of, whole, as it was before. */
export interface Merged extends Omit<Double, 'of'> {
	/** The id of the one that is left. */
	readonly into: string;
	readonly of: readonly (Draft | DraftDocument)[];
}

/** What merging the doubles of an import takes together: nothing goes into another unlisted. */
export function mergedIn({ documents, drafts, doubles }: Gathered): Merged[] {
	const byId = new Map([...documents, ...drafts].map((one) => [one.id, one]));
	return doubles.map(({ kind, likeness, of }) => ({
		...{ kind, likeness, into: of[0]! },
		of: of.map((id) => byId.get(id)!)
	}));
}
