const WIDTH = 15; // digits of a time in milliseconds, so that ids sort as times do

/** Makes ids that rise, also after those of earlier days and beside those of another tab. */
export class StepIds {
	#last: number;
	readonly #now;

	/** @param after the greatest id there is so far */
	constructor(after: string, now: () => number) {
		this.#last = Number(after.slice(0, WIDTH)) || 0;
		this.#now = now;
	}

	next(): string {
		this.#last = Math.max(this.#last + 1, Math.floor(this.#now()));
		const mark = Math.floor(Math.random() * 36 ** 6).toString(36);
		return `${String(this.#last).padStart(WIDTH, '0')}-${mark}`;
	}
}
