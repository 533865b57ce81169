import { answerOf } from '../answer-of.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const opened = await openDataset(event, event.params.dataset);
	return answerOf(opened, event, event.url.pathname, async () => {
		const headers = { 'content-type': 'application/json' };
		return new Response(await opened.ask('outline', undefined), { headers });
	});
};
