import { slugOf } from '../base/slug.ts';

const LONGEST = 48; // letters of an id that is made from words

/** Makes ids from words, each once: `moscow-talks`, `moscow-talks-2`. */
export class Ids {
	readonly #taken = new Set<string>();
	/** How often each was asked for, so that a thousand like ones need no search. */
	readonly #asked = new Map<string, number>();

	from(words: string, otherwise: string): string {
		const id = shortened(slugOf(words)) || otherwise;
		let count = this.#asked.get(id) ?? 0;
		let made: string;
		do made = ++count === 1 ? id : `${id}-${count}`;
		while (this.#taken.has(made));
		this.#asked.set(id, count);
		this.#taken.add(made);
		return made;
	}
}

/** No longer than an id should be, at a whole word. */
function shortened(slug: string): string {
	if (slug.length <= LONGEST) return slug;
	return slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
