import { pluralize } from '../../base/words.ts';
import type { Study } from '../../study/study.ts';
import type { Address } from '../../query/address/address.ts';
import { embedAddresses, type DatasetUrl } from './embed-addresses.ts';
import { PLAIN_OPTIONS, type EmbedOptions } from '../embed-options.ts';
import { feedLinks, feedQuery } from './feed-links.ts';
import { oembedLinks } from './oembed.ts';
import { tag } from './tag.ts';

/**
 * What a page tells of itself to those who link to it, as elements for its head: where the full view is,
 * what a preview shows, and where to ask how to embed it.
 * @param options of an embed; null: the page is the full view
 */
export function headOf(
	{ dataset: { title, summary, statements }, rows }: Pick<Study, 'dataset' | 'rows'>,
	datasetUrl: DatasetUrl,
	address: Address,
	options: EmbedOptions | null
): string {
	const { full, frame, card } = embedAddresses(datasetUrl, address, options ?? PLAIN_OPTIONS);
	const against =
		rows.length > 0 ? ` against ${pluralize(rows.length, 'priority', 'priorities')}` : '';
	const meta = (name: string, content: string) => tag('meta', { name, content });
	const graph = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
	return [
		meta('description', summary),
		tag('link', { rel: 'canonical', href: full }),
		...oembedLinks(datasetUrl.origin, options ? frame : full, title),
		...(options ? [] : feedLinks(datasetUrl, feedQuery(address))),
		graph('site_name', 'Plumbline'),
		graph('type', 'website'),
		graph('url', full),
		graph('title', title),
		graph('description', summary),
		graph('image', card),
		graph('image:type', 'image/png'),
		graph('image:width', '1200'),
		graph('image:height', '630'),
		graph('image:alt', `Timeline: ${pluralize(statements.length, 'statement')}${against}.`),
		meta('twitter:card', 'summary_large_image')
	]
		.map((element) => `${element}\n`)
		.join('');
}
