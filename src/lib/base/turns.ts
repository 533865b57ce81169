/** Why something is not begun: as many wait already as may. */
export class TooMany extends Error {}

/** Lets a few things be made at once, and a few more wait for their turn; what comes then is refused. */
export class Turns {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	/** What each that waits is begun by, the longest waiting first. */
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(atOnce: number, mostWaiting: number) {
		this.#atOnce = atOnce;
		this.#mostWaiting = mostWaiting;
	}

	/**
	 * Makes something in its turn. What waits gives its place up when `signal` says that nobody wants it any more.
	 * @throws TooMany where there is no place left to wait
	 */
	async take<Thing>(make: () => Promise<Thing>, signal?: AbortSignal): Promise<Thing> {
		signal?.throwIfAborted();
		if (this.#running < this.#atOnce) this.#running++;
		else await this.#turn(signal);
		try {
			return await make();
		} finally {
			const next = this.#waiting.shift();
			// The turn goes over to who waited longest.
			if (next) next();
			else this.#running--;
		}
	}

	#turn(signal?: AbortSignal): Promise<void> {
		if (this.#waiting.length >= this.#mostWaiting) {
			return Promise.reject(new TooMany('The queue is full.'));
		}
		return new Promise((resolve, reject) => {
			const leave = () => {
				this.#waiting.splice(this.#waiting.indexOf(begin), 1);
				reject(new Error('Nobody is waiting for it any more.'));
			};
			const begin = () => {
				signal?.removeEventListener('abort', leave);
				resolve();
			};
			this.#waiting.push(begin);
			signal?.addEventListener('abort', leave, { once: true });
		});
	}
}

const SLICE = 20; // ms

/**
 * Gives things one after another, and pauses whenever what is done with them has taken a while, so that
 * others have their turn.
 * @param now ms
 */
export async function* inSlices<Thing>(
	things: Iterable<Thing>,
	pause: () => Promise<unknown>,
	now: () => number
): AsyncGenerator<Thing> {
	let begun = now();
	for (const thing of things) {
		yield thing;
		if (now() - begun < SLICE) continue;
		await pause();
		begun = now();
	}
}
