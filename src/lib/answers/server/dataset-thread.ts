import { AsyncResource } from 'node:async_hooks';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../base/types.ts';
import type { OpenedState, OpeningProblem } from '../../store/store.ts';

/** What a thread is asked: to open a dataset, and then one question about it, or none. */
export interface ThreadQuestion {
	readonly name: string;
	readonly kind: string | null;
	readonly request: unknown;
	/** The dataset itself, where it is in no file. */
	readonly given?: GivenToThread;
}

/** A dataset that is in no file, for a thread. */
export interface GivenToThread {
	readonly about: Omit<OpenedState, 'revision' | 'behind'>;
	/** Another one means another content. */
	readonly key: string;
	/** As a dataset file; null where the thread may know it. */
	readonly text: string | null;
}

/** What it answers. */
export type ThreadAnswer = Result<
	{ readonly state: OpenedState; readonly answer: unknown },
	/** not-given: it has to be asked again, with the text of the dataset. */
	OpeningProblem | { readonly kind: 'not-given' }
>;

/** What comes back from a thread: an answer, or before it something to tell whoever keeps the server. */
export type ThreadReply =
	{ readonly answer: ThreadAnswer } | { readonly error: string } | { readonly message: string };

/** What a thread is started with. */
export interface ThreadSetting {
	readonly folder: string;
	readonly revisions: string | undefined;
	readonly largest: number;
	readonly held: number;
}

interface Job {
	readonly question: ThreadQuestion;
	readonly resolve: (answer: ThreadAnswer) => void;
	readonly reject: (error: Error) => void;
	/** Tells on behalf of who asked. */
	readonly tell: (message: string) => void;
}

/**
 * A thread that holds datasets and answers questions about them, one after another. What waits is given up
 * when nobody wants it any more. A thread that takes too much memory ends alone.
 */
export class DatasetThread {
	readonly #worker: Worker;
	readonly #log: (message: string) => void;
	readonly #waiting: Job[] = [];
	#current: Job | null = null;
	#isEnding = false;
	#idle: (() => void)[] = [];

	/**
	 * @param code the program of the thread, CommonJS
	 * @param memory MB that it may take
	 * @param onend why it ended by itself
	 * @param log tells whoever keeps the server
	 */
	constructor(
		code: string,
		setting: ThreadSetting,
		memory: number,
		onend: (why: Error) => void,
		log: (message: string) => void = console.error
	) {
		this.#log = log;
		this.#worker = new Worker(code, {
			eval: true,
			workerData: setting,
			// Reading makes much that is short-lived: room for it halves the time.
			resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16 }
		});
		this.#worker.on('message', (reply: ThreadReply) => {
			this.#settle(reply);
		});
		this.#worker.on('error', (error) => {
			onend(error);
			this.#fail(error);
		});
		this.#worker.on('exit', () => {
			this.#fail(new Error('The thread of the dataset has ended.'));
		});
		// After the listeners: one for messages would hold the process again.
		this.#worker.unref();
	}

	ask(question: ThreadQuestion, signal?: AbortSignal): Promise<ThreadAnswer> {
		const unwanted = new Error('Nobody is waiting for the answer any more.');
		if (signal?.aborted) return Promise.reject(unwanted);
		return new Promise((resolve, reject) => {
			const job: Job = { question, resolve, reject, tell: AsyncResource.bind(this.#log) };
			this.#waiting.push(job);
			signal?.addEventListener('abort', () => {
				const at = this.#waiting.indexOf(job);
				if (at < 0) return;
				this.#waiting.splice(at, 1);
				reject(unwanted);
			});
			this.#next();
		});
	}

	/** Resolves when it has answered all that it was asked, and something at all. */
	idle(): Promise<void> {
		return new Promise((resolve) => this.#idle.push(resolve));
	}

	/** Ends the thread, once what was asked is answered: its memory is given back whole. */
	end(): void {
		this.#isEnding = true;
		this.#next();
	}

	/** Ends the thread at once, whatever it does. */
	stop(): void {
		void this.#worker.terminate();
	}

	#next(): void {
		if (this.#current) return;
		this.#current = this.#waiting.shift() ?? null;
		if (this.#current) this.#worker.postMessage(this.#current.question);
		else for (const resolve of this.#idle.splice(0)) resolve();
		if (!this.#current && this.#isEnding) void this.#worker.terminate();
	}

	#settle(reply: ThreadReply): void {
		const job = this.#current;
		if ('message' in reply) {
			(job?.tell ?? this.#log)(reply.message);
			return;
		}
		this.#current = null;
		if ('error' in reply) job?.reject(new Error(reply.error));
		else job?.resolve(reply.answer);
		this.#next();
	}

	#fail(error: Error): void {
		const jobs = [this.#current, ...this.#waiting.splice(0)];
		this.#current = null;
		for (const job of jobs) job?.reject(error);
	}
}
