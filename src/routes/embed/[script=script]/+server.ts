import { SCRIPTS } from '#lib/embed/scripts.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => {
	const { code, fixed } = SCRIPTS.get(params.script)!;
	return new Response(code, {
		headers: {
			'content-type': 'text/javascript; charset=utf-8',
			'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
			'access-control-allow-origin': '*'
		}
	});
};
