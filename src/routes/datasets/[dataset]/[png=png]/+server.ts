import type { PngName } from '#lib/files/png-names.ts';
import { pngOf } from '#lib/files/server/png-of.ts';
import { askedFile } from '../asked-file.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await openDataset(locals.store, params.dataset);
	const { page, look } = askedFile(url);
	const png = await pngOf(params.png as PngName, opened, page, look);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
