import type { Result } from '../../../base/types.ts';
import type { Appended, AppendProblem } from '../../workspace.ts';
import type { VersionedDraft } from './read-draft.ts';

/** What a store has done in another thread where a draft is large. */
export interface Aside {
	/** @throws DatabaseProblem where it cannot be read */
	read(dataset: string, version: number): Promise<VersionedDraft>;
	keepSnapshot(dataset: string, version: number): Promise<void>;
	restore(
		dataset: string,
		version: number,
		by: string | null
	): Promise<Result<Appended | null, AppendProblem>>;
}

/** Statements of a draft above which that is sooner done, for all others. */
export const LARGE_DRAFT = 1000;
