/** Holds the few things that were asked for last; others are made anew. */
export class Recent<Thing> {
	readonly #most: number;
	/** The one asked for last at the end. */
	readonly #things = new Map<string, Thing>();

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string, make: () => Thing): Thing {
		const thing = this.#things.get(key) ?? make();
		this.#things.delete(key);
		this.#things.set(key, thing);
		const [oldest] = this.#things.keys();
		if (this.#things.size > this.#most) this.#things.delete(oldest!);
		return thing;
	}

	forget(key: string): void {
		this.#things.delete(key);
	}
}
