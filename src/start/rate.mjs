const HELD = 10_000; // askers

/**
 * Counts how often each asker asks, in memory alone: a bucket for each, which fills again with time.
 * Who has not asked for as long as that takes is forgotten.
 */
export class Rate {
	#perSecond;
	#most;
	/** @type {Map<string, { left: number; at: number }>} */
	#buckets = new Map();

	/**
	 * @param {number} perSecond
	 * @param {number} most at once
	 */
	constructor(perSecond, most) {
		this.#perSecond = perSecond;
		this.#most = most;
	}

	/**
	 * The seconds that an asker has to wait; 0 where it may ask now.
	 * @param {string} asker
	 * @param {number} now ms
	 */
	wait(asker, now) {
		const { left, at } = this.#buckets.get(asker) ?? { left: this.#most, at: now };
		const tokens = Math.min(this.#most, left + ((now - at) / 1000) * this.#perSecond);
		const may = tokens >= 1;
		// Put last: those that asked longest ago stand first.
		this.#buckets.delete(asker);
		this.#buckets.set(asker, { left: may ? tokens - 1 : tokens, at: now });
		if (this.#buckets.size > HELD) this.#forget(now);
		return may ? 0 : Math.max(1, Math.ceil((1 - tokens) / this.#perSecond));
	}

	/** How many askers are remembered. */
	get size() {
		return this.#buckets.size;
	}

	/** @param {number} now ms */
	#forget(now) {
		const full = (this.#most / this.#perSecond) * 1000;
		for (const [asker, { at }] of this.#buckets) {
			if (now - at < full && this.#buckets.size <= HELD) break;
			this.#buckets.delete(asker);
		}
	}
}
