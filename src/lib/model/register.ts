import { pathOf, type Fault } from './fault.ts';

type Path = readonly (string | number)[];

/** The things of one kind that a file declares, by id; it notes ids that are double or unknown. */
export class Register<Thing> {
	readonly #things = new Map<string, Thing>();
	readonly #kind: string;
	readonly #faults: Fault[];
	/** The ids by their letters and digits alone, once one was not found. */
	#spellings: Map<string, string> | null = null;

	constructor(kind: string, faults: Fault[]) {
		this.#kind = kind;
		this.#faults = faults;
	}

	declare(id: string, thing: Thing, path: Path): void {
		if (this.#things.has(id)) {
			this.#faults.push({
				code: 'duplicate-id',
				path: pathOf([...path, 'id']),
				because: `another ${this.#kind} has the id “${id}” already`,
				hint: 'give each its own id'
			});
		}
		this.#things.set(id, thing);
		this.#spellings = null;
	}

	get(id: string): Thing | undefined {
		return this.#things.get(id);
	}

	/** The thing of that id; where there is none, a fault that offers the nearest spelling. */
	find(id: string, path: Path): Thing | null {
		const thing = this.#things.get(id);
		if (thing !== undefined) return thing;
		const near = this.#spelling(id);
		this.#faults.push({
			code: 'unknown-id',
			path: pathOf(path),
			because: `no ${this.#kind} has the id “${id}”`,
			hint: near ? `did you mean “${near}”?` : `declare the ${this.#kind} first, or correct the id`
		});
		return null;
	}

	/** An id of the same letters and digits: the first that was declared. */
	#spelling(id: string): string | undefined {
		this.#spellings ??= new Map(
			[...this.#things.keys()].reverse().map((known) => [folded(known), known])
		);
		return this.#spellings.get(folded(id));
	}
}

const folded = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
