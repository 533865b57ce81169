/** The files that the page of a priority can be had as; apart from what makes them, as those of a dataset’s page. */
export const PRIORITY_DOWNLOADS = ['priority.csv', 'priority.json', 'priority.svg'] as const;

export type PriorityDownloadName = (typeof PRIORITY_DOWNLOADS)[number];
