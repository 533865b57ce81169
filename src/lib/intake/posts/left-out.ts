import type { Found } from '../format.ts';
import type { Place } from '../place.ts';

/** Counts what was understood and has no place among the drafts, so that it is told once and not by each. */
export class LeftOut {
	readonly #counts = new Map<string, { place: Place; what: string; count: number }>();

	/** @param what in the plural: “service messages (pin_message)” */
	add(what: string, place: Place): void {
		const key = JSON.stringify([place.part ?? '', what]);
		const counts = this.#counts.get(key);
		if (counts) counts.count++;
		else this.#counts.set(key, { place, what, count: 1 });
	}

	/** One problem for each kind and part, at the place of its first. */
	problems(): Found[] {
		return [...this.#counts.values()].map(({ place, what, count }) => ({
			kind: 'problem',
			problem: {
				code: 'left-out',
				place,
				lost: 'record',
				because: `left out: ${count} ${what}`,
				hint: 'nothing needs to be done, unless one of them is a statement: write it by hand'
			}
		}));
	}
}
