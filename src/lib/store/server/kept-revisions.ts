import type { RevisionEntry } from '../store.ts';
import { RevisionHistory } from './revision-history.ts';

/** The revisions of a dataset that a folder keeps, each once, since it first came about; the newest first. */
export function keptRevisions(folder: string, id: string): RevisionEntry[] {
	const first = new Map(
		new RevisionHistory(folder)
			.read(id)
			.reverse()
			.map((entry) => [entry.revision, { ...entry, note: null }])
	);
	return [...first.values()];
}
