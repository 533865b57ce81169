import { Resvg } from '@resvg/resvg-js';
import { drawable } from './drawable.ts';
import { FONT_FILES, withFonts } from './fonts.ts';

/** A picture that is wanted in pixels. */
export interface Wanted {
	readonly svg: string;
	/** How many pixels a CSS pixel has. */
	readonly zoom: number;
	/** Whether the picture says already that it lacks characters. */
	readonly noted: boolean;
}

/** A PNG file, or what the picture has to say first of the characters that it lacks. */
export type Rastered = { readonly png: Uint8Array<ArrayBuffer> } | { readonly lacking: string };

/** Makes a PNG file of an SVG file of ours, wherever that is done. */
export type Raster = (wanted: Wanted) => Rastered | Promise<Rastered>;

const MOST_PIXELS = 24_000_000; // a larger picture is made smaller as a whole: it would take gigabytes

/** Makes it here, and holds the thread meanwhile. */
export function rasterOf({ svg, zoom, noted }: Wanted): Rastered {
	const picture = drawable(svg);
	if (picture.lacking && !noted) return { lacking: picture.lacking };
	const image = new Resvg(withFonts(picture.svg), {
		fitTo: { mode: 'zoom', value: Math.min(zoom, Math.sqrt(MOST_PIXELS / areaOf(picture.svg))) },
		font: { loadSystemFonts: false, fontFiles: FONT_FILES }
	});
	return { png: new Uint8Array(image.render().asPng()) };
}

/** px² of an SVG file of ours, which names its width and height. */
function areaOf(svg: string): number {
	const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
	return Number(width) * Number(height);
}
