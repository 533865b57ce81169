import { downloadOf } from '../download.ts';
import type { DatasetInState } from '../file-source.ts';
import { type PictureLook, PNGS, type PngName } from '../picture/picture-look.ts';
import { pngFrom, type PngFile } from './png-from.ts';
import { rasterOf } from './raster.ts';

/** What an address shows of a dataset, as a PNG file: the same address and look give the same bytes. */
export const pngOf = (
	file: PngName,
	dataset: DatasetInState,
	address: URL,
	look: PictureLook
): Promise<PngFile> =>
	pngFrom(PNGS[file], (of, look) => downloadOf(of, dataset, address, look), look, rasterOf);
