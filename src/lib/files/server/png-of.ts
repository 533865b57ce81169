import { renderAsync } from '@resvg/resvg-js';
import { downloadOf, type Download } from '../download.ts';
import type { DownloadName } from '../download-names.ts';
import type { DatasetInState } from '../file-source.ts';
import type { PictureLook } from '../picture-look.ts';
import { PNGS, type PngName } from '../png-names.ts';
import { drawable } from './drawable.ts';
import { FONT_FILES, withFonts } from './fonts.ts';

/** A file on its way to a reader. */
type PngFile = Download & { readonly body: Uint8Array<ArrayBuffer> };

const MOST_PIXELS = 24_000_000; // a larger picture is made smaller as a whole: it would take gigabytes

/** What an address shows of a dataset, as a PNG file: the same address and look give the same bytes. */
export const pngOf = (
	file: PngName,
	dataset: DatasetInState,
	address: URL,
	look: PictureLook
): Promise<PngFile> => pngFrom(file, (of, look) => downloadOf(of, dataset, address, look), look);

/**
 * A PNG file of a picture that somebody draws as SVG.
 * @param drawn the file of that name, as it is wanted
 */
export async function pngFrom(
	file: PngName,
	drawn: (file: DownloadName, look: PictureLook) => Download | Promise<Download>,
	look: PictureLook
): Promise<PngFile> {
	const { of, zoom } = PNGS[file];
	const draw = async (notes: readonly string[]) => {
		const { name, body } = await drawn(of, { ...look, notes });
		return { name, ...drawable(typeof body === 'string' ? body : new TextDecoder().decode(body)) };
	};
	let picture = await draw(look.notes);
	if (picture.lacking) picture = await draw([...look.notes, picture.lacking]);
	const image = await renderAsync(withFonts(picture.svg), {
		fitTo: { mode: 'zoom', value: Math.min(zoom, Math.sqrt(MOST_PIXELS / areaOf(picture.svg))) },
		font: { loadSystemFonts: false, fontFiles: FONT_FILES }
	});
	return {
		name: picture.name.replace(/\.svg$/, zoom === 1 ? '.png' : `@${zoom}x.png`),
		type: 'image/png',
		body: new Uint8Array(image.asPng())
	};
}

/** px² of an SVG file of ours, which names its width and height. */
function areaOf(svg: string): number {
	const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
	return Number(width) * Number(height);
}
