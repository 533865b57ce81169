/** A value with its order among its like: they stand by these numbers, ascending. */
export interface Ordered<Value> {
	readonly value: Value;
	readonly order: number;
}

/** What changes in some records: each key with what stands there now, or null where nothing does. */
export type RecordChanges<Value> = ReadonlyMap<string, Ordered<Value> | null>;

const MOST_APART = 512; // changed records that stand beside the others, before all are put together

/**
 * Values by key, never changed: what changes makes other records, which share nearly all with these. That costs
 * the same for 20 records as for 20,000.
 */
export class Records<Value> {
	readonly #base: ReadonlyMap<string, Ordered<Value>>;
	/** What differs from them; null for what is gone. */
	readonly #apart: RecordChanges<Value>;
	readonly size: number;

	private constructor(
		base: ReadonlyMap<string, Ordered<Value>>,
		apart: RecordChanges<Value>,
		size: number
	) {
		[this.#base, this.#apart, this.size] = [base, apart, size];
	}

	static of<Value>(ordered: Iterable<readonly [string, Ordered<Value>]> = []): Records<Value> {
		return Records.over(new Map(ordered));
	}

	/** The records of a map, which is theirs from now on. */
	static over<Value>(base: ReadonlyMap<string, Ordered<Value>>): Records<Value> {
		return new Records(base, new Map(), base.size);
	}

	get(key: string): Ordered<Value> | null {
		const apart = this.#apart.get(key);
		return apart === undefined ? (this.#base.get(key) ?? null) : apart;
	}

	value(key: string): Value | undefined {
		return this.get(key)?.value;
	}

	has(key: string): boolean {
		return this.get(key) !== null;
	}

	with(changes: RecordChanges<Value>): Records<Value> {
		if (changes.size === 0) return this;
		let { size } = this;
		for (const [key, ordered] of changes) size += Number(ordered !== null) - Number(this.has(key));
		const apart = new Map([...this.#apart, ...changes]);
		if (apart.size <= MOST_APART) return new Records(this.#base, apart, size);
		const base = new Map(this.#base);
		for (const [key, ordered] of apart) {
			if (ordered) base.set(key, ordered);
			else base.delete(key);
		}
		return new Records(base, new Map(), size);
	}

	/** Every key with its value, in no order. */
	*entries(): Generator<readonly [string, Ordered<Value>]> {
		for (const entry of this.#base) if (!this.#apart.has(entry[0])) yield entry;
		for (const [key, ordered] of this.#apart) if (ordered) yield [key, ordered];
	}

	/** Every key with its value, in their order. */
	inOrder(): (readonly [string, Ordered<Value>])[] {
		return [...this.entries()].sort(
			([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1)
		);
	}

	/** The values in their order. */
	values(): Value[] {
		return this.inOrder().map(([, { value }]) => value);
	}
}
