import { env } from '$env/dynamic/private';
import { building, dev } from '$app/environment';
import type { DatasetHost } from '#lib/answers/dataset-host.ts';
import { Gzipped } from '#lib/answers/server/gzipped.ts';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';
import { inProcessHost } from '#lib/answers/server/in-process-host.ts';
import { Pictures } from '#lib/answers/server/pictures.ts';
import { ThreadedHost } from '#lib/answers/server/threaded-host.ts';
import { RasterThreads } from '#lib/files/server/raster-threads.ts';
import type { Raster } from '#lib/files/server/raster.ts';
import { sequence } from '@sveltejs/kit/hooks';
import type { Handle } from '@sveltejs/kit';

const limits = readHostLimits(env);
const datasets = hostOf(env.PLUMBLINE_DATASETS ?? 'static/datasets', env.PLUMBLINE_REVISIONS);
const pictures = new Pictures(limits.pictures, rasterHere());

/** @param folder of dataset files, and of kept revisions, from where the server was started */
function hostOf(folder: string, revisions: string | undefined): DatasetHost {
	if (dev) return inProcessHost(folder, revisions, limits);
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

/** Makes pictures in threads; for one who works on this program, in the one that serves. */
function rasterHere(): Raster {
	if (dev) return async (wanted) => (await import('#lib/files/server/raster.ts')).rasterOf(wanted);
	const threads = new RasterThreads(async () => (await import('virtual:raster-worker')).program);
	process.on('sveltekit:shutdown', () => {
		threads.stop();
	});
	return threads.raster;
}

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
	return answer;
};

const gzip = new Gzipped(limits.compressed);

const gzipped: Handle = async ({ event, resolve }) =>
	gzip.shorter(event.request, await resolve(event), event.locals.madeOf);

export const handle: Handle = sequence(withDatasets, gzipped, readable);
