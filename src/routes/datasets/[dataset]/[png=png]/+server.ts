import { pngFrom } from '#lib/files/server/png-of.ts';
import { answerFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(
		event,
		({ ask }, page, look) =>
			pngFrom(event.params.png, (file, look) => ask('file', { file, page, look }), look),
		'inline'
	);
