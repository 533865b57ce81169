import type { Revision } from '../../model/file/revision.ts';

/** Which state of a dataset a page shows. */
export interface DatasetState {
	readonly id: string;
	readonly revision: Revision;
	/** Since when it is so: an instant in UTC to the second. */
	readonly asOf: string;
	/** Whether the page’s address names the revision, and so will never show another. */
	readonly frozen: boolean;
	/** Whether the revision can be asked for when the dataset has changed. */
	readonly kept: boolean;
	/** What is to be said where the dataset’s file has changed since, and cannot be shown as it is now. */
	readonly notice?: string | null;
	/** Set for one that is still being made: whether its owner looks at it, or who has a link. */
	readonly draft?: 'own' | 'shared' | undefined;
}

/**
 * The path of the page that shows a dataset for ever as it is, or as it is now.
 * @param path of a page of the same dataset
 */
export function statePath(
	path: string,
	{ id, revision }: Pick<DatasetState, 'id' | 'revision'>,
	as: 'fixed' | 'live'
): string {
	const name = encodeURIComponent(id) + (as === 'fixed' ? `@${revision}` : '');
	return path.slice(0, path.lastIndexOf('/') + 1) + name;
}
