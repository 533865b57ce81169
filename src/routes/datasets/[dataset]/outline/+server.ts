import { json } from '@sveltejs/kit';
import { outlineOf } from '#lib/model/outline.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) =>
	json(outlineOf((await openDataset(locals.store, params.dataset)).dataset));
