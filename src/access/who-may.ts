/** Who asks, from who may least to who may most; each may what those before it may. */
export const ASKERS = ['visitor', 'reader', 'editor', 'owner'] as const;

export type Asker = (typeof ASKERS)[number];

const DATASET = [
	...['', '/outline', '/found', '/statements/{statement}', '/priorities/{priority}'],
	...['/priorities/{priority}/{priority file}', '/priorities/{priority}/{png}'],
	...['/{file}', '/{png}', '/page.html']
];

const LISTS = ['', '/{list}', '/statements/{statement}', '/revisions'];

/** What each may ask that those before it may not; nobody may what stands nowhere here. */
const GRANTED: Readonly<Record<Asker, readonly string[]>> = {
	visitor: [
		...['/', '/import', '/import/review', '/import/review/{study}', '/import/timeline'],
		...['/import/timeline/{study}', '/embed/{dataset}', '/embed/{dataset}/priorities/{priority}'],
		...['/embed/{script}', '/oembed', '/drafts', '/sign-in', '/invitations/{token}', '/bench'],
		...[...DATASET, '/embed', '/review', '/{feed}'].map((one) => `/datasets/{dataset}${one}`),
		...['/api/v1/openapi.json', '/api/v1/datasets'],
		...LISTS.map((one) => `/api/v1/datasets/{dataset}${one}`)
	]
		.map((path) => `GET ${path}`)
		.concat(['POST /sign-in', 'POST /invitations/{token}']),
	reader: DATASET.map((one) => `GET /drafts/{draft}${one}`),
	editor: [
		...['/account', '/account/password'].map((one) => `GET ${one}`),
		...['review', 'manage', 'changes'].map((one) => `GET /drafts/{draft}/${one}`),
		...['', '/{list}', '/{list}/{id}', '/add/{list}', '/find/{list}'].map(
			(one) => `GET /drafts/{draft}/edit${one}`
		),
		...['signOut', 'makeToken', 'revokeToken'].map((one) => `POST /account?/${one}`),
		'POST /account/password',
		...['POST /drafts', 'POST /drafts/{draft}/changes', 'POST /drafts/{draft}/edit?/save'],
		...['save', 'link', 'requote', 'delete'].map(
			(one) => `POST /drafts/{draft}/edit/{list}/{id}?/${one}`
		),
		'POST /drafts/{draft}/edit/add/{list}?/add',
		...['publish', 'restore', 'unpublish', 'share', 'revoke'].map(
			(one) => `POST /drafts/{draft}/manage?/${one}`
		),
		...['GET /api/v1/drafts/{draft}', 'POST /api/v1/drafts'],
		...['changes', 'revisions'].map((one) => `POST /api/v1/drafts/{draft}/${one}`)
	],
	owner: [
		...['invite', 'uninvite', 'remove'].map((one) => `POST /account?/${one}`),
		// What cannot be undone.
		...['withdraw', 'remove'].map((one) => `POST /drafts/{draft}/manage?/${one}`)
	]
};

const LEAST = new Map(
	ASKERS.flatMap((asker) => GRANTED[asker].map((request) => [request, asker] as const))
);

/** Who may ask something at the least; null where nobody may. */
export const leastAsker = (request: string): Asker | null => LEAST.get(request) ?? null;

/** Whether somebody may do what another may at the least. */
export const mayAs = (asker: Asker, least: Asker): boolean =>
	ASKERS.indexOf(asker) >= ASKERS.indexOf(least);

/** What is asked, in the words of the table of who may; null for an address that the program does not have. */
export function requestName(method: string, route: string | null, url: URL): string | null {
	if (route === null) return null;
	const named = route.replaceAll(/\[(\w+)(?:=\w+)?\]/g, (whole, name: string) => {
		return `{${whole.includes('=priorityDownload') ? 'priority file' : name}}`;
	});
	const isOfDraft = /^\/(drafts|shared)\/./.test(url.pathname);
	const path = isOfDraft ? named.replace(/^\/datasets\/\{dataset\}/, '/drafts/{draft}') : named;
	if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return `GET ${path}`;
	const actions = [...url.searchParams.keys()].filter((name) => name.startsWith('/'));
	return `${method} ${path}${actions.map((action) => `?${action}`).join('')}`;
}
