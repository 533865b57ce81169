import { env } from '$env/dynamic/private';
import { building, dev } from '$app/environment';
import type { DatasetHost } from '#lib/answers/dataset-host.ts';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';
import { inProcessHost } from '#lib/answers/server/in-process-host.ts';
import { ThreadedHost } from '#lib/answers/server/threaded-host.ts';
import { sequence } from '@sveltejs/kit/hooks';
import type { Handle } from '@sveltejs/kit';

const datasets = hostOf(env.PLUMBLINE_DATASETS ?? 'static/datasets', env.PLUMBLINE_REVISIONS);

/** @param folder of dataset files, and of kept revisions, from where the server was started */
function hostOf(folder: string, revisions: string | undefined): DatasetHost {
	const limits = readHostLimits(env);
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

const withDatasets: Handle = ({ event, resolve }) => {
	event.locals.datasets = datasets;
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

const TEXT = /^(text\/|application\/(json|ld\+json|javascript)|image\/svg)/;

/** Answers of text travel gzipped to whoever takes that: pages that hold their chart are long. */
const gzipped: Handle = async ({ event, resolve }) => {
	const answer = await resolve(event);
	const { headers, body, status, statusText } = answer;
	headers.append('vary', 'accept-encoding');
	const takes = /\bgzip\b/.test(event.request.headers.get('accept-encoding') ?? '');
	const isText = TEXT.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
	if (!body || !takes || !isText) return answer;
	const shorter = new Response(body.pipeThrough(new CompressionStream('gzip')), {
		status,
		statusText,
		headers
	});
	shorter.headers.set('content-encoding', 'gzip');
	shorter.headers.delete('content-length');
	// The same content in other bytes.
	const tag = headers.get('etag');
	if (tag?.startsWith('"')) shorter.headers.set('etag', `W/${tag}`);
	return shorter;
};

export const handle: Handle = sequence(withDatasets, gzipped, readable);
