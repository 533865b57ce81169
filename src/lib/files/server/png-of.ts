import { downloadOf } from '../download.ts';
import type { DatasetInState } from '../file-source.ts';
import { type PictureOptions, PNGS, type PngName } from '../picture/picture-options.ts';
import { pngFrom, type PngFile } from './png-from.ts';
import { rasterOf } from './raster.ts';

/** What an address shows of a dataset, as a PNG file: the same address and options give the same bytes. */
export const pngOf = (
	file: PngName,
	dataset: DatasetInState,
	address: URL,
	options: PictureOptions
): Promise<PngFile> =>
	pngFrom(
		PNGS[file],
		(of, options) => downloadOf(of, dataset, address, options),
		options,
		rasterOf
	);
