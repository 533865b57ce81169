import { TooMany } from '#lib/base/turns.ts';
import { answerFile, requestedFile } from '../answer-file.ts';
import { whileWanted } from '../while-wanted.ts';
import type { RequestHandler } from './$types';

const LATER = 5; // seconds, in which pictures of ordinary size get done that wait now

export const GET: RequestHandler = async (event) => {
	const { locals, params, request } = event;
	const { signal } = request;
	try {
		return await answerFile(
			event,
			(opened, page, look) => {
				const wanted = { file: params.png, page, look };
				const picture = locals.pictures.picture(
					opened,
					wanted,
					(file, look, wanted) => requestedFile(opened, { file, page, look }, wanted),
					signal
				);
				return whileWanted(signal, picture);
			},
			'inline'
		);
	} catch (thrown) {
		if (!(thrown instanceof TooMany)) throw thrown;
		return new Response(
			`Too many pictures are being made at the moment. Try again in ${LATER} seconds.\n`,
			{
				status: 503,
				headers: {
					'retry-after': String(LATER),
					'content-type': 'text/plain; charset=utf-8',
					'cache-control': 'no-store',
					'access-control-allow-origin': '*'
				}
			}
		);
	}
};
