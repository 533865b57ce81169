import { downloadOf, type DownloadName } from '#lib/files/download.ts';
import { askedLook } from '../asked-look.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const dataset = await openDataset(locals.store, params.dataset);
	const { name, type, body } = downloadOf(
		params.file as DownloadName,
		params.dataset,
		dataset,
		url.searchParams,
		askedLook(url, params.dataset)
	);
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
