import { downloadOf } from '#lib/files/download.ts';
import type { DownloadName } from '#lib/files/download-names.ts';
import { askedFile } from '../asked-file.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await openDataset(locals.store, params.dataset);
	const { page, look } = askedFile(url);
	const { name, type, body } = downloadOf(params.file as DownloadName, opened, page, look);
	const file = encodeURIComponent(name);
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename*=UTF-8''${file}`,
			// A picture is an image, wherever it is opened: nothing in it may run.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
};
