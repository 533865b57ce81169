import { error, json } from '@sveltejs/kit';
import { knownQuery } from '#lib/answers/known-query.ts';
import { oembedOf } from '#lib/embed/code/oembed.ts';
import { readOembedAsked } from '#lib/embed/code/oembed-request.ts';
import { oembedXml } from '#lib/embed/code/oembed-xml.ts';
import { answerOf } from '../datasets/[dataset]/answer-of.ts';
import { openDataset } from '../datasets/[dataset]/open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const read = readOembedAsked(event.url);
	if (!read.ok) error(read.problem.status, { message: read.problem.because });
	const { format, datasetUrl, params } = read.value;
	const opened = await openDataset(event, datasetUrl.name);
	const query = knownQuery(params, 'embed');
	return answerOf(opened, event, event.url.href, async () => {
		const embedded = await opened.ask('embedded', { datasetUrl, query });
		const oembed = oembedOf(embedded, read.value, opened.frozen);
		if (format === 'json') return json(oembed);
		const headers = { 'content-type': 'text/xml; charset=utf-8' };
		return new Response(oembedXml(oembed), { headers });
	});
};
