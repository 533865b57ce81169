/**
 * The files that an address can be had as. Apart from what makes them, since the browser, which matches
 * addresses too, needs the names alone.
 */
export const DOWNLOADS = [
	...(['timeline.csv', 'timeline.json', 'timeline.jsonld', 'timeline.ics'] as const),
	...(['timeline.svg', 'card.svg'] as const),
	...(['compare.csv', 'compare.json', 'compare.svg', 'distances.csv'] as const),
	...(['terms.csv', 'terms.json'] as const)
] as const;

export type DownloadName = (typeof DOWNLOADS)[number];

/** The files that the page of a priority can be had as; apart from what makes them, as those of a dataset’s page. */
export const PRIORITY_DOWNLOADS = ['priority.csv', 'priority.json', 'priority.svg'] as const;

export type PriorityDownloadName = (typeof PRIORITY_DOWNLOADS)[number];
