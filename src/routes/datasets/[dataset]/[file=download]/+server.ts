import { answerFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(
		event,
		({ ask }, page, look) => ask('file', { file: event.params.file, page, look }),
		'attachment'
	);
