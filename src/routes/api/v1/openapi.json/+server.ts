import { openapi } from '#lib/api/openapi.ts';
import { answerJson } from '../answer-json.ts';
import { apiRoute } from '../api-route.ts';
import type { RequestHandler } from './$types';

/** What can be asked of the API, for programs. */
export const GET: RequestHandler = apiRoute((event) =>
	Promise.resolve(answerJson(event, openapi(event.url.origin)))
);
