import type { Dataset } from '../model/dataset.ts';
import type { Reading } from '../query/reading.ts';
import type { DatasetState } from '../query/address/state-path.ts';
import type { PictureOptions } from './picture/picture-options.ts';

/** A dataset in the state that files are made of. */
export interface DatasetInState extends Omit<DatasetState, 'kept'> {
	readonly dataset: Dataset;
}

/** What a file is made from. */
export interface FileSource extends Pick<DatasetInState, 'id' | 'revision' | 'asOf'> {
	readonly reading: Reading;
	/** The address of the dataset’s page, without a query. */
	readonly page: string;
	/** How a picture is wanted. */
	readonly options: PictureOptions;
}
