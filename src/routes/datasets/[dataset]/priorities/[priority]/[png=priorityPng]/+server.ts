import { PRIORITY_PNGS } from '#lib/files/picture/picture-options.ts';
import { fileOrRefusal } from '../../../answer-file.ts';
import { answerPicture } from '../../../answer-picture.ts';
import { noPriority } from '../no-priority.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { png, priority } = event.params;
	return answerPicture(event, PRIORITY_PNGS[png], async ({ ask }, wanted, signal) =>
		fileOrRefusal(
			(await ask('priorityFile', { priority, ...wanted }, signal)) ?? noPriority(priority)
		)
	);
};
