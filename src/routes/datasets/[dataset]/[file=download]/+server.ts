import { answerFile, askedFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(
		event,
		(opened, page, look) => askedFile(opened, { file: event.params.file, page, look }),
		'attachment'
	);
