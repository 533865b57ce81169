import { pageAddress } from './page-paths.ts';

/** A file that what a page shows can be had as. */
export interface PageFile {
	/** The last part of its address. */
	readonly file: string;
	/** What readers call it. */
	readonly name: string;
	readonly type: string;
	readonly href: string;
}

type Kind = Pick<PageFile, 'file' | 'name' | 'type'>;

const KINDS: Record<'timeline' | 'compare', Kind[]> = {
	timeline: [
		{ file: 'timeline.csv', name: 'CSV', type: 'text/csv' },
		{ file: 'timeline.json', name: 'Dataset file (JSON)', type: 'application/json' },
		{ file: 'timeline.jsonld', name: 'JSON-LD', type: 'application/ld+json' },
		{ file: 'timeline.ics', name: 'Calendar', type: 'text/calendar' },
		{ file: 'timeline.svg', name: 'SVG', type: 'image/svg+xml' },
		{ file: 'timeline.png', name: 'PNG', type: 'image/png' },
		{ file: 'timeline@2x.png', name: 'PNG 2×', type: 'image/png' }
	],
	compare: [
		{ file: 'compare.csv', name: 'CSV', type: 'text/csv' },
		{ file: 'compare.json', name: 'JSON', type: 'application/json' },
		{ file: 'compare.svg', name: 'SVG', type: 'image/svg+xml' },
		{ file: 'compare.png', name: 'PNG', type: 'image/png' }
	]
};

/**
 * The files of what a page shows.
 * @param path of the page
 * @param query of the page, `?` where it asks for nothing
 */
export const pageFiles = (of: 'timeline' | 'compare', path: string, query: string): PageFile[] =>
	KINDS[of].map((kind) => ({ ...kind, href: pageAddress(`${path}/${kind.file}`, query) }));

/** The whole dataset as a page in one file, which opens at what is shown. */
export const onePageFile = (path: string, query: string): PageFile => ({
	...{ file: 'page.html', name: 'One page (HTML)', type: 'text/html' },
	href: pageAddress(`${path}/page.html`, query)
});

const OF_PRIORITY: Kind[] = [
	{ file: 'priority.csv', name: 'CSV', type: 'text/csv' },
	{ file: 'priority.json', name: 'JSON', type: 'application/json' },
	{ file: 'priority.svg', name: 'SVG', type: 'image/svg+xml' },
	{ file: 'priority.png', name: 'PNG', type: 'image/png' }
];

/** The files of the page of a priority, by its path and query. */
export const priorityFiles = (path: string, query: string): PageFile[] =>
	OF_PRIORITY.map((kind) => ({ ...kind, href: pageAddress(`${path}/${kind.file}`, query) }));
