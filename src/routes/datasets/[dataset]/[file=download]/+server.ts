import { downloadOf } from '#lib/files/download.ts';
import { askedFile } from '../asked-file.ts';
import { fileResponse } from '../file-response.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await openDataset(locals.store, params.dataset);
	const { page, look } = askedFile(url);
	return fileResponse(downloadOf(params.file, opened, page, look), 'attachment');
};
