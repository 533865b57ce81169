import { datasetPath, listPart } from '#lib/api/paths.ts';
import type { Shape } from '#lib/api/shapes.ts';
import type { DatasetEntry } from '#lib/store/store.ts';
import { answerJson } from '../answer-json.ts';
import { apiRoute, listQueryOf, refuseCursor } from '../api-route.ts';
import type { RequestHandler } from './$types';

/** The datasets that are published, a part at a time: a cursor names the last one of the part before. */
export const GET: RequestHandler = apiRoute(async (event) => {
	const { limit, cursor } = listQueryOf(event, 'whole');
	const { datasets } = event.locals;
	const { origin } = event.url;
	const from = cursor === null ? 0 : indexAfter(cursor, await datasets.names());
	const { entries, total } = await datasets.list(from, limit);
	const end = from + entries.length;
	const last = entries.at(-1);
	const part: Shape<'DatasetList'> = {
		datasets: entries.map((entry) => toDatasetBody(entry, origin)),
		total,
		next: last && end < total ? listPart(origin, 'datasets', limit, cursorAfter(last.id)) : null
	};
	return answerJson(event, part);
});

const toDatasetBody = (
	{ id, title, summary, language, figures }: DatasetEntry,
	origin: string
) => ({
	...{ id, title, summary, language },
	...{ statements: figures?.statements ?? null, links: figures?.links ?? null },
	page: `${origin}/datasets/${encodeURIComponent(id)}`,
	api: origin + datasetPath(id)
});

// Ids are letters of any language; a cursor is plain.
const cursorAfter = (id: string): string => Buffer.from(id).toString('base64url');

function indexAfter(cursor: string, names: ReadonlySet<string>): number {
	const at = [...names].indexOf(Buffer.from(cursor, 'base64url').toString());
	return at < 0 ? refuseCursor() : at + 1;
}
