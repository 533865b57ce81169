import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { rasterOf, type Wanted } from './raster.ts';
import type { RasterReply } from './raster-threads.ts';

/** The program of a thread that makes PNG files of SVG files, one after another. */
const port = parentPort!;

// Pictures give way to pages. Elsewhere this would slow the whole process down.
if (process.platform === 'linux') setPriority(10);

port.on('message', (wanted: Wanted) => {
	const reply = replyTo(wanted);
	const png = 'rastered' in reply && 'png' in reply.rastered ? [reply.rastered.png.buffer] : [];
	port.postMessage(reply, png);
});

function replyTo(wanted: Wanted): RasterReply {
	try {
		return { rastered: rasterOf(wanted) };
	} catch (error) {
		return { error: String((error as Error).stack ?? error) };
	}
}
