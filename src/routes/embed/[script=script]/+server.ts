import { error } from '@sveltejs/kit';
import { excerpt } from '#lib/base/words.ts';
import { hasTag } from '../../datasets/[dataset]/has-tag.ts';
import { keptScript } from './kept-script.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request }) => {
	const script = keptScript(params.script);
	if (!script) error(404, { message: `There is no script “${excerpt(params.script)}”` });
	const takes = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
	const headers = {
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': script.fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
		'access-control-allow-origin': '*',
		// The same content in other bytes has a weak tag.
		etag: takes ? `W/${script.etag}` : script.etag
	};
	if (hasTag(request, script.etag)) return new Response(null, { status: 304, headers });
	return takes
		? new Response(script.gzipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
		: new Response(script.code, { headers });
};
