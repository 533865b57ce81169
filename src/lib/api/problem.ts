import type { Shape } from './shapes.ts';

/** What is wrong with a parameter of the address, or with a location in what was sent. */
type Wrong = { readonly detail: string } & (
	{ readonly parameter: string } | { readonly pointer: string }
);

/** What a problem tells beside its status. */
interface ProblemParts {
	readonly message: string;
	readonly hint?: string | undefined;
	readonly errors?: readonly Wrong[];
}

/** Answers that a request cannot be answered as it asks, and why: `application/problem+json` (RFC 9457). */
export function problemAnswer(status: number, { message, hint, errors }: ProblemParts): Response {
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

/** What the statuses mean that the API answers with, as the registry of HTTP has it. */
export const PROBLEM_TITLES: Readonly<Partial<Record<number, string>>> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	410: 'Gone',
	411: 'Length Required',
	412: 'Precondition Failed',
	413: 'Content Too Large',
	414: 'URI Too Long',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	428: 'Precondition Required',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	503: 'Service Unavailable',
	507: 'Insufficient Storage'
};
