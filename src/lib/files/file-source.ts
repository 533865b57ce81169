import type { Dataset } from '../model/dataset.ts';
import type { Revision } from '../model/revision.ts';
import type { Reading } from '../reader/reading.svelte.ts';
import type { PictureLook } from './picture-look.ts';

/** A dataset in the state that files are made of. */
export interface DatasetInState {
	readonly id: string;
	readonly dataset: Dataset;
	readonly revision: Revision;
	/** Since when it is so: an instant in UTC to the second. */
	readonly asOf: string;
	readonly frozen: boolean;
}

/** What a file is made from. */
export interface FileSource extends Pick<DatasetInState, 'id' | 'revision' | 'asOf'> {
	readonly reading: Reading;
	/** The address of the dataset’s page, without a query. */
	readonly page: string;
	/** How a picture is wanted. */
	readonly look: PictureLook;
}
