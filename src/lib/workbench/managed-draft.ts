import type { Change } from '../model/change/change.ts';

/** What is told of a draft to who owns it. */
export interface ManagedDraft {
	readonly entry: {
		readonly title: string;
		readonly language: string;
		readonly statements: number;
		readonly links: number;
		readonly version: number;
		readonly changedAt: string;
		readonly name: string | null;
		readonly revision: string | null;
	};
	readonly revisions: readonly {
		readonly revision: string;
		readonly at: string;
		readonly note: string;
	}[];
	readonly shares: readonly { readonly id: string; readonly createdAt: string }[];
	readonly history: readonly {
		readonly version: number;
		readonly at: string;
		readonly by: string | null;
		readonly kind: Change['kind'];
	}[];
}

const DONE: Readonly<Record<Change['kind'], string>> = {
	import: 'Imported',
	rename: 'Renamed',
	add: 'Added',
	edit: 'Edited',
	delete: 'Deleted',
	merge: 'Merged',
	judge: 'Judged a link',
	correct: 'Corrected a link',
	skip: 'Skipped a statement',
	unlink: 'Removed a link',
	settle: 'Kept two statements apart',
	restore: 'Undone, or gone back'
};

/** What a change did, in a word or two. */
export const formatChangeKind = (kind: Change['kind']): string => DONE[kind];
