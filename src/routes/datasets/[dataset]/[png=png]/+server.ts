import { pngFrom } from '#lib/files/server/png-of.ts';
import { answerFile, askedFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(
		event,
		(opened, page, look) =>
			pngFrom(event.params.png, (file, look) => askedFile(opened, { file, page, look }), look),
		'inline'
	);
