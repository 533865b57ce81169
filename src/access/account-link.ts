import type { Handle } from '@sveltejs/kit';

const MARKER = /\n?\t*<!--account-->/;

/** Where somebody may want to sign in, or is signed in: pages of datasets are the same for everybody. */
const SHOWN = /^\/(import|drafts|account)?(\/|$)/;

/** Puts the way to sign in, or to one’s account, under a page: by the server alone, without a script. */
export const withAccountLink: Handle = async ({ event, resolve }) => {
	const { locals, url } = event;
	const link = SHOWN.test(url.pathname) ? linkOf(locals) : '';
	const answer = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace(MARKER, () => link)
	});
	// What it shows depends on who asks.
	if (link !== '') answer.headers.set('cache-control', 'private, no-cache');
	return answer;
};

function linkOf({ signsIn, account, isOwnServer }: App.Locals): string {
	const [path, name] = account || isOwnServer ? ['/account', 'Account'] : ['/sign-in', 'Sign in'];
	if (!signsIn && !isOwnServer) return '';
	return `<footer class="account-link"><a href="${path}">${name}</a></footer>`;
}
