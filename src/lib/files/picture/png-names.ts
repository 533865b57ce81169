/** The files that a picture can be had as in pixels, and how many of them a CSS pixel has. */
export const PNGS = {
	'timeline.png': { of: 'timeline.svg', zoom: 1 },
	'timeline@2x.png': { of: 'timeline.svg', zoom: 2 },
	'compare.png': { of: 'compare.svg', zoom: 1 },
	'compare@2x.png': { of: 'compare.svg', zoom: 2 },
	'card.png': { of: 'card.svg', zoom: 1 }
} as const;

export type PngName = keyof typeof PNGS;
