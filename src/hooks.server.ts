import { env } from '$env/dynamic/private';
import { FolderStore } from '#lib/store/server/folder-store.ts';
import type { Handle } from '@sveltejs/kit';

/** The folder of dataset files, from where the server was started. */
const store = new FolderStore(env.PLUMBLINE_DATASETS ?? 'static/datasets');

export const handle: Handle = ({ event, resolve }) => {
	event.locals.store = store;
	return resolve(event);
};
