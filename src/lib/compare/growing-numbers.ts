type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/** A list of numbers in a typed array that doubles when it is full. */
export class GrowingNumbers<Kept extends Numbers> {
	readonly #Kind: new (size: number) => Kept;
	#kept: Kept;
	#length = 0;

	constructor(Kind: new (size: number) => Kept, size = 1024) {
		this.#Kind = Kind;
		this.#kept = new Kind(size);
	}

	get length(): number {
		return this.#length;
	}

	at(place: number): number {
		return this.#kept[place]!;
	}

	push(number: number): void {
		if (this.#length === this.#kept.length) {
			const larger = new this.#Kind(this.#length * 2);
			larger.set(this.#kept);
			this.#kept = larger;
		}
		this.#kept[this.#length++] = number;
	}

	/** What was pushed, without the room that is left. */
	taken(): Kept {
		return this.#kept.subarray(0, this.#length) as Kept;
	}
}
