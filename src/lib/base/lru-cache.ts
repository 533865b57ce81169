interface Entry<Thing> {
	readonly thing: Thing;
	readonly bytes: number;
}

/**
 * Holds the things that were asked for last, up to a number of bytes in all; the one set last is held
 * whatever its size.
 */
export class LruCache<Thing> {
	readonly #most: number;
	/** The one asked for last at the end. */
	readonly #entries = new Map<string, Entry<Thing>>();
	#bytes = 0;

	/** @param most bytes */
	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): Thing | undefined {
		const entry = this.#entries.get(key);
		if (!entry) return undefined;
		this.#entries.delete(key);
		this.#entries.set(key, entry);
		return entry.thing;
	}

	/** @returns what was let go for it */
	set(key: string, thing: Thing, bytes: number): Thing[] {
		this.delete(key);
		this.#entries.set(key, { thing, bytes });
		this.#bytes += bytes;
		const gone: Thing[] = [];
		for (const [oldest, entry] of this.#entries) {
			if (this.#bytes <= this.#most || oldest === key) break;
			this.delete(oldest);
			gone.push(entry.thing);
		}
		return gone;
	}

	delete(key: string): void {
		const entry = this.#entries.get(key);
		if (!entry) return;
		this.#entries.delete(key);
		this.#bytes -= entry.bytes;
	}
}
