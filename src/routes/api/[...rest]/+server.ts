import { problemAnswer } from '#lib/api/problem.ts';
import type { RequestHandler } from './$types';

/** What is not there is answered with a problem, too. */
export const fallback: RequestHandler = () =>
	problemAnswer(404, {
		message: 'There is nothing at this address',
		hint: '/api/v1/openapi.json lists everything that can be requested.'
	});
