import type { Format } from '../format.ts';
import { parsedJson } from '../text/json-value.ts';
import { parsedSoundDataset } from './sound-dataset.ts';

/** Our own dataset file. */
export const datasetFile: Format = {
	name: 'dataset',
	title: 'Plumbline dataset',
	recognises: (_, head) => (/"format"\s*:\s*"plumbline-dataset"/.test(head) ? 0.98 : 0),
	read: parsedJson((value, { name }) => parsedSoundDataset(value, name))
};
