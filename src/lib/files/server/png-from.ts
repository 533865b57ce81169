import type { Download } from '../download.ts';
import type { PictureLook, Png } from '../picture/picture-look.ts';
import type { Raster } from './raster.ts';

/** A file on its way to a reader. */
export type PngFile = Download & { readonly body: Uint8Array<ArrayBuffer> };

/**
 * A PNG file of a picture that somebody draws as SVG.
 * @param drawn the file of that name, as it is wanted
 */
export async function pngFrom<Drawn extends string>(
	{ of, zoom }: Png<Drawn>,
	drawn: (file: Drawn, look: PictureLook) => Download | Promise<Download>,
	look: PictureLook,
	raster: Raster
): Promise<PngFile> {
	const draw = async (notes: readonly string[]) => {
		const { name, body } = await drawn(of, { ...look, notes });
		return { name, svg: typeof body === 'string' ? body : new TextDecoder().decode(body) };
	};
	let { name, svg } = await draw(look.notes);
	let made = await raster({ svg, zoom, noted: false });
	if ('lacking' in made) {
		({ name, svg } = await draw([...look.notes, made.lacking]));
		made = await raster({ svg, zoom, noted: true });
	}
	if ('lacking' in made) throw new Error('The picture says what it lacks, and is refused for it.');
	return {
		name: name.replace(/\.svg$/, zoom === 1 ? '.png' : `@${zoom}x.png`),
		type: 'image/png',
		body: made.png
	};
}
