import { isFilteredList } from '#lib/api/paths.ts';
import { readCursor } from '#lib/api/list-query.ts';
import { answerOf } from '../../../../../datasets/[dataset]/answer-of.ts';
import { openDataset } from '../../../../../datasets/[dataset]/open-dataset.ts';
import { apiRoute, JSON_TYPE, listQueryOf, refuse, refuseCursor } from '../../../api-route.ts';
import type { RequestHandler } from './$types';

/** A part of a list of a dataset: of what the filters show of it. */
export const GET: RequestHandler = apiRoute(async (event) => {
	const { dataset: name, list } = event.params;
	const { origin, pathname } = event.url;
	const { limit, cursor, filters } = listQueryOf(
		event,
		isFilteredList(list) ? 'filtered' : 'whole'
	);
	const opened = await openDataset(event, name);
	const at = cursor === null ? null : readCursor(cursor);
	if (cursor !== null && at?.revision !== opened.revision) refuseCursor();
	const question = { list, origin, name, filters, from: at?.from ?? 0, limit };
	const address = `${origin}${pathname}?${filters} ${question.from} ${limit}`;
	return answerOf(opened, event, address, async () => {
		const made = await opened.ask('apiPart', question);
		if (!('refused' in made)) return new Response(made, JSON_TYPE);
		return refuse(400, {
			message: made.refused.join(' '),
			hint: 'Change this in the address; the dataset’s lists have its ids.'
		});
	});
});
