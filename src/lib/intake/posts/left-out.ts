import type { ParsedItem } from '../format.ts';
import type { SourceLocation } from '../problem.ts';

/** Counts what was understood and has no place among the drafts, so that it is reported once, and not for each. */
export class LeftOut {
	readonly #counts = new Map<string, { location: SourceLocation; what: string; count: number }>();

	/** @param what in the plural: “service messages (pin_message)” */
	add(what: string, location: SourceLocation): void {
		const key = JSON.stringify([location.part ?? '', what]);
		const counts = this.#counts.get(key);
		if (counts) counts.count++;
		else this.#counts.set(key, { location, what, count: 1 });
	}

	/** One problem for each kind and part, at the location of its first. */
	problems(): ParsedItem[] {
		return [...this.#counts.values()].map(({ location, what, count }) => ({
			kind: 'problem',
			problem: {
				code: 'left-out',
				location,
				lost: 'record',
				because: `skipped: ${count} ${what}`,
				hint: 'no action needed, unless one of them is a statement: then write it by hand'
			}
		}));
	}
}
