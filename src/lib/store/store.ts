import type { Result } from '../base/types.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fault } from '../model/reading/fault.ts';
import type { Revision } from '../model/file/revision.ts';

/** Which state of a dataset was opened. */
export interface OpenedState {
	readonly id: string;
	readonly revision: Revision;
	/** When this state came about, an instant in UTC to the second; of a revision always the same. */
	readonly asOf: string;
	/** Whether it was asked for by its revision, and so will never be another. */
	readonly frozen: boolean;
	/** Whether the revision can be asked for when the dataset has changed. */
	readonly kept: boolean;
	/** Why the file as it is now is not shown, where this is the last good state before it; else null. */
	readonly behind: FileProblem | null;
	/** Set where it is still being made: whether its owner looks at it, or who has a link. */
	readonly draft?: 'own' | 'shared';
}

/** A dataset as it was opened, with the name of the state that it is in. */
export interface OpenedDataset extends OpenedState {
	readonly dataset: Dataset;
}

/** Why a dataset’s file cannot be shown as it is. */
export type FileProblem =
	| { readonly kind: 'invalid'; readonly faults: Fault[] }
	/** It is larger than this server reads. */
	| { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
	/** The system does not let it be read, or it takes more memory than there is. */
	| { readonly kind: 'unreadable' };

/** Why a dataset could not be opened. */
export type OpeningProblem =
	| FileProblem
	| { readonly kind: 'unknown' }
	/** It was published, and is no longer; revisions that were cited may be there. */
	| { readonly kind: 'unpublished' }
	/** Whoever published the revision withdrew it, and why. */
	| { readonly kind: 'withdrawn'; readonly note: string }
	/** The dataset is there, a revision of that name is not. */
	| { readonly kind: 'unknown-revision' }
	/** The stored content of the revision no longer matches its name. */
	| { readonly kind: 'damaged' };

/** What a list of datasets tells of one. */
export interface DatasetEntry {
	readonly id: string;
	/** The title; null where none was found. */
	readonly title: string | null;
	readonly summary: string | null;
	/** Of both, BCP 47. */
	readonly language: string | null;
	/** How much it holds; null where that is not known yet, or cannot be. */
	readonly figures: { readonly statements: number; readonly links: number } | null;
	/** Who judged its links, by name. */
	readonly coders: readonly string[];
	/** The size of its file. */
	readonly bytes: number;
	/** unread: the file is long, and is still being searched for its title. */
	readonly state: 'found' | 'unread' | 'unreadable' | 'too-large';
}

/** A file of the folder that is not listed: its name is not an address, or the same as another’s. */
export interface LeftOut {
	readonly file: string;
	readonly because: 'name' | 'double';
	/** A name that it could have. */
	readonly better: string;
}

/** What a store holds, as a list in pages. */
export interface DatasetList {
	readonly entries: readonly DatasetEntry[];
	/** How many datasets there are on all pages. */
	readonly total: number;
	readonly leftOut: readonly LeftOut[];
}

/** A state of a dataset that can be asked for by its revision. */
export interface RevisionEntry {
	readonly revision: Revision;
	/** When it first came about, an instant in UTC to the second. */
	readonly asOf: string;
	/** What was noted when it was published; null where nobody could. */
	readonly note: string | null;
}

/** Lists what a store holds. No dataset is opened for that. */
export interface DatasetLister {
	/** @param from the index of the first that is wanted, and how many at most */
	list(from: number, most: number): Promise<DatasetList>;
	/** The ids of all of them, in the order of the list. */
	names(): Promise<ReadonlySet<string>>;
}

/** Keeps datasets, and every revision that it has shown of them. */
export interface DatasetStore {
	/** @param name `id` for the dataset as it is now, `id@revision` for the same content for ever */
	open(name: string): Promise<Result<OpenedDataset, OpeningProblem>>;
	/** The revisions of a dataset that are kept. */
	revisions(id: string): Promise<Revision[]>;
}
