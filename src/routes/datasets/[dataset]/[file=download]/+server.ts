import { downloadOf } from '#lib/files/download.ts';
import { answerFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(event, (...asked) => downloadOf(event.params.file, ...asked), 'attachment');
