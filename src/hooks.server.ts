import { env } from '$env/dynamic/private';
import { FolderStore } from '#lib/store/server/folder-store.ts';
import type { Handle } from '@sveltejs/kit';

/** The folders of dataset files and of kept revisions, from where the server was started. */
const store = new FolderStore(env.PLUMBLINE_DATASETS ?? 'static/datasets', env.PLUMBLINE_REVISIONS);

export const handle: Handle = ({ event, resolve }) => {
	event.locals.store = store;
	return resolve(event);
};
