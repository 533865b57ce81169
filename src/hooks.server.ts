import { AsyncLocalStorage } from 'node:async_hooks';
import { env } from '$env/dynamic/private';
import { building, dev } from '$app/environment';
import type { DatasetHost } from '#lib/answers/dataset-host.ts';
import { fail } from '#lib/base/types.ts';
import { problemAnswer } from '#lib/api/problem.ts';
import { Gzipped } from '#lib/answers/server/gzipped.ts';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';
import { givenDraft, KeptHost } from '#lib/answers/server/kept-host.ts';
import { Newness } from '#lib/answers/server/newness.ts';
import { Pictures } from '#lib/answers/server/pictures.ts';
import { ThreadedHost } from '#lib/answers/server/threaded-host.ts';
import { RasterThreads } from '#lib/files/server/raster-threads.ts';
import type { Raster } from '#lib/files/server/raster.ts';
import { type DraftName, readDraftName, readerPathOf } from '#lib/query/address/page-paths.ts';
import { LazyAccounts } from '#lib/store/server/accounts/lazy-accounts.ts';
import { KeepingThread } from '#lib/store/server/database/keeping-thread.ts';
import { LazyStore } from '#lib/store/server/database/lazy-store.ts';
import { databaseLocation } from '#lib/store/server/database/open-database.ts';
import { sequence } from '@sveltejs/kit/hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { withAccountLink } from './access/account-link.ts';
import { guarded } from './access/guarded.ts';
import { whoAsks } from './access/who-asks.ts';
import { mayAs } from './access/who-may.ts';
import { onHealthRequest } from './start/health.mjs';
import { loggedPath, logLine } from './start/log.mjs';
import { isOwnServer } from './start/own-server.mjs';
import { readSettings } from './start/settings.mjs';

/** The id of the request that is being answered: what is noted meanwhile names it. */
const requests = new AsyncLocalStorage<string | undefined>();

const limits = {
	...readHostLimits(env),
	log: (message: string) => {
		logLine('warning', 'dataset', { request: requests.getStore(), message });
	}
};
const folder = hostOf(env.PLUMBLINE_DATASETS ?? 'static/datasets', env.PLUMBLINE_REVISIONS);
const workspaces = new LazyStore(
	databaseLocation(env),
	{ log: limits.log, isTaken: async (name) => (await folder.names()).has(name) },
	import.meta.env.DEV
		? null
		: new KeepingThread(
				databaseLocation(env),
				async () => (await import('virtual:keeping-worker')).program,
				limits.log
			)
);
const datasets = new KeptHost(folder, workspaces);
/** How the server was started; for one who works on this program, as if it had been for this computer alone. */
const settings = dev || building ? null : readSettings(env);
const isOwn = settings === null || isOwnServer(settings);
const isReadOnly = building || settings?.isReadOnly === true;
const accounts = new LazyAccounts(workspaces, {
	...{ origin: settings?.origin ?? 'http://localhost', secret: settings?.secret ?? null },
	log: limits.log
});
const newness = new Newness(datasets, limits.answers / 10);
const pictures = new Pictures(limits.pictures, rasterHere());

/** @param folder of dataset files, and of kept revisions, from where the server was started */
function hostOf(folder: string, revisions: string | undefined): DatasetHost {
	// Not imported in a build: what both a page and its server import, Kit names no styles of.
	if (import.meta.env.DEV) return hostHere(folder, revisions);
	const host = new ThreadedHost(
		...([folder, revisions, limits] as const),
		async () => (await import('virtual:answer-worker')).program
	);
	if (!building) host.start();
	process.on('sveltekit:shutdown', () => {
		host.stop();
	});
	return host;
}

/** Datasets in the thread that serves, once somebody asks for them. */
function hostHere(folder: string, revisions: string | undefined): DatasetHost {
	const host = import('#lib/answers/server/in-process-host.ts').then(({ inProcessHost }) =>
		inProcessHost(folder, revisions, limits)
	);
	return {
		list: async (...args) => (await host).list(...args),
		names: async () => (await host).names(),
		revisions: async (id) => (await host).revisions(id),
		open: async (...args) => (await host).open(...args),
		openGiven: async (...args) => (await host).openGiven(...args)
	};
}

/** Makes pictures in threads; for one who works on this program, in the one that serves. */
function rasterHere(): Raster {
	if (import.meta.env.DEV)
		return async (wanted) => (await import('#lib/files/server/raster.ts')).rasterOf(wanted);
	const threads = new RasterThreads(async () => (await import('virtual:raster-worker')).program);
	process.on('sveltekit:shutdown', () => {
		threads.stop();
	});
	return threads.raster;
}

const withRequest: Handle = ({ event, resolve }) =>
	requests.run(event.request.headers.get('x-request-id') ?? undefined, () => resolve(event));

process.on('sveltekit:shutdown', () => void workspaces.close());
onHealthRequest(async () => {
	const store = await workspaces.existing();
	const checked = store.ok && store.value ? await store.value.check() : store;
	return checked.ok ? null : checked.problem.because;
});

const withAsker: Handle = async ({ event, resolve }) => {
	const known = await whoAsks(event, { isOwn, isReadOnly, accounts });
	const own = { isOwnServer: isOwn, isReadOnly, signsIn: !isOwn && !isReadOnly };
	Object.assign(event.locals, { ...known, ...own, accounts });
	return resolve(event);
};

const withDatasets: Handle = ({ event, resolve }) => {
	event.locals.datasets = datasets;
	event.locals.workspaces = workspaces;
	const name = readDraftName(event.params.dataset ?? '');
	if (name) {
		const isTheirs = mayAs(event.locals.asker, 'editor');
		event.locals.draft = (signal) => openDraft(name, event.url.pathname, isTheirs, signal);
	}
	event.locals.pictures = pictures;
	event.locals.newness = newness;
	event.locals.showsFaults = dev || env.PLUMBLINE_SHOW_FAULTS === '1';
	return resolve(event);
};

/** A draft, for those who may write under its own address, and for who has a link to it under that of the link. */
async function openDraft(
	{ id, token }: DraftName,
	path: string,
	isTheirs: boolean,
	signal: AbortSignal
): ReturnType<DatasetHost['open']> {
	const isNamed = readerPathOf(path) !== null;
	const store = isNamed && (token !== null || isTheirs) ? await workspaces.existing() : null;
	if (!store?.ok || !store.value)
		return fail({ kind: store?.ok === false ? 'unreadable' : 'unknown' });
	const entry = await store.value.entry(id, token);
	if (!entry.ok) return fail({ kind: entry.problem.kind === 'unknown' ? 'unknown' : 'unreadable' });
	const text = async () => {
		const file = await workspaces.fileOf(entry.value);
		if (!file.ok) throw new Error(`${file.problem.because}; ${file.problem.hint}`);
		return file.value;
	};
	const by = token === null ? 'own' : 'shared';
	return datasets.openGiven(givenDraft(entry.value, by, text), signal);
}

const isApi = ({ pathname }: URL): boolean => pathname.startsWith('/api/');

/** Answers the API’s failures as problems, which programs can read, whatever went wrong. */
const answerAsProblem: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event);
	const isProblem = answer.headers.get('content-type') === 'application/problem+json';
	if (!isApi(event.url) || answer.status < 400 || isProblem) return answer;
	await answer.body?.cancel();
	const id = event.request.headers.get('x-request-id');
	const noted = id === null ? '' : ` The server’s log has it under ${id}.`;
	return problemAnswer(answer.status, { message: `This request could not be answered.${noted}` });
};

/**
 * Datasets are public, and embeds of other origins read them: also why one cannot be read. Scripts and
 * frames of embeds may stand in pages that let in only what says that it may come.
 */
const withCrossOriginHeaders: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event);
	const [, area] = event.url.pathname.split('/');
	if (area === 'datasets' || area === 'api') {
		answer.headers.set('access-control-allow-origin', '*');
	}
	if (area === 'api') answer.headers.set('access-control-expose-headers', 'etag, retry-after');
	if (area === 'datasets' || area === 'embed' || area === 'api') {
		answer.headers.set('cross-origin-resource-policy', 'cross-origin');
	}
	if (area === 'embed') unframe(answer.headers);
	if (/^(drafts|shared|account|sign-in|invitations)$/.test(area ?? '')) keepPrivate(answer.headers);
	if (MADE_ANEW.test(event.url.pathname)) answer.headers.set('cache-control', 'private, no-store');
	return answer;
};

/** Pages of forms: one that a browser kept would show words that were changed since, and write over them. */
const MADE_ANEW = /^\/drafts\/[^/]+\/(edit|review|manage)(\/|$)/;

/** A draft is nobody else’s: no page of another origin reads it, no search lists it, no cache between keeps it. */
function keepPrivate(headers: Headers): void {
	headers.delete('access-control-allow-origin');
	headers.set('x-robots-tag', 'noindex');
	headers.set('referrer-policy', 'same-origin');
	if (headers.get('cache-control') !== 'no-store')
		headers.set('cache-control', 'private, no-cache');
}

/** What stands in an article says there too that it failed. */
function unframe(headers: Headers): void {
	const policy = headers.get('content-security-policy');
	if (!policy) return;
	headers.set('content-security-policy', policy.replace(/;? *frame-ancestors[^;]*/, ''));
}

const gzip = new Gzipped(limits.compressed);

const gzipped: Handle = async ({ event, resolve }) =>
	gzip.shorter(event.request, await resolve(event), event.locals.madeOf);

/** The letters of nearly every page: with them there, no text is laid out in a font of the machine first. */
const withLetters: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'css' || type === 'js' || /noto-(sans-latin-[47]|serif-latin-7)00-/.test(path)
	});

export const handle: Handle = sequence(
	...[
		withRequest,
		withAsker,
		withDatasets,
		answerAsProblem,
		guarded,
		gzipped,
		withCrossOriginHeaders
	],
	withAccountLink,
	withLetters
);

/** Notes what failed in the server; a reader learns that it did, and under which id it is logged. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const request = event.request.headers.get('x-request-id') ?? undefined;
	const path = loggedPath(event.url.pathname);
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	logLine('error', 'error', { request, path, status, message: what });
	if (!request) return { message: 'Something went wrong on the server' };
	return {
		// By name already here: where a file or an embed was asked for, the page has room for no more.
		message: `Something went wrong on the server (noted as ${request})`,
		hint: 'The server’s operator can find it in the log under that name.'
	};
};
