import { error } from '@sveltejs/kit';
import type { Dataset } from '#lib/model/dataset.ts';
import type { DatasetStore } from '#lib/store/store.ts';

/** Opens a dataset, or answers with the page that says why it cannot be shown. */
export async function openDataset(store: DatasetStore, id: string): Promise<Dataset> {
	const dataset = await store.open(id);
	if (dataset.ok) return dataset.value;
	if (dataset.problem.kind === 'unknown') {
		error(404, {
			message: `There is no dataset “${id}”`,
			hint: 'Check the address, or choose one from the list.'
		});
	}
	error(422, {
		message: `The dataset “${id}” cannot be shown`,
		hint: 'Its file has faults. Mend them, and load the page again: nothing is shown in part.',
		faults: dataset.problem.faults
	});
}
