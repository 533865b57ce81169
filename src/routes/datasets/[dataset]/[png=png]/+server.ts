import type { PngName } from '#lib/files/png-names.ts';
import { pngOf } from '#lib/files/server/png-of.ts';
import { askedLook } from '../asked-look.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const dataset = await openDataset(locals.store, params.dataset);
	const png = await pngOf(
		params.png as PngName,
		params.dataset,
		dataset,
		url.searchParams,
		askedLook(url, params.dataset)
	);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
