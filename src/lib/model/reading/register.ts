import { type FaultList, pathOf } from './fault.ts';

type Path = readonly (string | number)[];

/** The things of one kind that a file declares, by id; it notes ids that are duplicates or unknown. */
export class Register<Thing> {
	readonly #things = new Map<string, Thing>();
	readonly #kind: string;
	readonly #faults: FaultList;
	/** Ids without their capitals and signs; made when the first one is not found. */
	#folded: { readonly size: number; readonly ids: ReadonlyMap<string, string> } | null = null;

	constructor(kind: string, faults: FaultList) {
		this.#kind = kind;
		this.#faults = faults;
	}

	declare(id: string, thing: Thing, path: Path): void {
		if (this.#things.has(id)) {
			this.#faults.push({
				code: 'duplicate-id',
				path: pathOf([...path, 'id']),
				because: `another ${this.#kind} already has the id “${id}”`,
				hint: 'give each its own id'
			});
		}
		this.#things.set(id, thing);
	}

	get(id: string): Thing | undefined {
		return this.#things.get(id);
	}

	/** The thing of that id; where there is none, a fault that offers the nearest spelling. */
	find(id: string, path: Path): Thing | null {
		const thing = this.#things.get(id);
		if (thing !== undefined) return thing;
		const near = this.#nearest(id);
		this.#faults.push({
			code: 'unknown-id',
			path: pathOf(path),
			because: `no ${this.#kind} has the id “${id}”`,
			hint: near ? `did you mean “${near}”?` : `declare the ${this.#kind} first, or correct the id`
		});
		return null;
	}

	#nearest(id: string): string | undefined {
		if (this.#folded?.size !== this.#things.size) {
			const ids = [...this.#things.keys()].reverse();
			const pairs = ids.map((known) => [folded(known), known] as const);
			this.#folded = { size: this.#things.size, ids: new Map(pairs) };
		}
		return this.#folded.ids.get(folded(id));
	}
}

const folded = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
