import { parentPort } from 'node:worker_threads';
import { rasterOf, type Wanted } from './raster.ts';
import type { RasterReply } from './raster-threads.ts';

/** The program of a thread that makes PNG files of SVG files, one after another. */
const port = parentPort!;

port.on('message', (wanted: Wanted) => {
	void rasterOf(wanted).then(
		(rastered) => {
			const bytes = 'png' in rastered ? [rastered.png.buffer] : [];
			port.postMessage({ rastered } satisfies RasterReply, bytes);
		},
		(error: unknown) => {
			const told = String((error as Error).stack ?? error);
			port.postMessage({ error: told } satisfies RasterReply);
		}
	);
});
