import { hasOwn } from '../../base/fields.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { excerpt } from '../../base/words.ts';
import { DARK_THEME, PAPER_THEME, type Theme } from '../../timeline/draw/theme.ts';

/** How a picture is wanted, whatever it shows. */
export interface PictureOptions {
	/** px, of what is drawn along time; a table is as wide as it needs. */
	readonly width: number;
	readonly theme: Theme;
	/** What else is to be said below it, in whole sentences. */
	readonly notes: readonly string[];
}

const [NARROWEST, WIDEST] = [480, 2400]; // px

const THEMES: Record<string, Theme> = { light: PAPER_THEME, dark: DARK_THEME };

export const PLAIN_PICTURE: PictureOptions = { width: 1200, theme: PAPER_THEME, notes: [] };

/** Reads how an address wants its picture: `?width=800&theme=dark`; or what to write instead. */
export function readPictureOptions(
	params: URLSearchParams
): Result<PictureOptions, { message: string; hint: string }> {
	const written = params.get('width') ?? String(PLAIN_PICTURE.width);
	const width = /^\d+$/.test(written) ? Number(written) : Number.NaN;
	if (!(width >= NARROWEST && width <= WIDEST)) {
		return fail({
			message: `A picture cannot be “${excerpt(written)}” wide`,
			hint: `Write width as a whole number of pixels from ${NARROWEST} to ${WIDEST}, or leave it out.`
		});
	}
	const name = params.get('theme') ?? 'light';
	const theme = hasOwn(THEMES, name) ? THEMES[name]! : null;
	if (!theme) {
		return fail({
			message: `There is no theme “${excerpt(name)}” for pictures`,
			hint: 'Write theme=light or theme=dark, or leave it out.'
		});
	}
	return ok({ ...PLAIN_PICTURE, width, theme });
}

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
