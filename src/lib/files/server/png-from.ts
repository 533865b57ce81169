import type { Download } from '../download.ts';
import type { PictureOptions, Png } from '../picture/picture-options.ts';
import type { Raster } from './raster.ts';

/** A file on its way to a reader. */
export type PngFile = Download & { readonly body: Uint8Array<ArrayBuffer> };

/**
 * A PNG file of a picture that somebody draws as SVG.
 * @param drawn the file of that name, as it is wanted
 */
export async function pngFrom<Drawn extends string>(
	{ of, zoom }: Png<Drawn>,
	drawn: (file: Drawn, options: PictureOptions) => Download | Promise<Download>,
	options: PictureOptions,
	raster: Raster
): Promise<PngFile> {
	const draw = async (notes: readonly string[]) => {
		const { name, body } = await drawn(of, { ...options, notes });
		return { name, svg: typeof body === 'string' ? body : new TextDecoder().decode(body) };
	};
	let { name, svg } = await draw(options.notes);
	let image = await raster({ svg, zoom, noted: false });
	if ('lacking' in image) {
		({ name, svg } = await draw([...options.notes, image.lacking]));
		image = await raster({ svg, zoom, noted: true });
	}
	if ('lacking' in image) throw new Error('The picture says what it lacks, and is refused for it.');
	return {
		name: name.replace(/\.svg$/, zoom === 1 ? '.png' : `@${zoom}x.png`),
		type: 'image/png',
		body: image.png
	};
}
