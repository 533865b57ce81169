import { pngOf } from '#lib/files/server/png-of.ts';
import { answerFile } from '../answer-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFile(event, (...asked) => pngOf(event.params.png, ...asked), 'inline');
