import { PNGS } from '#lib/files/picture/picture-options.ts';
import { requestedFile } from '../answer-file.ts';
import { answerPicture } from '../answer-picture.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerPicture(event, PNGS[event.params.png], requestedFile);
