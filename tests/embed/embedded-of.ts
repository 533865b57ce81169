import { embeddedAt } from '#lib/embed/code/embedded.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

export const DATASET_URL = { origin: 'https://plumbline.example', name: 'water' };

/** What a query of a dataset’s page is as an embed, under a title of an example. */
export const embeddedOf = (
	query = '',
	{ title = 'Water', language = 'en', datasetUrl = DATASET_URL } = {}
) =>
	embeddedAt(
		readWhole({ ...minimalDataset(), title, language }),
		datasetUrl,
		new URLSearchParams(query)
	);
