import { pageAddress } from '../../query/address/page-address.ts';
import { priorityPath, priorityQuery } from '../../query/address/priority-address.ts';
import type { PriorityReading } from '../../query/priority-reading.ts';
import { escaped } from '../document.ts';
import { PLAIN_OPTIONS, writeEmbedOptions } from '../embed-options.ts';
import type { DatasetUrl } from './embed-addresses.ts';
import { feedLinks, feedQuery } from './feed-links.ts';
import type { ToEmbed } from './oembed.ts';
import { oembedLinks } from './oembed-links.ts';
import { priorityHeight } from './priority-height.ts';
import { SANDBOX, tag } from './tag.ts';

/** A priority that is to stand in an article, as plain values. */
export interface EmbeddedPriority {
	readonly title: string;
	/** Of the title, BCP 47. */
	readonly language: string;
	/** Where the server is. */
	readonly origin: string;
	/** The absolute addresses of its page, its embed, and its picture. */
	readonly full: string;
	readonly frame: string;
	readonly picture: string;
	/** px of its frame, where nothing keeps that as tall as it should be. */
	readonly height: number;
}

/** A priority as an address shows it: of its page, or of an embed of it with options. */
export function embeddedPriority(
	{ origin, name }: DatasetUrl,
	shown: PriorityReading,
	options = PLAIN_OPTIONS
): EmbeddedPriority {
	const { address, isAlone } = shown;
	const { id, number, title } = shown.at.priority;
	const query = priorityQuery(address, { isAlone });
	const asked = [query.slice(1), writeEmbedOptions(options)].filter(Boolean).join('&');
	const at = (place: string) => new URL(priorityPath(place, id), origin).href;
	const home = at(`/datasets/${name}`);
	return {
		title: `${number} ${title}`,
		language: shown.at.document.language,
		origin,
		full: pageAddress(home, query),
		frame: pageAddress(at(`/embed/${name}`), `?${asked}`),
		picture: pageAddress(`${home}/priority.png`, query),
		height: priorityHeight(shown, options)
	};
}

/** The code that puts a priority into an article, in one line: a frame, what keeps its height, and a link. */
export function priorityCode(embedded: EmbeddedPriority): string {
	const loader = new URL('/embed/loader.js', embedded.origin).href;
	return `${figureOf(embedded, { height: embedded.height })}${tag('script', { async: true, src: loader })}</script>`;
}

/** A priority as others embed it. */
export const priorityToEmbed = (embedded: EmbeddedPriority): ToEmbed => ({
	...{ title: embedded.title, origin: embedded.origin, height: embedded.height, card: null },
	codeOf: (height, width) =>
		figureOf(embedded, { height, ...(width !== null && { width }), sandbox: SANDBOX })
});

function figureOf(
	{ title, language, full, frame }: EmbeddedPriority,
	{ height, width = '100%', sandbox = null }: FrameForm
): string {
	const iframe = tag('iframe', {
		...{ src: frame, title, width, height, frameborder: 0, loading: 'lazy' },
		...{ referrerpolicy: 'no-referrer', sandbox }
	});
	const link = `${tag('a', { href: full, lang: language, dir: 'auto' })}${escaped(title)}</a>`;
	return `<figure>${iframe}</iframe><figcaption>${link}</figcaption></figure>`;
}

interface FrameForm {
	/** px */
	readonly height: number;
	readonly width?: number | string;
	readonly sandbox?: string | null;
}

/** What the page of a priority tells of itself to those who link to it, as elements for its head. */
export function priorityHead(datasetUrl: DatasetUrl, shown: PriorityReading): string {
	const { title, full, picture } = embeddedPriority(datasetUrl, shown);
	const { priority } = shown.at;
	const graph = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
	return [
		tag('meta', { name: 'description', content: priority.text }),
		tag('link', { rel: 'canonical', href: full }),
		...oembedLinks(datasetUrl.origin, full, title),
		...feedLinks(datasetUrl, feedQuery({ ...shown.address, priorities: ownPriorities(shown) })),
		graph('site_name', 'Plumbline'),
		graph('type', 'website'),
		graph('url', full),
		graph('title', title),
		graph('description', priority.text),
		graph('image', picture),
		graph('image:type', 'image/png')
	]
		.map((element) => `${element}\n`)
		.join('');
}

/** The priority with what counts as its own. */
const ownPriorities = ({ figures, study }: PriorityReading) =>
	[...figures.rows].map((row) => study.rows[row]!.priority.id);
