/** A picture in pixels: the file that it is of, and how many pixels a CSS pixel has. */
export interface Png<Drawn extends string> {
	readonly of: Drawn;
	readonly zoom: 1 | 2;
}

/** The files that a picture of a dataset’s page can be had as in pixels. */
export const PNGS = {
	'timeline.png': { of: 'timeline.svg', zoom: 1 },
	'timeline@2x.png': { of: 'timeline.svg', zoom: 2 },
	'compare.png': { of: 'compare.svg', zoom: 1 },
	'compare@2x.png': { of: 'compare.svg', zoom: 2 },
	'card.png': { of: 'card.svg', zoom: 1 }
} as const;

export type PngName = keyof typeof PNGS;

/** Those of the page of a priority. */
export const PRIORITY_PNGS = {
	'priority.png': { of: 'priority.svg', zoom: 1 },
	'priority@2x.png': { of: 'priority.svg', zoom: 2 }
} as const;

export type PriorityPngName = keyof typeof PRIORITY_PNGS;
