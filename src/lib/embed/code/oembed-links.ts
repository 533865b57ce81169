import { tag } from './tag.ts';

const FORMATS = { json: 'application/json+oembed', xml: 'text/xml+oembed' };

/** Where to ask how a page is embedded, as elements for its head. */
export const oembedLinks = (origin: string, page: string, title: string): string[] =>
	Object.entries(FORMATS).map(([format, type]) => {
		const query = new URLSearchParams({ url: page, format });
		const href = `${new URL('/oembed', origin).href}?${query.toString()}`;
		return tag('link', { rel: 'alternate', type, href, title });
	});
