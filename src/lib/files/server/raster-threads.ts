import { Worker } from 'node:worker_threads';
import type { Raster, Rastered, Wanted } from './raster.ts';

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
