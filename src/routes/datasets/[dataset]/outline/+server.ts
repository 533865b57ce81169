import { editionOf } from '#lib/embed/edition.ts';
import { json } from '@sveltejs/kit';
import { outlineOf } from '#lib/model/outline.ts';
import { answerOf } from '../answer-of.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const opened = await openDataset(event.locals.store, event.params.dataset);
	return answerOf(opened, event, () =>
		json({ ...outlineOf(opened.dataset), edition: editionOf(opened) })
	);
};
