import { pageAddress } from '../../query/page-address.ts';
import { priorityPath, priorityQuery } from '../../query/priority-address.ts';
import type { PriorityReading } from '../../query/priority-reading.ts';
import { escaped } from '../document.ts';
import type { DatasetUrl } from './embed-addresses.ts';
import { feedLinks, feedQuery } from './feed-links.ts';
import { tag } from './tag.ts';

const HEIGHT = 900; // px of a frame whose height nobody keeps

/** The absolute addresses of the page of a priority, and of its embed. */
export function priorityAddresses({ origin, name }: DatasetUrl, shown: PriorityReading) {
	const query = priorityQuery(shown.address, { isAlone: shown.isAlone });
	const { id } = shown.at.priority;
	const at = (place: string) => new URL(priorityPath(place, id), origin).href;
	return {
		full: pageAddress(at(`/datasets/${name}`), query),
		frame: pageAddress(at(`/embed/${name}`), query),
		loader: new URL('/embed/loader.js', origin).href
	};
}

/** The code that puts a priority into an article, in one line: a frame, what keeps its height, and a link. */
export function priorityCode(datasetUrl: DatasetUrl, shown: PriorityReading): string {
	const { full, frame, loader } = priorityAddresses(datasetUrl, shown);
	const { priority, document } = shown.at;
	const title = `${priority.number} ${priority.title}`;
	const iframe = tag('iframe', {
		...{ src: frame, title, width: '100%', height: HEIGHT, frameborder: 0, loading: 'lazy' },
		referrerpolicy: 'no-referrer'
	});
	const link = `${tag('a', { href: full, lang: document.language, dir: 'auto' })}${escaped(title)}</a>`;
	const script = `${tag('script', { async: true, src: loader })}</script>`;
	return `<figure>${iframe}</iframe><figcaption>${link}</figcaption></figure>${script}`;
}

/** What the page of a priority tells of itself to those who link to it, as elements for its head. */
export function priorityHead(datasetUrl: DatasetUrl, shown: PriorityReading): string {
	const { full } = priorityAddresses(datasetUrl, shown);
	const { priority } = shown.at;
	const title = `${priority.number} ${priority.title}`;
	const graph = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
	return [
		tag('meta', { name: 'description', content: priority.text }),
		tag('link', { rel: 'canonical', href: full }),
		...feedLinks(datasetUrl, feedQuery({ ...shown.address, priorities: ownPriorities(shown) })),
		graph('site_name', 'Plumbline'),
		graph('type', 'website'),
		graph('url', full),
		graph('title', title),
		graph('description', priority.text)
	]
		.map((element) => `${element}\n`)
		.join('');
}

/** The priority with what counts as its own. */
const ownPriorities = ({ figures, study }: PriorityReading) =>
	[...figures.rows].map((row) => study.rows[row]!.priority.id);
