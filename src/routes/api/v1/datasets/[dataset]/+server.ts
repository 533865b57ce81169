import { answerOf } from '../../../../datasets/[dataset]/answer-of.ts';
import { openDataset } from '../../../../datasets/[dataset]/open-dataset.ts';
import { apiRoute, JSON_TYPE } from '../../api-route.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = apiRoute(async (event) => {
	const { origin, pathname } = event.url;
	const name = event.params.dataset;
	const opened = await openDataset(event, name);
	return answerOf(
		opened,
		event,
		origin + pathname,
		async () => new Response(await opened.ask('apiDataset', { origin, name }), JSON_TYPE)
	);
});
