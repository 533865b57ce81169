import { LruCache } from '../../base/lru-cache.ts';
import { DatasetThread, type ThreadSetting } from './dataset-thread.ts';
import type { HostLimits } from './host-limits.ts';

const THREAD = 20_000_000; // bytes of a file that cost as much memory as a thread does by itself

/** ms after a dataset was read until the next thread is made ready: the page that it was read for comes first. */
const REST = 1000;

const SPARE = '.spare'; // no dataset has a name that begins with a dot

/** The threads of datasets: one that the small ones share, one for each large one, and one that waits for the next. */
export class ThreadPool {
	readonly #setting: ThreadSetting;
	readonly #limits: HostLimits;
	readonly #code: () => Promise<string>;
	readonly #own: LruCache<Promise<DatasetThread>>;
	#shared: Promise<DatasetThread> | null = null;
	/** One that waits for the next large dataset: to start takes as long as to read a middling one. */
	#spare: Promise<DatasetThread> | null = null;
	/** Until then nothing competes with the page of the dataset that was read last. */
	#rest: NodeJS.Timeout | undefined;
	/** Whose each thread is: a large dataset’s, by its id, or the small ones’. */
	readonly #threads = new Map<DatasetThread, string | null>();

	/** @param code the program of a thread */
	constructor(setting: ThreadSetting, limits: HostLimits, code: () => Promise<string>) {
		this.#setting = setting;
		this.#limits = limits;
		this.#code = code;
		this.#own = new LruCache(limits.ownHeld);
	}

	/** Starts the thread that most datasets share, and one for a large dataset, before anybody waits for them. */
	start(): void {
		this.#shared ??= this.#begun(null);
		this.#ready();
	}

	/** Ends all threads. */
	stop(): void {
		clearTimeout(this.#rest);
		for (const thread of this.#threads.keys()) thread.stop();
	}

	/**
	 * The thread of a dataset, which is begun where there is none.
	 * @param size bytes of its file
	 */
	async of(id: string, size: number): Promise<DatasetThread> {
		const own = this.#own.get(id);
		if (own) return own;
		const { ownFrom, largest } = this.#limits;
		// A file beyond the largest is refused by its size: that costs nobody anything.
		if (size <= ownFrom || size > 2 * largest) return (this.#shared ??= this.#begun(null));
		const begun = this.#ownOf(id);
		for (const gone of this.#own.set(id, begun, Math.max(size, THREAD))) void this.#end(gone);
		return begun;
	}

	async #end(gone: Promise<DatasetThread>): Promise<void> {
		const thread = await gone;
		this.#threads.delete(thread);
		thread.end();
	}

	/** The thread that was kept ready, or another; the next one is made ready after this one has read its dataset. */
	async #ownOf(id: string): Promise<DatasetThread> {
		const spare = this.#spare;
		this.#spare = null;
		const thread = await (spare ?? this.#begun(id));
		this.#threads.set(thread, id);
		void thread.idle().then(() => {
			clearTimeout(this.#rest);
			this.#rest = setTimeout(() => {
				this.#ready();
			}, REST).unref();
		});
		return thread;
	}

	#ready(): void {
		this.#spare ??= this.#begun(SPARE);
	}

	async #begun(id: string | null): Promise<DatasetThread> {
		const { memory, log } = this.#limits;
		const code = await this.#code();
		const onend = (why: Error) => {
			const whose = this.#threads.get(thread) ?? null;
			const what = whose === null ? 'small datasets' : `the dataset “${whose}”`;
			log(`The thread of ${what} ended: ${why.message}`);
			if (whose === null) this.#shared = null;
			else if (whose === SPARE) this.#spare = null;
			else this.#own.delete(whose);
			this.#threads.delete(thread);
		};
		const thread = new DatasetThread(code, this.#setting, memory, onend, log);
		this.#threads.set(thread, id);
		return thread;
	}
}
