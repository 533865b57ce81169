import { error } from '@sveltejs/kit';
import { excerpt } from '#lib/base/words.ts';

/** Answers that a dataset has no priority of an id. */
export const noPriority = (id: string): never =>
	error(404, {
		message: `There is no priority “${excerpt(id)}” in this dataset`,
		hint: 'Check the address, or choose a priority on the dataset’s page.'
	});
