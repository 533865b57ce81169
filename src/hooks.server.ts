import { AsyncLocalStorage } from 'node:async_hooks';
import { env } from '$env/dynamic/private';
import { building, dev } from '$app/environment';
import type { DatasetHost } from '#lib/answers/dataset-host.ts';
import { Gzipped } from '#lib/answers/server/gzipped.ts';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';
import { Pictures } from '#lib/answers/server/pictures.ts';
import { ThreadedHost } from '#lib/answers/server/threaded-host.ts';
import { RasterThreads } from '#lib/files/server/raster-threads.ts';
import type { Raster } from '#lib/files/server/raster.ts';
import { sequence } from '@sveltejs/kit/hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { logLine } from './start/log.mjs';

/** The id of the request that is being answered: what is noted meanwhile names it. */
const requests = new AsyncLocalStorage<string | undefined>();

const limits = {
	...readHostLimits(env),
	log: (message: string) => {
		logLine('warning', 'dataset', { request: requests.getStore(), message });
	}
};
const datasets = hostOf(env.PLUMBLINE_DATASETS ?? 'static/datasets', env.PLUMBLINE_REVISIONS);
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
		list: async (...asked) => (await host).list(...asked),
		open: async (...asked) => (await host).open(...asked)
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

const withDatasets: Handle = ({ event, resolve }) => {
	event.locals.datasets = datasets;
	event.locals.pictures = pictures;
	event.locals.showsFaults = dev || env.PLUMBLINE_SHOW_FAULTS === '1';
	return resolve(event);
};

/**
 * Datasets are public, and embeds of other origins read them: also why one cannot be read. Scripts and
 * frames of embeds may stand in pages that let in only what says that it may come.
 */
const readable: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event);
	const [, area] = event.url.pathname.split('/');
	if (area === 'datasets') answer.headers.set('access-control-allow-origin', '*');
	if (area === 'datasets' || area === 'embed') {
		answer.headers.set('cross-origin-resource-policy', 'cross-origin');
	}
	if (area === 'embed') unframe(answer.headers);
	return answer;
};

/** What stands in an article says there too that it failed. */
function unframe(headers: Headers): void {
	const policy = headers.get('content-security-policy');
	if (!policy) return;
	headers.set('content-security-policy', policy.replace(/;? *frame-ancestors[^;]*/, ''));
}

const gzip = new Gzipped(limits.compressed);

const gzipped: Handle = async ({ event, resolve }) =>
	gzip.shorter(event.request, await resolve(event), event.locals.madeOf);

export const handle: Handle = sequence(withRequest, withDatasets, gzipped, readable);

/** Notes what failed in the server; a reader is told that it did, and by which id it stands in the log. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const request = event.request.headers.get('x-request-id') ?? undefined;
	const path = event.url.pathname.slice(0, 200);
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	logLine('error', 'error', { request, path, status, message: what });
	if (!request) return { message: 'Something went wrong on the server' };
	return {
		// By name already here: where a file or an embed was asked for, the page has room for no more.
		message: `Something went wrong on the server (noted as ${request})`,
		hint: 'The server’s operator can find it in the log under that name.'
	};
};
