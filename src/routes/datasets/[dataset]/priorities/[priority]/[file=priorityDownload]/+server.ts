import { answerFile, fileOrRefusal } from '../../../answer-file.ts';
import { noPriority } from '../no-priority.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { file, priority } = event.params;
	return answerFile(
		event,
		async (opened, page, options) =>
			fileOrRefusal(
				(await opened.ask('priorityFile', { file, priority, page, options })) ??
					noPriority(priority)
			),
		'attachment'
	);
};
