import { error, redirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { problemAnswer } from '#lib/api/problem.ts';
import { isFromOwnPage, isFromPageOf } from '../start/own-server.mjs';
import { Rate } from '../start/rate.mjs';
import { pageOf } from '../start/refuse.mjs';
import { leastAsker, mayAs, requestName } from './who-may.ts';

const MINUTE = 60;
/** What one network may try in a quarter of an hour. */
const tries = new Rate(30 / (15 * MINUTE), 30);
/** Where a password is shown, or an invitation. */
const TRIED = new Set(['/sign-in', '/invitations/[token]', '/account/password']);
/** What one token may write in a second, and at once. */
const writes = new Rate(5, 30);

const isApi = ({ pathname }: URL): boolean => pathname.startsWith('/api/');

/** Lets through what who asks may ask: what stands nowhere in the table of who may is refused. */
export const guarded: Handle = ({ event, resolve }) => {
	const { request, locals, route, url } = event;
	const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
	if (route.id === null && isReading) return resolve(event);
	const least = leastAsker(requestName(request.method, route.id, url) ?? '');
	if (isReading) {
		const may = least !== null && mayAs(locals.asker, least);
		return may || route.id === '/api/[...rest]' ? resolve(event) : refuseReading(event);
	}
	if (least === null || locals.isReadOnly || !isFromHere(event)) return refuseWriting(event);
	if (!mayAs(locals.asker, least)) return refuseWriting(event, isApi(url) && !locals.token);
	const wait = waitOf(event);
	if (wait > 0) return refuseOften(event, wait);
	return resolve(event);
};

/** Whether nobody’s page elsewhere can have sent it: a browser tells of it, and adds no token by itself. */
function isFromHere({ request, locals, url }: RequestEvent): boolean {
	if (isApi(url) && request.headers.get('origin') === null) return true;
	return locals.isOwnServer ? isFromOwnPage(request) : isFromPageOf(request, url.origin);
}

/** The seconds that who asks has to wait; 0 where it may ask now. */
function waitOf({ request, locals, route }: RequestEvent): number {
	if (locals.token) return writes.wait(locals.token.id, performance.now());
	const asker = request.headers.get('x-plumbline-asker');
	const isTry = route.id !== null && TRIED.has(route.id);
	return isTry && asker !== null ? tries.wait(asker, performance.now()) : 0;
}

function refuseReading({ request, locals, url, isDataRequest }: RequestEvent): Response {
	if (isApi(url)) return refuseUnknown();
	const isPage = !isDataRequest && (request.headers.get('accept') ?? '').includes('text/html');
	if (locals.signsIn && locals.account === null && isPage && !url.pathname.startsWith('/shared/')) {
		redirect(303, `/sign-in?${new URLSearchParams({ to: url.pathname }).toString()}`);
	}
	return error(404, {
		message: 'Page not found, or you don’t have access',
		hint: 'Check the address. The first page lists everything that can be read here.'
	});
}

function refuseWriting({ locals, url }: RequestEvent, isUnknown = false): Response {
	if (isUnknown) return refuseUnknown();
	const refusal = {
		message: 'This server does not let you change anything',
		hint: locals.signsIn
			? 'Sign in with an account that allows this, and use this site’s own pages.'
			: 'Only its owner can, from its own pages, on the computer it runs on.'
	};
	return isApi(url) ? problemAnswer(403, refusal) : error(403, refusal);
}

function refuseUnknown(): Response {
	const answer = problemAnswer(401, {
		message: 'A valid token is required',
		hint: 'Send “Authorization: Bearer …”, with a token made on your account page.'
	});
	answer.headers.set('www-authenticate', 'Bearer');
	return answer;
}

function refuseOften({ url }: RequestEvent, seconds: number): Response {
	const message = 'Too many attempts';
	const hint = `Wait ${seconds} s and try again.`;
	const answer = isApi(url)
		? problemAnswer(429, { message, hint })
		: new Response(pageOf(429, message, hint), {
				...{ status: 429, headers: { 'content-type': 'text/html; charset=utf-8' } }
			});
	answer.headers.set('retry-after', String(seconds));
	return answer;
}
