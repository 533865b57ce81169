import { error, json } from '@sveltejs/kit';
import { excerpt } from '#lib/base/excerpt.ts';
import { studyOf } from '#lib/compare/study.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { openedAt, sentOpened } from '#lib/reader/opened.ts';
import { answerOf } from '../../answer-of.ts';
import { openDataset } from '../../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { params, locals } = event;
	const opened = await openDataset(locals.store, params.dataset);
	const study = studyOf(opened.dataset);
	const place = study.places.get(params.statement as StatementId);
	if (place === undefined) {
		error(404, { message: `There is no statement “${excerpt(params.statement)}”` });
	}
	return answerOf(opened, event, () => json(sentOpened(openedAt(place, study))));
};
