import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

/** A dataset as it was opened, for an example. */
export const OPENED = {
	id: 'water',
	dataset: readWhole(minimalDataset()),
	revision: '0'.repeat(32),
	frozen: false,
	kept: true
};
