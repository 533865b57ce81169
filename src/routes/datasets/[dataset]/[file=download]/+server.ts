import { answerFile, requestedFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(
		event,
		(opened, page, options) => requestedFile(opened, { file: event.params.file, page, options }),
		'attachment'
	);
