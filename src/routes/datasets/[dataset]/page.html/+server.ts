import { createHash } from 'node:crypto';
import { knownQuery } from '#lib/answers/shown-state.ts';
import { ONE_PAGE_SCRIPT, onePageDocument } from '#lib/site/one-page-document.ts';
import { answerOf } from '../answer-of.ts';
import { openDataset } from '../open-dataset.ts';
import type { RequestHandler } from './$types';

const HASH = createHash('sha256').update(ONE_PAGE_SCRIPT).digest('base64');

/** A dataset, published or a draft, as a page in one file: it works opened from disk. */
export const GET: RequestHandler = async (event) => {
	const { params, url } = event;
	const opened = await openDataset(event, params.dataset);
	const query = knownQuery(url.searchParams, 'page');
	const home = url.origin + url.pathname.slice(0, url.pathname.lastIndexOf('/'));
	return answerOf(opened, event, `${home}/page.html?${query}`, async () => {
		const page = onePageDocument(await opened.ask('onePage', { home, query }), HASH);
		const name = encodeURIComponent(opened.frozen ? `${opened.id}@${opened.revision}` : opened.id);
		return new Response(new Blob(page), {
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'content-disposition': `attachment; filename*=UTF-8''${name}.html`
			}
		});
	});
};
