import { error, json } from '@sveltejs/kit';
import { studyOf } from '#lib/compare/study.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { openedAt } from '#lib/reader/opened.ts';
import { openDataset } from '../../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
	const { dataset } = await openDataset(locals.store, params.dataset);
	const study = studyOf(dataset);
	const place = study.places.get(params.statement as StatementId);
	if (place === undefined) error(404, { message: `There is no statement “${params.statement}”` });
	return json(openedAt(place, study));
};
