import { problemAnswer } from '#lib/api/problem.ts';
import type { RequestHandler } from './$types';

/** What is not there is told as a problem, too. */
export const fallback: RequestHandler = () =>
	problemAnswer(404, {
		message: 'There is nothing under this address',
		hint: '/api/v1/openapi.json has all that can be asked.'
	});
