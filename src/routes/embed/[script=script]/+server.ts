import { error } from '@sveltejs/kit';
import { excerpt } from '#lib/base/excerpt.ts';
import { SCRIPTS } from '#lib/embed/scripts.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => {
	const script = SCRIPTS.get(params.script);
	if (!script) error(404, { message: `There is no script “${excerpt(params.script)}”` });
	return new Response(script.code, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': script.fixed
				? 'public, max-age=31536000, immutable'
				: 'public, max-age=3600',
			'access-control-allow-origin': '*'
		}
	});
};
