import { excerpt } from '#lib/base/words.ts';
import { answerOf } from '../../../../../../datasets/[dataset]/answer-of.ts';
import { openDataset } from '../../../../../../datasets/[dataset]/open-dataset.ts';
import { apiRoute, JSON_TYPE, refuse } from '../../../../api-route.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = apiRoute(async (event) => {
	const { dataset: name, statement } = event.params;
	const { origin, pathname } = event.url;
	const opened = await openDataset(event, name);
	return answerOf(opened, event, origin + pathname, async () => {
		const made = await opened.ask('apiStatement', { statement, origin, name });
		if (made) return new Response(made, JSON_TYPE);
		return refuse(404, {
			message: `There is no statement “${excerpt(statement)}” in this dataset`,
			hint: 'The dataset’s list of statements has all ids.'
		});
	});
});
