import { slugOf } from '../base/words.ts';

const LONGEST = 60; // characters: an id may have no more than 200, a name 2,000

/** An id for a new coder, after the name, that no other has. */
export function freeCoderId(coders: readonly { readonly id: string }[], name: string): string {
	const ids = new Set(coders.map(({ id }) => id));
	const slug = [...slugOf(name)].slice(0, LONGEST).join('') || 'coder';
	let id = slug;
	for (let next = 2; ids.has(id); next++) id = `${slug}-${next}`;
	return id;
}
