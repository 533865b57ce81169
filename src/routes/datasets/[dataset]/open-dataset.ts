import { error } from '@sveltejs/kit';
import type { DatasetStore, OpenedDataset } from '#lib/store/store.ts';
import { refusalOf } from './refusal-of.ts';

/** Opens a dataset by its name, or answers with the page that says why it cannot be shown. */
export async function openDataset(store: DatasetStore, name: string): Promise<OpenedDataset> {
	const opened = await store.open(name);
	if (opened.ok) return opened.value;
	const { status, ...refusal } = refusalOf(opened.problem, name);
	return error(status, refusal);
}
