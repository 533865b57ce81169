import type { Result } from '../base/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fault } from '../model/fault.ts';
import type { Revision } from '../model/revision.ts';

/** A dataset as it was opened, with the name of the state that it is in. */
export interface OpenedDataset {
	readonly id: string;
	readonly dataset: Dataset;
	readonly revision: Revision;
	/**
	 * When this state came about, an instant in UTC to the second: the last change of a live dataset’s
	 * file; for a frozen one the time that it was kept.
	 */
	readonly asOf: string;
	/** Whether it was asked for by its revision, and so will never be another. */
	readonly frozen: boolean;
	/** Whether the revision can be asked for when the dataset has changed. */
	readonly kept: boolean;
}

/** Why a dataset could not be opened. */
export type OpeningProblem =
	| { readonly kind: 'unknown' }
	| { readonly kind: 'invalid'; readonly faults: Fault[] }
	/** The dataset is there, a revision of that name is not. */
	| { readonly kind: 'unknown-revision' }
	/** What was kept of the revision is no longer what its name says. */
	| { readonly kind: 'damaged' };

/** What a list of datasets tells of one. */
export interface DatasetEntry {
	readonly id: string;
	/** The title; null when the dataset cannot be opened. */
	readonly title: string | null;
	readonly summary: string | null;
	/** A name that an address can hold, where that of the file cannot be one; null where it can. */
	readonly rename: string | null;
}

/** Keeps datasets, and every revision that it has shown of them. */
export interface DatasetStore {
	list(): Promise<DatasetEntry[]>;
	/** @param name `id` for the dataset as it is now, `id@revision` for the same content for ever */
	open(name: string): Promise<Result<OpenedDataset, OpeningProblem>>;
	/** The revisions of a dataset that are kept. */
	revisions(id: string): Promise<Revision[]>;
}
