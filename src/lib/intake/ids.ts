const LONGEST = 48; // letters of an id that is made from words

/** Makes ids from words, each once: `moscow-talks`, `moscow-talks-2`. */
export class Ids {
	readonly #taken = new Set<string>();
	/** How often each was asked for, so that a thousand like ones need no search. */
	readonly #asked = new Map<string, number>();

	from(words: string, otherwise: string): string {
		const id = slugOf(words) || otherwise;
		let count = this.#asked.get(id) ?? 0;
		let made: string;
		do made = ++count === 1 ? id : `${id}-${count}`;
		while (this.#taken.has(made));
		this.#asked.set(id, count);
		this.#taken.add(made);
		return made;
	}
}

/** Words as an id of the file format: letters and digits of any script, hyphens between. */
function slugOf(words: string): string {
	const slug = words
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^[-\p{M}]+|-+$/gu, '');
	if (slug.length <= LONGEST) return slug;
	return slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
