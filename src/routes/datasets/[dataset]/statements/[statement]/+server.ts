import { error } from '@sveltejs/kit';
import { excerpt } from '#lib/base/words.ts';
import { answerOf } from '../../answer-of.ts';
import { openDataset } from '../../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { params, url } = event;
	const opened = await openDataset(event, params.dataset);
	return answerOf(opened, event, url.pathname, async () => {
		const statement = await opened.ask('statement', params.statement);
		if (!statement) {
			error(404, { message: `There is no statement “${excerpt(params.statement)}”` });
		}
		return new Response(statement, { headers: { 'content-type': 'application/json' } });
	});
};
