import { Worker } from 'node:worker_threads';
import type { LongOutcomes, LongWork } from './long-work.ts';
import type { DatabaseLocation } from './open-database.ts';

/** What a thread is asked. */
export type KeepingRequest = { readonly id: number; readonly work: LongWork } | 'end';

/** What comes back: what came of some work, or something to tell whoever keeps the server. */
export type KeepingReply =
	| { readonly id: number; readonly outcome: LongOutcomes[LongWork['kind']] }
	| { readonly message: string };

const IDLE = 10_000; // ms without work, after which it gives its memory back

interface Job {
	/** The thread that does it: one that ends takes down no work of the next. */
	readonly worker: Worker;
	readonly resolve: (outcome: never) => void;
	readonly reject: (error: Error) => void;
}

/** A thread that keeps large datasets, while there is something for it to do. */
export class KeepingThread {
	readonly #location: DatabaseLocation;
	readonly #code: () => Promise<string>;
	readonly #log: (message: string) => void;
	#begun: Promise<Worker> | null = null;
	readonly #jobs = new Map<number, Job>();
	#last = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;

	/** @param code the program of the thread, CommonJS */
	constructor(
		location: DatabaseLocation,
		code: () => Promise<string>,
		log: (message: string) => void = console.error
	) {
		[this.#location, this.#code, this.#log] = [location, code, log];
	}

	/** Has some work done; bytes that are handed over are gone from here. */
	async do<Kind extends LongWork['kind']>(
		work: Extract<LongWork, { kind: Kind }>
	): Promise<LongOutcomes[Kind]> {
		const worker = await this.#running();
		clearTimeout(this.#idle);
		const id = ++this.#last;
		const longWork: LongWork = work;
		const bytes = 'body' in longWork ? [longWork.body.buffer as ArrayBuffer] : [];
		return new Promise<LongOutcomes[Kind]>((resolve, reject) => {
			worker.postMessage({ id, work: longWork } satisfies KeepingRequest, bytes);
			this.#jobs.set(id, { worker, resolve, reject });
		});
	}

	/** Ends it, once what it began is done. */
	async end(): Promise<void> {
		clearTimeout(this.#idle);
		const begun = this.#begun;
		this.#begun = null;
		const worker = await begun?.catch(() => null);
		if (!worker) return;
		const ended = new Promise((resolve) => worker.once('exit', resolve));
		worker.postMessage('end' satisfies KeepingRequest);
		await ended;
	}

	#running(): Promise<Worker> {
		clearTimeout(this.#idle);
		if (this.#begun) return this.#begun;
		const begun = this.#code().then((code) => this.#started(code));
		this.#begun = begun;
		const forget = () => {
			if (this.#begun === begun) this.#begun = null;
		};
		begun.then((worker) => worker.once('exit', forget), forget);
		return begun;
	}

	#started(code: string): Worker {
		const worker = new Worker(code, {
			eval: true,
			workerData: { location: this.#location, from: import.meta.url }
		});
		worker.on('message', (reply: KeepingReply) => {
			if ('message' in reply) this.#log(reply.message);
			else this.#settle(reply.id, ({ resolve }) => resolve(reply.outcome as never));
		});
		const fail = (error: Error) => {
			for (const [id, job] of [...this.#jobs])
				if (job.worker === worker) this.#settle(id, ({ reject }) => reject(error));
		};
		worker.on('error', fail);
		worker.on('exit', () => {
			fail(new Error('The thread that keeps large datasets has ended.'));
		});
		worker.unref();
		return worker;
	}

	#settle(id: number, how: (job: Job) => void): void {
		const job = this.#jobs.get(id);
		this.#jobs.delete(id);
		if (job) how(job);
		if (this.#jobs.size > 0) return;
		clearTimeout(this.#idle);
		this.#idle = setTimeout(() => void this.end(), IDLE);
		this.#idle.unref();
	}
}
