import { Worker } from 'node:worker_threads';
import { type Download, downloadOf } from '../download.ts';
import type { DatasetInState } from '../file-source.ts';
import { type PictureLook, type Png, type PngName, PNGS } from '../picture/picture-look.ts';
import { type Raster, type Rastered, rasterOf, type Wanted } from './raster.ts';

/** What comes back from a thread. */
export type RasterReply = { readonly rastered: Rastered } | { readonly error: string };

/**
 * Makes PNG files in threads beside the one that serves, which does nothing for them meanwhile. There are as many
 * threads as there were ever pictures at once; who asks sees to it that these are few.
 */
export class RasterThreads {
	readonly #code: () => Promise<string>;
	readonly #idle: Worker[] = [];
	readonly #threads = new Set<Worker>();

	/** @param code the program of a thread, CommonJS */
	constructor(code: () => Promise<string>) {
		this.#code = code;
	}

	readonly raster: Raster = async (wanted) => {
		const thread = this.#idle.pop() ?? this.#begun(await this.#code());
		const reply = await replyOf(thread, wanted);
		this.#idle.push(thread);
		if ('error' in reply) throw new Error(reply.error);
		return reply.rastered;
	};

	/** Ends all threads: the server has stopped. */
	stop(): void {
		for (const thread of this.#threads) void thread.terminate();
	}

	#begun(code: string): Worker {
		const from = import.meta.url;
		const thread = new Worker(code, { eval: true, workerData: { from } });
		this.#threads.add(thread);
		thread.once('exit', () => {
			this.#threads.delete(thread);
			const at = this.#idle.indexOf(thread);
			if (at >= 0) this.#idle.splice(at, 1);
		});
		return thread;
	}
}

function replyOf(thread: Worker, wanted: Wanted): Promise<RasterReply> {
	return new Promise((resolve, reject) => {
		const ended = () => {
			reject(new Error('The thread of pictures has ended.'));
		};
		thread.once('exit', ended);
		thread.once('error', reject);
		thread.once('message', (reply: RasterReply) => {
			thread.off('exit', ended);
			thread.off('error', reject);
			// An idle thread holds no process. One for messages would: it is gone when this is called.
			thread.unref();
			resolve(reply);
		});
		thread.ref();
		thread.postMessage(wanted);
	});
}

/** A file on its way to a reader. */
type PngFile = Download & { readonly body: Uint8Array<ArrayBuffer> };

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

/** What an address shows of a dataset, as a PNG file: the same address and look give the same bytes. */
export const pngOf = (
	file: PngName,
	dataset: DatasetInState,
	address: URL,
	look: PictureLook
): Promise<PngFile> =>
	pngFrom(PNGS[file], (of, look) => downloadOf(of, dataset, address, look), look, rasterOf);
