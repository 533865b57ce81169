import { error, json } from '@sveltejs/kit';
import { knownQuery } from '#lib/answers/shown-state.ts';
import { toEmbed } from '#lib/embed/code/code.ts';
import { priorityToEmbed } from '#lib/embed/code/priority-code.ts';
import { oembedOf, oembedXml } from '#lib/embed/code/oembed.ts';
import { readOembedRequest } from '#lib/embed/code/oembed-request.ts';
import { answerOf } from '../datasets/[dataset]/answer-of.ts';
import { openDataset } from '../datasets/[dataset]/open-dataset.ts';
import { noPriority } from '../datasets/[dataset]/priorities/[priority]/no-priority.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const read = readOembedRequest(event.url);
	if (!read.ok) error(read.problem.status, { message: read.problem.because });
	const { format, datasetUrl, priority, params } = read.value;
	const opened = await openDataset(event, datasetUrl.name);
	const query = knownQuery(params, 'embed');
	return answerOf(opened, event, event.url.href, async () => {
		const wanted =
			priority === null
				? toEmbed(await opened.ask('embedded', { datasetUrl, query }))
				: priorityToEmbed(
						(await opened.ask('embeddedPriority', { datasetUrl, priority, query })) ??
							noPriority(priority)
					);
		const oembed = oembedOf(wanted, read.value, opened.frozen);
		if (format === 'json') return json(oembed);
		const headers = { 'content-type': 'text/xml; charset=utf-8' };
		return new Response(oembedXml(oembed), { headers });
	});
};
