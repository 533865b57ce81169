import { PROBLEM_TITLES } from './problem-titles.ts';
import type { Shape } from './shapes.ts';

/** What is wrong with a parameter of the address, or with a place in what was sent. */
type Wrong = { readonly detail: string } & (
	{ readonly parameter: string } | { readonly pointer: string }
);

/** What a problem tells beside its status. */
interface Told {
	readonly message: string;
	readonly hint?: string | undefined;
	readonly errors?: readonly Wrong[];
}

/** Answers that a request cannot be answered as it asks, and why: `application/problem+json` (RFC 9457). */
export function problemAnswer(status: number, { message, hint, errors }: Told): Response {
	const problem: Shape<'Problem'> = {
		type: 'about:blank',
		title: PROBLEM_TITLES[status] ?? (status < 500 ? 'Bad Request' : 'Internal Server Error'),
		status,
		detail: message,
		...(hint !== undefined && { hint }),
		...(errors && { errors: [...errors] })
	};
	return new Response(JSON.stringify(problem), {
		status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
	});
}
