import { error } from '@sveltejs/kit';
import { never } from '#lib/base/never.ts';
import type { DatasetStore, OpenedDataset } from '#lib/store/store.ts';

/** Opens a dataset by its name, or answers with the page that says why it cannot be shown. */
export async function openDataset(store: DatasetStore, name: string): Promise<OpenedDataset> {
	const opened = await store.open(name);
	if (opened.ok) return opened.value;
	const { problem } = opened;
	const [id, revision] = name.split('@');
	const present = `As it is now, the dataset is at /datasets/${id!}.`;
	switch (problem.kind) {
		case 'unknown':
			return error(404, {
				message: `There is no dataset “${id!}”`,
				hint: 'Check the address, or choose one from the list.'
			});
		case 'unknown-revision':
			return error(404, {
				message: `There is no revision “${revision!}” of the dataset “${id!}”`,
				hint: `A revision has 32 digits, and is kept when it is first shown: check the address. ${present}`
			});
		case 'damaged':
			return error(422, {
				message: `The revision “${revision!}” of the dataset “${id!}” cannot be shown`,
				hint: `What was kept of it has been changed since, and is no longer what was cited. ${present}`
			});
		case 'invalid':
			return error(422, {
				message: `The dataset “${id!}” cannot be shown`,
				hint: 'Its file has faults. Mend them, and load the page again: nothing is shown in part.',
				faults: problem.faults
			});
		default:
			return never(problem);
	}
}
