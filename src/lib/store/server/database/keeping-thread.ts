import { Worker } from 'node:worker_threads';
import type { LongOutcomes, LongWork } from './long-work.ts';
import type { DatabasePlace } from './open-database.ts';

/** What a thread is asked. */
export type KeepingRequest = { readonly id: number; readonly work: LongWork } | 'end';

/** What comes back: what came of some work, or something to tell whoever keeps the server. */
export type KeepingReply =
	| { readonly id: number; readonly outcome: LongOutcomes[LongWork['kind']] }
	| { readonly told: string };

const IDLE = 10_000; // ms without work, after which it gives its memory back

interface Job {
	readonly resolve: (outcome: never) => void;
	readonly reject: (error: Error) => void;
}

/** A thread that keeps large datasets, while there is something for it to do. */
export class KeepingThread {
	readonly #place: DatabasePlace;
	readonly #code: () => Promise<string>;
	readonly #log: (message: string) => void;
	#worker: Promise<Worker> | null = null;
	readonly #jobs = new Map<number, Job>();
	#last = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;

	/** @param code the program of the thread, CommonJS */
	constructor(
		place: DatabasePlace,
		code: () => Promise<string>,
		log: (message: string) => void = console.error
	) {
		[this.#place, this.#code, this.#log] = [place, code, log];
	}

	/** Has some work done; bytes that are handed over are gone from here. */
	async do<Kind extends LongWork['kind']>(
		work: Extract<LongWork, { kind: Kind }>
	): Promise<LongOutcomes[Kind]> {
		clearTimeout(this.#idle);
		const id = ++this.#last;
		const outcome = new Promise<LongOutcomes[Kind]>((resolve, reject) => {
			this.#jobs.set(id, { resolve, reject });
		});
		const asked: LongWork = work;
		const bytes = asked.kind === 'begin' ? [asked.body.buffer as ArrayBuffer] : [];
		this.#worker ??= this.#begun();
		try {
			(await this.#worker).postMessage({ id, work: asked } satisfies KeepingRequest, bytes);
		} catch (error) {
			this.#fail(error as Error);
		}
		return outcome;
	}

	/** Ends it, once what it began is done. */
	async end(): Promise<void> {
		clearTimeout(this.#idle);
		const worker = await this.#worker?.catch(() => null);
		this.#worker = null;
		if (!worker) return;
		const ended = new Promise((resolve) => worker.once('exit', resolve));
		worker.postMessage('end' satisfies KeepingRequest);
		await ended;
	}

	async #begun(): Promise<Worker> {
		const worker = new Worker(await this.#code(), {
			eval: true,
			workerData: { place: this.#place, from: import.meta.url }
		});
		worker.on('message', (reply: KeepingReply) => {
			if ('told' in reply) this.#log(reply.told);
			else this.#settle(reply.id, ({ resolve }) => resolve(reply.outcome as never));
		});
		worker.on('error', (error) => {
			this.#fail(error);
		});
		worker.on('exit', () => {
			this.#fail(new Error('The thread that keeps large datasets has ended.'));
		});
		worker.unref();
		return worker;
	}

	#settle(id: number, how: (job: Job) => void): void {
		const job = this.#jobs.get(id);
		this.#jobs.delete(id);
		if (job) how(job);
		if (this.#jobs.size > 0) return;
		this.#idle = setTimeout(() => void this.end(), IDLE);
		this.#idle.unref();
	}

	#fail(error: Error): void {
		this.#worker = null;
		for (const id of [...this.#jobs.keys()]) this.#settle(id, ({ reject }) => reject(error));
	}
}
