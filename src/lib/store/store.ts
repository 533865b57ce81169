import type { Result } from '../base/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fault } from '../model/fault.ts';

/** Why a dataset could not be opened. */
export type OpeningProblem =
	{ readonly kind: 'unknown' } | { readonly kind: 'invalid'; readonly faults: Fault[] };

/** What a list of datasets tells of one. */
export interface DatasetEntry {
	readonly id: string;
	/** The title; null when the dataset cannot be opened. */
	readonly title: string | null;
	readonly summary: string | null;
}

/** Keeps datasets. */
export interface DatasetStore {
	list(): Promise<DatasetEntry[]>;
	open(id: string): Promise<Result<Dataset, OpeningProblem>>;
}
