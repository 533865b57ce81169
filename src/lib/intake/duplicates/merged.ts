import type { Draft, DraftDocument } from '../draft.ts';
import type { FilesRead } from '../read-files.ts';
import type { Duplicate } from './duplicate-finder.ts';

/** What a merge made one of, whole, as it was before. */
export interface Merged extends Omit<Duplicate, 'of'> {
	/** The id of the one that is left. */
	readonly into: string;
	readonly of: readonly (Draft | DraftDocument)[];
}

/** What merging the duplicates of an import takes together: nothing goes into another unlisted. */
export function mergedIn({ documents, drafts, duplicates }: FilesRead): Merged[] {
	const byId = new Map([...documents, ...drafts].map((one) => [one.id, one]));
	return duplicates.map(({ kind, likeness, of }) => ({
		...{ kind, likeness, into: of[0]! },
		of: of.map((id) => byId.get(id)!)
	}));
}
