import { downloadOf } from '#lib/files/download.ts';
import { answerOf } from '../answer-of.ts';
import { askedFile } from '../asked-file.ts';
import { fileResponse } from '../file-response.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { params, locals, url } = event;
	const opened = await openDataset(locals.store, params.dataset);
	const { page, look } = askedFile(url);
	return answerOf(opened, event, () =>
		fileResponse(downloadOf(params.file, opened, page, look), 'attachment')
	);
};
