import type { HandleClientError } from '@sveltejs/kit';

/**
 * Until scripts have taken the page over, Kit’s page for an error would stand in the place of what the server
 * drew: it is kept waiting for its words.
 */
export const handleError: HandleClientError = ({ error }) => {
	console.error(error);
	return document.body.dataset.live === undefined ? new Promise(() => undefined) : undefined;
};
