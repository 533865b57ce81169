import type { Format } from '../format.ts';
import { jsonFound } from '../text/json-value.ts';
import { soundFound } from './sound-dataset.ts';

/** Our own dataset file. */
export const datasetFile: Format = {
	name: 'dataset',
	title: 'Plumbline dataset',
	recognises: (_, head) => (/"format"\s*:\s*"plumbline-dataset"/.test(head) ? 0.98 : 0),
	read: jsonFound((value, { name }) => soundFound(value, name))
};
