import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';

/** Those who may sign in to the server of accounts. */
export const PEOPLE = {
	owner: { email: 'ada@example.org', name: 'Ada Owner' },
	editor: { email: 'ed@example.org', name: 'Ed Itor' }
};

export const PASSWORD = 'correct horse battery';

/** Makes them by the command line, as an operator does. @param data the folder of the database */
export async function addPeople(data: string): Promise<void> {
	for (const [role, { email, name }] of Object.entries(PEOPLE)) {
		const args = ['account', 'add', email, '--name', name, '--role', role, '--data', data];
		// While this waits for no answer, a server closes idle connections, and whoever asks next has to know.
		const added = promisify(execFile)(process.execPath, ['build/plumbline.js', ...args]);
		added.child.stdin!.end(`${PASSWORD}\n`);
		await added;
	}
}

/** Sends the form that signs somebody in, from a network of its own. */
export const signIn = (
	fields: Record<string, string>,
	{ origin = inject('accountsOrigin'), path = '/sign-in', from = someNetwork() } = {}
) =>
	fetch(origin + path, {
		method: 'POST',
		headers: { origin, accept: 'text/html', 'x-forwarded-for': from },
		body: new URLSearchParams(fields),
		redirect: 'manual'
	});

const someNetwork = () =>
	`10.${Array.from({ length: 3 }, () => Math.floor(Math.random() * 256)).join('.')}`;

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = (answer: Response): string =>
	answer.headers
		.getSetCookie()
		.map((one) => one.split(';', 1)[0]!)
		.join('; ');

/** Somebody who is signed in. */
export interface Person {
	readonly headers: Record<string, string>;
	readonly get: (path: string) => Promise<Response>;
	/** Sends a form. */
	readonly act: (path: string, fields?: Record<string, string>) => Promise<Response>;
}

export async function asPerson(role: keyof typeof PEOPLE): Promise<Person> {
	const origin = inject('accountsOrigin');
	const answer = await signIn({ email: PEOPLE[role].email, password: PASSWORD });
	const headers = { cookie: cookieOf(answer), accept: 'text/html' };
	if (headers.cookie === '') throw new Error(`${role} is not signed in: ${answer.status}`);
	return {
		headers,
		get: (path) => fetch(origin + path, { headers, redirect: 'manual' }),
		act: (path, fields = {}) =>
			fetch(origin + path, {
				...{ method: 'POST', headers: { ...headers, origin }, redirect: 'manual' },
				body: new URLSearchParams(fields)
			})
	};
}

/** A token of somebody, made on the page of their account. */
export async function newToken(role: keyof typeof PEOPLE, name = 'A test'): Promise<string> {
	const page = await (await asPerson(role)).act('/account?/makeToken', { name });
	return /plumbline_[\w-]{32}/.exec(await page.text())![0];
}
