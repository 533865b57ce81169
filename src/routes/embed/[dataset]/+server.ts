import { editionOf } from '#lib/embed/edition.ts';
import { embedDocument, type EmbedPlaces } from '#lib/embed/embed-document.ts';
import { headOf } from '#lib/embed/head.ts';
import { BOOT, PAGE } from '#lib/embed/scripts.ts';
import { openDataset } from '../../datasets/[dataset]/open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await openDataset(locals.store, params.dataset);
	const places: EmbedPlaces = {
		home: `${url.origin}/datasets/${params.dataset}`,
		script: `/embed/${PAGE.name}`,
		boot: BOOT.code,
		css: PAGE.css,
		head: (study, address, options) =>
			headOf(study, { origin: url.origin, name: params.dataset }, address, options)
	};
	const body = embedDocument(opened.dataset, editionOf(opened), url.searchParams, places);
	return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
