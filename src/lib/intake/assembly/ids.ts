import { slugOf } from '../../base/slug.ts';
import { LENGTHS } from '../../model/file/lengths.ts';

const LONGEST = 48; // letters of an id that is made from words

/** What the dataset file takes for an id. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u;

/** Makes ids from words, each once: `moscow-talks`, `moscow-talks-2`. */
export class Ids {
	readonly #taken = new Set<string>();
	/** How often each was asked for, so that a thousand like ones need no search. */
	readonly #asked = new Map<string, number>();

	/** The id that the input itself gives, where a file may have it and nothing else does; null otherwise. */
	own(id: string): string | null {
		if (id.length > LENGTHS.id || !ID.test(id) || this.#taken.has(id)) return null;
		this.#taken.add(id);
		return id;
	}

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
