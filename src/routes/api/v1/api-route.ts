import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { readListQuery, type ListQuery, type ListQueryKind } from '#lib/api/list-query.ts';
import { problemAnswer } from '#lib/api/problem.ts';

export const JSON_TYPE = { headers: { 'content-type': 'application/json' } };

/** A refusal on its way to whoever asked. */
class Refused extends Error {
	readonly answer: Response;

	constructor(answer: Response) {
		super('refused');
		this.answer = answer;
	}
}

/** Answers with a problem in the place of what was asked for. */
export function refuse(...problem: Parameters<typeof problemAnswer>): never {
	throw new Refused(problemAnswer(...problem));
}

/** A route of the API: whatever stops it is answered with a problem. */
export const apiRoute =
	<Event extends RequestEvent>(answer: (event: Event) => Promise<Response>) =>
	async (event: Event): Promise<Response> => {
		try {
			return await answer(event);
		} catch (thrown) {
			if (thrown instanceof Refused) return thrown.answer;
			if (isHttpError(thrown)) return problemAnswer(thrown.status, thrown.body);
			throw thrown;
		}
	};

/** What an address asks of a list, or the answer that it cannot be read. */
export function listQueryOf({ url }: Pick<RequestEvent, 'url'>, kind: ListQueryKind): ListQuery {
	const read = readListQuery(url.searchParams, kind);
	if (read.ok) return read.value;
	return refuse(400, {
		message: 'This address has parameters that cannot be read',
		hint: 'See `errors`; /api/v1/openapi.json lists every parameter.',
		errors: read.problem
	});
}

/** Answers that a cursor is of no list as it is now. */
export const refuseCursor = (): never =>
	refuse(410, {
		message: 'This cursor belongs to another state of the list',
		hint: 'Start again without a cursor.'
	});
