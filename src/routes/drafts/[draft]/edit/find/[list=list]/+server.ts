import { json } from '@sveltejs/kit';
import { findThings } from '#lib/workbench/edit/things/find-things.ts';
import { openWorkspace } from '../../../../open-store.ts';
import type { RequestHandler } from './$types';

const MOST = 20; // that a person can choose from

/** What a field can name, by some words of it: `?q=`. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { draft } = await openWorkspace(locals, params.draft);
	const words = url.searchParams.get('q') ?? '';
	const { lines } = findThings(draft, params.list, { words, page: 1, most: MOST });
	return json(
		lines.map(({ id, name, about }) => ({ id, name: about ? `${name} · ${about}` : name }))
	);
};
