import { datasetPath, listPart } from '#lib/api/paths.ts';
import type { Shape } from '#lib/api/shapes.ts';
import { openDataset } from '../../../../../datasets/[dataset]/open-dataset.ts';
import { answerJson } from '../../../answer-json.ts';
import { apiRoute, listQueryOf, refuseCursor } from '../../../api-route.ts';
import type { RequestHandler } from './$types';

/** The states of a dataset that can be asked for: a cursor names the last one of the part before. */
export const GET: RequestHandler = apiRoute(async (event) => {
	const { limit, cursor } = listQueryOf(event, 'whole');
	const { origin } = event.url;
	const { id } = await openDataset(event, event.params.dataset);
	const all = await event.locals.datasets.revisions(id);
	const before = cursor === null ? -1 : all.findIndex(({ revision }) => revision === cursor);
	if (cursor !== null && before < 0) refuseCursor();
	const shown = all.slice(before + 1, before + 1 + limit);
	const isMore = before + 1 + shown.length < all.length;
	const part: Shape<'RevisionList'> = {
		revisions: shown.map((entry) => ({
			...entry,
			page: `${origin}/datasets/${encodeURIComponent(id)}@${entry.revision}`,
			api: origin + datasetPath(`${id}@${entry.revision}`)
		})),
		total: all.length,
		next: isMore
			? listPart(
					origin,
					`datasets/${encodeURIComponent(id)}/revisions`,
					limit,
					shown.at(-1)!.revision
				)
			: null
	};
	return answerJson(event, part);
});
