import { Ids } from './ids.ts';

/** Things that are known by a name, each made when it is first met. */
export class Named<Thing> {
	readonly #ids = new Ids();
	readonly #things = new Map<string, { id: string; thing: Thing }>();

	/** The id of the thing of that key, which is made from the words where it is new. */
	of(key: string, words: string, make: (id: string) => Thing): string {
		const known = this.#things.get(key);
		if (known) return known.id;
		const id = this.#ids.from(words, 'unnamed');
		this.#things.set(key, { id, thing: make(id) });
		return id;
	}

	all = (): Thing[] => [...this.#things.values()].map(({ thing }) => thing);
}
